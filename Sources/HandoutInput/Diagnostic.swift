/// One complaint about a file: what is wrong, where, and how to mend it.
package struct Diagnostic: Hashable, Sendable {
  /// Whether the file can still be used.
  package var severity: Severity
  /// Where the complaint points.
  package var place: SourcePlace
  /// What was expected and what was found, in one sentence without a full stop.
  package var message: Message
  /// How to mend it, nil if the message says so already.
  package var help: Message?
  /// What kind of complaint it is, for programs: `running-head-shortened`. Nil for an error that has only the code of its kind.
  package var code: String?
  /// What the complaint is about, by its key or column: `reps`, "entry 2 of exercises". Nil where it is about no single value.
  package var field: Message?
  /// The number of the part of a handout of several parts that the complaint is about, from 1; nil where it is about all of them.
  package var part: Int?
  /// What complaints have in common that are one cause though their words differ, such as by a row's number. Nil where the words
  /// without their values say it.
  package var cause: String?

  /// A complaint that makes the file unusable.
  package init(
    at place: SourcePlace, _ message: Message, help: Message? = nil, code: String? = nil, field: Message? = nil,
    cause: String? = nil
  ) {
    severity = .error
    self.place = place
    self.message = message
    self.help = help
    self.code = code
    self.field = field
    self.cause = cause
  }

  /// A complaint about what is used all the same. Programs tell warnings apart by their codes, so there is none without.
  package init(
    warning code: WarningCode, at place: SourcePlace, _ message: Message, help: Message? = nil, field: Message? = nil
  ) {
    severity = .warning
    self.place = place
    self.message = message
    self.help = help
    self.code = code.rawValue
    self.field = field
  }

  /// The file's name as the user knows it.
  package var file: String { place.file }
  /// The line, from 1; 0 means the file as a whole.
  package var line: Int { place.line }
  /// The column in Unicode scalars, from 1; in a spreadsheet that of the sheet.
  package var column: Int { place.cell?.column ?? place.column }
  /// How many Unicode scalars the caret covers.
  package var length: Int { place.length }
  /// The line's text without its line ending.
  package var sourceLine: String? { place.sourceLine }
}

/// How serious a diagnostic is.
package enum Severity: String, Hashable, Sendable {
  /// The file cannot be used.
  case error
  /// The file can be used, but someone should look at it.
  case warning
}
