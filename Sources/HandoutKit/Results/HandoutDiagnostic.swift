package import HandoutInput

/// A mistake or a warning: where, what was found, what was expected, how to mend it.
public struct HandoutDiagnostic: Hashable, Sendable {
  package let diagnostic: Diagnostic

  package init(_ diagnostic: Diagnostic) {
    self.diagnostic = diagnostic
  }

  /// The file as it was named; `handout` for the request itself.
  public var file: String { diagnostic.file }
  /// The line from 1; 0 where the mistake has no place in a file.
  public var line: Int { diagnostic.line }
  /// The column from 1, in characters; 0 where the mistake has no place in a file. In a spreadsheet line and column are those of the sheet.
  public var column: Int { diagnostic.column }
  /// The place in the file as people name it: `5:12`, in a spreadsheet `C5`.
  public var spot: String { diagnostic.place.cell?.name ?? "\(line):\(column)" }
  /// What is wrong, with the values that the files, the row or the request say: for the person who can mend it.
  public var message: String { diagnostic.message.text }
  /// The message for a log: what rows, patients and requests say is `…`.
  public var messageWithoutValues: String { diagnostic.message(showingValues: false) }
  /// How to mend it.
  public var help: String? { diagnostic.help?.text }
  /// How to mend it, for a log.
  public var helpWithoutValues: String? { diagnostic.help(showingValues: false) }
  /// The message with `…` in place of every value, whoever may see it: the same for the same mistake.
  public var words: String { diagnostic.message.textWithoutValues }
  /// The file as it may be told: `…` for one that a row or request chose, unless values are shown.
  public func fileName(showingValues: Bool) -> String {
    showingValues || diagnostic.place.origin != .chosenByRequest ? file : "…"
  }
  /// What files, rows and requests brought into the message, in order.
  public var values: [String] { diagnostic.message.values }
  /// What the complaint is about, by its key or column; nil where it is about no single value.
  public var field: String? { diagnostic.field?.text }
  /// The same for a log.
  public var fieldWithoutValues: String? {
    diagnostic.place.origin == .library ? field : diagnostic.field?.textWithoutValues
  }
  /// What kind of complaint it is, for programs: `running-head-shortened`; the guide *Diagnostics* lists all. Of an error that
  /// has none of its own, that of its kind.
  public var code: String? { diagnostic.code }
  /// The number of the part that the complaint is about, from 1, in a handout of several designs; nil where it is about all.
  public var part: Int? { diagnostic.part }
  /// What is the same for all complaints of one cause, whatever row they are about.
  public var cause: String { diagnostic.cause ?? words }
  /// Whether the handout was made all the same.
  public var isWarning: Bool { diagnostic.severity == .warning }

  /// The diagnostic as a terminal shows it: `file:12:7: error: …`, the line, a caret, help.
  ///
  /// - Parameters:
  ///   - color: whether to add ANSI colour.
  ///   - showingValues: whether what rows, patients and requests say is shown. Without it, values are `…` and the line is left
  ///     out; a file of the library or the clinic, which holds nothing of a patient, is shown all the same.
  public func rendered(color: Bool, showingValues: Bool = true) -> String {
    diagnostic.rendered(color: color, showingValues: showingValues)
  }

  /// The diagnostic in one line for a log: without help, without the line of the file, and with `…` for what rows, patients
  /// and requests say.
  public var renderedWithoutValues: String { diagnostic.renderedForLog }
}
