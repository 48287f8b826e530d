package import HandoutInput

/// Reads the rows of a list of patients one after another; the memory it takes does not grow with their number.
///
/// What is wrong inside of one row is that row's fault, and reading goes on. What hides where the next row starts ends
/// the reading with a `RowError`.
package struct RowReader {
  private let name: String
  private var scanner: any RowScanner
  private let keys: RowKeys
  private var count = 0
  private var hasEnded = false

  /// - Parameters:
  ///   - name: the file's name as the user knows it, for diagnostics.
  ///   - sheet: the sheet of a spreadsheet; nil for the first that it shows.
  ///   - columns: the columns that a table may have; other forms take any keys, for the decoder to check,
  ///     but those that are known by another name stand at theirs.
  ///   - source: gives the next bytes, in chunks of any size, and none at the end.
  package init(
    name: String, format: RowFormat, sheet: SheetChoice? = nil, columns: RowColumns,
    source: @escaping () throws(RowError) -> [UInt8]
  ) {
    self.name = name
    let cursor = ByteCursor(name: name, source: source)
    switch format {
    case .csv: scanner = CSVScanner(cursor: cursor, columns: columns)
    case .json: scanner = JSONArrayScanner(cursor: cursor)
    case .jsonl: scanner = JSONLinesScanner(cursor: cursor)
    case .yaml: scanner = YAMLScanner(cursor: cursor)
    case .xlsx, .ods: scanner = SheetScanner(name: name, choice: sheet, columns: columns, source: source)
    }
    keys = RowKeys(columns)
  }

  /// What someone should know of the list as a whole, once.
  package mutating func takeWarnings() -> [Diagnostic] { scanner.takeWarnings() }

  /// The line of the list's last row; nil where it is not known before that row is read.
  package var lastLine: Int? { scanner.lastLine }

  /// The next row; nil at the end, and after an error.
  ///
  /// - Throws: `RowError` once, where the rest of the list cannot be read.
  package mutating func next() throws(RowError) -> Row? {
    guard !hasEnded else { return nil }
    // Until a row is there for certain, an error on the way counts as the end.
    hasEnded = true
    guard let scanned = try scanner.next() else { return nil }
    let place = SourcePlace(
      file: name, line: scanned.position.line, column: scanned.position.column, cell: scanned.cell)
    guard count < RowLimits.rows else {
      throw .refused([
        Diagnostic(
          at: place, "the list has more than \(words: RowLimits.rows) rows", help: "split it into several lists")
      ])
    }
    count += 1
    hasEnded = false
    return Row(number: count, place: place, content: keys.meant(scanned.content), warnings: scanned.warnings)
  }
}
