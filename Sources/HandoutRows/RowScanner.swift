import HandoutInput

/// Finds one row after another in a list of one form.
protocol RowScanner {
  /// The next row, nil at the end of the list.
  mutating func next() throws(RowError) -> ScannedRow?
}

/// What a scanner found.
struct ScannedRow {
  /// The place where the row begins.
  var position: TextPosition
  /// The row, or why it cannot be read.
  var content: Result<YAMLDocument, RowFault>
}
