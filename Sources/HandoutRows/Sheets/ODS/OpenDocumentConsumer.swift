import HandoutInput

/// Makes rows of the elements of one table of an OpenDocument spreadsheet.
final class OpenDocumentConsumer: SheetConsumer {
  private enum Place {
    case document, root, body, book, table, row, cell, coveredCell, paragraph
  }

  var rows: [SheetRow] = []
  private(set) var hiddenColumns: [ClosedRange<Int>] = []
  private(set) var merges: [MergedCells] = []

  private let part: String
  private let wanted: Int
  /// How many tables began.
  private var tables = 0
  private var path = XMLPath(Place.document)
  /// The columns of the table that were told of, the rows that ended, and the cells of the open row.
  private var columnsTold = 0
  private var rowsEnded = 0
  private var column = 0
  private var row = SheetRow(number: 1)
  private var cell = OpenDocumentCell()
  private var cellCount = 1

  /// - Parameters:
  ///   - part: the part's name, for complaints.
  ///   - table: the number of the table from 0.
  init(part: String, table: Int) {
    self.part = part
    wanted = table
  }

  func start(_ name: XMLName, _ attributes: XMLAttributes) throws(SheetFault) {
    path.enter(try place(name, attributes))
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if path.top == .paragraph { cell.append(bytes) }
  }

  func end() throws(SheetFault) {
    switch path.leave() {
    case .cell: try endCell(cell.value)
    case .coveredCell: try endCell(.text(""))
    case .row: try endRow()
    default: break
    }
  }

  private func place(_ name: XMLName, _ attributes: XMLAttributes) throws(SheetFault) -> Place? {
    switch path.top {
    case .document: return name.namespace == .office ? .root : nil
    case .root: return name.is(.office, "body") ? .body : nil
    case .body: return name.is(.office, "spreadsheet") ? .book : nil
    case .book:
      guard name.is(.table, "table") else { return nil }
      defer { tables += 1 }
      return tables == wanted ? .table : nil
    case .table: return name.namespace == .table ? inTable(name, attributes) : nil
    case .row where name.is(.table, "table-cell"):
      try beginCell(attributes)
      return .cell
    case .row where name.is(.table, "covered-table-cell"):
      cellCount = Self.count(attributes, "number-columns-repeated")
      return .coveredCell
    case .cell where name.is(.text, "p"):
      cell.beginParagraph()
      return .paragraph
    case .paragraph: return inParagraph(name, attributes)
    default: return nil
    }
  }

  private func inTable(_ name: XMLName, _ attributes: XMLAttributes) -> Place? {
    if name.isNamed("table-row") {
      row = SheetRow(number: rowsEnded + 1)
      row.count = Self.count(attributes, "number-rows-repeated")
      row.isHidden = Self.isHidden(attributes)
      column = 0
      return .row
    }
    if name.isNamed("table-column") {
      let count = min(Self.count(attributes, "number-columns-repeated"), SheetLimits.columns)
      if Self.isHidden(attributes), columnsTold < SheetLimits.columns {
        hiddenColumns.append(columnsTold + 1...columnsTold + count)
      }
      columnsTold += count
      return nil
    }
    let groups: [StaticString] = [
      "table-columns", "table-header-columns", "table-column-group", "table-rows", "table-header-rows",
      "table-row-group",
    ]
    return groups.contains { name.isNamed($0) } ? .table : nil
  }

  /// Formats, links and fields are part of the text; comments, notes, drawings and how a word is pronounced are not.
  private func inParagraph(_ name: XMLName, _ attributes: XMLAttributes) -> Place? {
    guard name.namespace == .text, !name.isNamed("note"), !name.isNamed("ruby-text") else { return nil }
    if name.isNamed("s") {
      cell.append(" ", count: Self.count(attributes, "c", in: .text))
    } else if name.isNamed("tab") {
      cell.append("\t", count: 1)
    } else if name.isNamed("line-break") {
      cell.append("\n", count: 1)
    }
    return .paragraph
  }

  private func beginCell(_ attributes: XMLAttributes) throws(SheetFault) {
    cellCount = Self.count(attributes, "number-columns-repeated")
    cell = OpenDocumentCell(attributes)
    let columns = Self.count(attributes, "number-columns-spanned")
    let rows = Self.count(attributes, "number-rows-spanned")
    guard columns > 1 || rows > 1 else { return }
    guard merges.count < SheetLimits.merges else {
      throw .tooLarge("it has more than \(words: SheetLimits.merges) merged cells")
    }
    let (first, top) = (column + 1, row.number)
    merges.append(
      MergedCells(
        rows: top...(top + min(rows, SheetLimits.rows) - 1),
        columns: first...(first + min(columns, SheetLimits.columns) - 1)))
  }

  private func endCell(_ value: SheetValue) throws(SheetFault) {
    let count = min(cellCount, SheetLimits.columns)
    if !value.isBlank {
      guard column + count <= SheetLimits.columns else {
        throw .tooLarge("row \(words: row.number) has more than \(words: SheetLimits.columns) columns")
      }
      row.cells.append(SheetRow.Cell(column: column + 1, count: count, value: value))
    }
    // Cells that say nothing may be repeated to the end of the sheet.
    column = min(column + count, SheetLimits.columns)
  }

  private func endRow() throws(SheetFault) {
    rowsEnded = min(rowsEnded + min(row.count, SheetLimits.rows), SheetLimits.rows + 1)
    guard !row.cells.isEmpty else { return }
    guard rowsEnded <= SheetLimits.rows else {
      throw .tooLarge("it has more than \(words: SheetLimits.rows) rows")
    }
    rows.append(row)
  }

  /// How often an element counts; at least once.
  private static func count(_ attributes: XMLAttributes, _ name: StaticString, in space: XMLNamespace = .table) -> Int {
    max(1, attributes.number(name, in: space) ?? 1)
  }

  private static func isHidden(_ attributes: XMLAttributes) -> Bool {
    let visibility = attributes.value("visibility", in: .table)
    return visibility == "collapse" || visibility == "filter"
  }
}
