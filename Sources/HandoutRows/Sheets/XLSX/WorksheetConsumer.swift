import HandoutInput

/// Makes rows of the elements of a worksheet.
final class WorksheetConsumer: SheetConsumer {
  private enum Place {
    case document, worksheet, columns, rows, row, cell, value, formula, inline, run, text, merges, leaf
  }

  var rows: [SheetRow] = []
  private(set) var hiddenColumns: [ClosedRange<Int>] = []
  private(set) var merges: [MergedCells] = []

  private let part: String
  private let values: CellReader
  private var path = XMLPath(Place.document)
  private var row = SheetRow(number: 0)
  /// The last column that has had its cell.
  private var column = 0
  private var cell = CellReader.Cell()

  /// - Parameters:
  ///   - part: the part's name, for complaints.
  ///   - values: tells what cells mean.
  init(part: String, values: CellReader) {
    self.part = part
    self.values = values
  }

  func start(_ name: XMLName, _ attributes: XMLAttributes) throws(SheetFault) {
    path.enter(name.namespace == .sheet ? try place(name, attributes) : nil)
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard path.top == .value || path.top == .text else { return }
    // One byte more than may be tells that there were more.
    cell.bytes.append(contentsOf: bytes.prefix(RowLimits.cellBytes + 1 - cell.bytes.count))
  }

  func end() {
    switch path.leave() {
    case .cell:
      let value = values.value(of: cell)
      if !value.isBlank { row.cells.append(SheetRow.Cell(column: column, value: value)) }
    case .row: if !row.cells.isEmpty { rows.append(row) }
    default: break
    }
  }

  private func place(_ name: XMLName, _ attributes: XMLAttributes) throws(SheetFault) -> Place? {
    switch path.top {
    case .document: return name.isNamed("worksheet") ? .worksheet : nil
    case .worksheet:
      return name.isNamed("sheetData")
        ? .rows : name.isNamed("cols") ? .columns : name.isNamed("mergeCells") ? .merges : nil
    case .columns:
      if attributes.isTrue("hidden"), let first = attributes.number("min"), let last = attributes.number("max"),
        first >= 1, first <= last
      {
        hiddenColumns.append(first...last)
      }
      return .leaf
    case .merges:
      try merge(attributes.value("ref") ?? "")
      return .leaf
    case .rows where name.isNamed("row"):
      try beginRow(attributes)
      return .row
    case .row where name.isNamed("c"):
      try beginCell(attributes)
      return .cell
    case .cell where name.isNamed("v"):
      cell.hasValue = true
      return .value
    case .cell where name.isNamed("f"):
      cell.isFormula = true
      return .formula
    case .cell where name.isNamed("is"):
      cell.hasValue = true
      return .inline
    case .inline where name.isNamed("r"): return .run
    case .inline where name.isNamed("t"), .run where name.isNamed("t"): return .text
    default: return nil
    }
  }

  private func beginRow(_ attributes: XMLAttributes) throws(SheetFault) {
    let number = attributes.number("r") ?? row.number + 1
    guard number > row.number, number <= SheetLimits.rows else {
      throw .damaged(part, "row \(words: number) stands behind row \(words: row.number)")
    }
    row = SheetRow(number: number, isHidden: attributes.isTrue("hidden"))
    column = 0
  }

  private func beginCell(_ attributes: XMLAttributes) throws(SheetFault) {
    let name = attributes.value("r")
    let next = try name.map { name throws(SheetFault) in try cellPlace(name[...]).column } ?? column + 1
    guard next > column, next <= SheetLimits.columns else {
      throw .damaged(part, "a cell of row \(words: row.number) stands behind one to the right of it")
    }
    column = next
    cell = CellReader.Cell(type: attributes.value("t"), style: attributes.number("s"))
  }

  private func merge(_ reference: String) throws(SheetFault) {
    let ends = reference.split(separator: ":")
    guard let first = ends.first, let last = ends.last, ends.count <= 2 else { return }
    let (start, end) = (try cellPlace(first), try cellPlace(last))
    guard start.row <= end.row, start.column <= end.column else {
      throw .damaged(part, "there are no cells \(words: reference.prefix(20))")
    }
    guard merges.count < SheetLimits.merges else {
      throw .tooLarge("it has more than \(words: SheetLimits.merges) merged cells")
    }
    merges.append(MergedCells(rows: start.row...end.row, columns: start.column...end.column))
  }

  /// Row and column of a name such as C5.
  private func cellPlace(_ name: Substring) throws(SheetFault) -> (row: Int, column: Int) {
    let letters = name.utf8.prefix { (0x41...0x5A).contains($0 & 0xDF) && $0 >= 0x41 }
    let column = letters.prefix(4).reduce(0) { $0 * 26 + Int($1 & 0xDF) - 0x40 }
    guard (1...3).contains(letters.count), column <= SheetLimits.columns,
      let row = Int(name.dropFirst(letters.count)), (1...SheetLimits.rows).contains(row)
    else { throw .damaged(part, "there is no cell \(words: name.prefix(20))") }
    return (row, column)
  }
}
