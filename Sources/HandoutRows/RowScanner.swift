import HandoutInput

/// Finds one row after another in a list of one form.
protocol RowScanner {
  /// The next row, nil at the end of the list.
  mutating func next() throws(RowError) -> ScannedRow?

  /// What someone should know of the list as a whole, once.
  mutating func takeWarnings() -> [Diagnostic]

  /// The line of the list's last row, where it is known before that row is read.
  var lastLine: Int? { get }
}

extension RowScanner {
  var lastLine: Int? { nil }

  mutating func takeWarnings() -> [Diagnostic] { [] }
}

/// What a scanner found.
struct ScannedRow {
  /// The place where the row begins.
  var position: TextPosition
  /// The cell of the spreadsheet where it begins; nil in a text file.
  var cell: SheetCell?
  /// The row, or why it cannot be read.
  var content: Result<YAMLDocument, RowFault>
  /// What looks wrong in the row as a row of its table.
  var warnings: [Diagnostic] = []
}
