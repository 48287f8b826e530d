package import HandoutClinical
package import HandoutFigures
package import HandoutInput

/// Why stage 1 cannot serve a request.
package struct LoadError: Error, Sendable {
  /// What went wrong, broadly.
  package enum Kind: Sendable {
    /// An unknown id or a wrong combination in the request itself.
    case usage
    /// A mistake in a file, or content that does not go together.
    case content
    /// A file or folder that is not there.
    case missingFile
    /// A file or folder that cannot be read.
    case inputOutput
  }

  package let kind: Kind
  /// What is wrong, where, and how to mend it; at least one.
  package let diagnostics: [Diagnostic]

  package init(_ kind: Kind, _ diagnostics: [Diagnostic]) {
    self.kind = kind
    self.diagnostics = diagnostics
  }

  init(_ kind: Kind, _ message: Message, file: String = "handout", help: Message? = nil) {
    self.init(kind, [Diagnostic(at: SourcePlace(file: file), message, help: help)])
  }

  /// All mistakes as one, of the kind of the first; nil where there are none.
  init?(joining errors: [LoadError]) {
    guard let first = errors.first else { return nil }
    self.init(first.kind, errors.flatMap(\.diagnostics))
  }

  /// A mistake that a file names, or the request itself where there is no place.
  init(namedAt place: SourcePlace?, _ message: Message, help: Message? = nil) {
    self.init(
      place == nil ? .usage : .content,
      [Diagnostic(at: place ?? SourcePlace(file: "handout"), message, help: help)])
  }

  package init(_ error: ClinicalError) {
    if case .unreadable = error {
      self.init(.inputOutput, error.diagnostics)
    } else {
      self.init(error.isUsage ? .usage : .content, error.diagnostics)
    }
  }

  package init(_ error: FigureError) {
    switch error {
    case .unreadable(let error): self.init(.content, error.diagnostics)
    case .unsound(let pose, let issues):
      let place = SourcePlace(file: "Poses/\(pose).yaml", origin: .library)
      let reasons = issues.map { "\($0)" }.joined(separator: "; ")
      self.init(.content, [Diagnostic(at: place, "the pose cannot be drawn: \(reasons)")])
    case .damaged(let reason):
      self.init(.content, "a compiled picture is damaged: \(reason)", help: "make it again from its pose file")
    }
  }
}

extension LoadError: CustomStringConvertible {
  /// The diagnostics for a log, one a line, without what rows, patients and requests say.
  package var description: String { diagnostics.map(\.renderedForLog).joined(separator: "\n") }
}

/// Runs a step of the clinical model whose error is stage 1's own.
package func readingContent<Value>(_ body: () throws(ClinicalError) -> Value) throws(LoadError) -> Value {
  do throws(ClinicalError) {
    return try body()
  } catch {
    throw LoadError(error)
  }
}
