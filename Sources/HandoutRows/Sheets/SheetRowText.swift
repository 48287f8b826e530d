import HandoutInput

/// A row of a sheet in one line, as complaints show it, and where each of its cells stands there.
struct SheetRowText {
  /// A cell of a column.
  struct Cell {
    /// The column, from 1.
    var column: Int
    /// Where the cell begins in the line, in Unicode scalars from 1.
    var start: Int
    var value: SheetValue
  }

  /// The line, UTF-8.
  private(set) var bytes: [UInt8] = []
  /// The cells that say something, from left to right.
  private(set) var cells: [Cell] = []
  private var length = 0

  private static let separator = " | "

  /// - Parameter columns: how many columns are looked at.
  init(_ row: SheetRow, columns: Int) {
    for cell in row.cells where cell.column <= columns {
      for column in cell.column...min(columns, cell.column + cell.count - 1) where !isTooLong {
        add(cell.value, column: column)
      }
    }
  }

  /// Whether the row is longer than a row may be; what is beyond is left out.
  var isTooLong: Bool { bytes.count > RowLimits.rowBytes - RowLimits.cellBytes }

  /// The first column with something in it, from 1.
  var firstColumn: Int { cells.first?.column ?? 1 }

  /// The cell of a column; nil for one that says nothing.
  func cell(_ column: Int) -> Cell? { cells.first { $0.column == column } }

  /// The row's cells by their places in the line.
  func places(sheet: String, row: Int) -> SheetRowCells {
    SheetRowCells(sheet: sheet, row: row, starts: cells.map { ($0.start, $0.column) })
  }

  private mutating func add(_ value: SheetValue, column: Int) {
    if !cells.isEmpty { append(Self.separator) }
    cells.append(Cell(column: column, start: length + 1, value: value))
    append(value.text ?? "?")
  }

  private mutating func append(_ text: String) {
    // A row is one line, whatever lines its cells have.
    for byte in text.utf8 { bytes.append(byte == 0x0A || byte == 0x0D ? 0x20 : byte) }
    length += text.unicodeScalars.count
  }
}
