package import HandoutInput

/// One row of a list of patients, or why there is none.
package struct Row: Sendable {
  /// The row's number among the rows with data, from 1; bad rows count too.
  package let number: Int
  /// Where the row begins in the file.
  package let place: SourcePlace
  /// What the row says, always a mapping; or the complaints about a row that cannot be read at all.
  package let content: Result<YAMLDocument, RowFault>
}
