import HandoutYAML

/// A mistake or a warning: where, what was found, what was expected, how to mend it.
public struct HandoutDiagnostic: Hashable, Sendable {
  let diagnostic: Diagnostic

  init(_ diagnostic: Diagnostic) {
    self.diagnostic = diagnostic
  }

  /// The file as it was named; `handout` for the request itself.
  public var file: String { diagnostic.file }
  /// The line from 1; 0 where the mistake has no place in a file.
  public var line: Int { diagnostic.line }
  /// The column from 1, in characters; 0 where the mistake has no place in a file.
  public var column: Int { diagnostic.column }
  public var message: String { diagnostic.message }
  /// How to mend it.
  public var help: String? { diagnostic.help }
  /// The kind of a warning in one word, such as `running-head-shortened`; nil where it has none.
  public var code: String? { diagnostic.code }
  /// Whether the handout was made all the same.
  public var isWarning: Bool { diagnostic.severity == .warning }

  /// The diagnostic as a terminal shows it: `file:12:7: error: …`, the line, a caret, help.
  public func rendered(color: Bool) -> String { diagnostic.rendered(color: color) }

  /// Words that say nothing of a patient: the names of a list's columns.
  private static let publicWords = Set(BatchSchema.columns().map(\.name))

  /// The diagnostic in one line for a log: without the line of the file, and without the values that the message quotes.
  public var renderedWithoutValues: String {
    let kind = isWarning ? "warning" : "error"
    let place = line > 0 ? "\(file):\(line):\(column)" : file
    // From the first quotation mark to the last: a value may have marks of its own.
    var words = message
    if let first = message.firstIndex(of: "\""), let last = message.lastIndex(of: "\""), first < last,
      !Self.publicWords.contains(String(message[first...last].dropFirst().dropLast()))
    {
      words = "\(message[...first])…\(message[last...])"
    }
    return "\(place): \(kind): \(words)"
  }
}
