/// A cell of a spreadsheet, as people name it: C5.
package struct SheetCell: Hashable, Sendable {
  /// The sheet's name as the workbook has it.
  package let sheet: String
  /// The row, from 1.
  package let row: Int
  /// The column, from 1.
  package let column: Int

  package init(sheet: String, row: Int, column: Int) {
    self.sheet = sheet
    self.row = row
    self.column = column
  }

  /// Letters of the column and number of the row.
  package var name: String { "\(Self.letters(ofColumn: column))\(row)" }

  /// The cell with its sheet, as formulas write it: `Patients!C5`, `'June 3'!C5`.
  package var nameInWorkbook: String {
    let isWord = sheet.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0 == "_" || ("0"..."9").contains($0) }
    return isWord ? "\(sheet)!\(name)" : "'\(sheet.replacing("'", with: "''"))'!\(name)"
  }

  /// A column as its heading shows it: A, Z, AA.
  package static func letters(ofColumn column: Int) -> String {
    var rest = column
    var letters: [UInt8] = []
    while rest > 0 {
      letters.insert(UInt8(ascii: "A") + UInt8((rest - 1) % 26), at: 0)
      rest = (rest - 1) / 26
    }
    return String(decoding: letters, as: UTF8.self)
  }
}

/// Which cells of a sheet's row a text is made of, so that a place in the text is a cell of the sheet.
package struct SheetRowCells: Sendable {
  private let sheet: String
  private let row: Int
  /// Where each cell begins in the text, in Unicode scalars from 1, and its column in the sheet; in rising order.
  private let starts: [(text: Int, column: Int)]

  package init(sheet: String, row: Int, starts: [(text: Int, column: Int)]) {
    self.sheet = sheet
    self.row = row
    self.starts = starts
  }

  /// The cell of a place in the text; before the first cell the first one.
  func cell(atTextColumn column: Int) -> SheetCell {
    let start = starts.last { $0.text <= column } ?? starts.first
    return SheetCell(sheet: sheet, row: row, column: start?.column ?? 1)
  }

  /// The row's number in the sheet.
  var line: Int { row }
}
