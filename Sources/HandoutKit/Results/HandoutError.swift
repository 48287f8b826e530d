package import HandoutInput

/// Why a handout could not be made, with places and help.
public struct HandoutError: Error, Sendable {
  /// What went wrong, broadly; each kind has its exit code on the command line.
  public enum Kind: String, CaseIterable, Encodable, Sendable {
    /// An unknown id or a wrong combination in the request itself.
    case usage
    /// Wrong content: a file's mistake, a ruled-out exercise, a character without a glyph, a page that cannot hold its block.
    case content
    /// A file that is not there.
    case missingFile = "missing-file"
    /// A font family or another part of the system that is not there.
    case missingService = "missing-service"
    /// A mistake of the program.
    case internalError = "internal-error"
    /// A file or folder that cannot be made.
    case cannotCreate = "cannot-create"
    /// A read or write that failed half-way: a full disk, a broken device.
    case inputOutput = "input-output"
    /// A folder that another run is writing into.
    case locked

    /// The exit code of a program that ends with such an error, after sysexits.h.
    public var exitCode: Int32 {
      switch self {
      case .usage: 64
      case .content: 65
      case .missingFile: 66
      case .missingService: 69
      case .internalError: 70
      case .cannotCreate: 73
      case .inputOutput: 74
      case .locked: 75
      }
    }
  }

  public let kind: Kind
  /// What is wrong, where, and how to mend it; at least one.
  public let diagnostics: [HandoutDiagnostic]

  /// A mistake of a program that uses the library.
  ///
  /// - Parameter message: what happened. It may hold anything, so it is shown where values are.
  public init(internalProblem message: String) {
    self.init(.internalError, Message(value: message))
  }

  /// Files that would be overwritten.
  package init(takenFiles paths: [String]) {
    self.init(
      .cannotCreate,
      paths.map { path in
        Diagnostic(
          at: SourcePlace(file: path, origin: .library), "a file of this name is there already",
          help: "choose another id, or add --force to write over it")
      })
  }

  /// A folder that cannot be made.
  package init(cannotMakeFolder path: String, reason: String) {
    self.init(
      .cannotCreate, "the folder cannot be made: \(words: reason)", file: path,
      help: "choose a folder that you may write to")
  }

  package init(_ kind: Kind, _ diagnostics: [Diagnostic]) {
    self.kind = kind
    self.diagnostics = diagnostics.map { diagnostic in
      var diagnostic = diagnostic
      if diagnostic.code == nil, diagnostic.severity == .error { diagnostic.code = kind.rawValue }
      return HandoutDiagnostic(diagnostic)
    }
  }

  package init(_ kind: Kind, _ message: Message, file: String = "handout", help: Message? = nil) {
    self.init(kind, [Diagnostic(at: SourcePlace(file: file), message, help: help)])
  }
}

extension HandoutError: CustomStringConvertible {
  /// The diagnostics for a log, one a line: what rows, patients and requests say is `…`. Programs write the description
  /// of an error where they keep text, so it is never more than that; `rendered(color:)` shows all.
  public var description: String {
    diagnostics.map(\.renderedWithoutValues).joined(separator: "\n")
  }

  /// The diagnostics as a terminal shows them, with everything that a person needs to mend them.
  public func rendered(color: Bool) -> String {
    diagnostics.map { $0.rendered(color: color) }.joined(separator: "\n")
  }
}
