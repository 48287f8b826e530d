package import HandoutInput

/// One row of a list of patients, or why there is none.
package struct Row: Sendable {
  /// The row's number among the rows with data, from 1; bad rows count too.
  package let number: Int
  /// Where the row begins in the file.
  package let place: SourcePlace
  /// What the row says, always a mapping; or the complaints about a row that cannot be read at all.
  package let content: Result<YAMLDocument, RowFault>
  /// What looks wrong in the row as a row of its table.
  package let warnings: [Diagnostic]
}

/// Why a list of patients cannot be read from here on.
package enum RowError: Error, Hashable, Sendable {
  /// The list is not what its form demands, so where the next row starts is unknown.
  case refused([Diagnostic])
  /// The bytes could not be read; the cause in words.
  case unreadable(String)
  /// The list has no sheet of the name that someone gave.
  case wrongChoice([Diagnostic])
  /// A library that reads lists of this form is not installed.
  case missingLibrary([Diagnostic])
}

/// Why one row cannot be read; the rows after it can.
package struct RowFault: Error, Hashable, Sendable {
  /// The complaints, in the order of the file; at least one is an error.
  package let diagnostics: [Diagnostic]

  package init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics
  }
}
