import HandoutInput

/// The sheet with the list, gone through once before its first row is given out: what is merged stands behind the rows in a workbook, and
/// a damaged part is known by its check sum at its end only.
struct OpenSheet {
  /// The sheet's name.
  let name: String
  /// The merged cells that the next rows may stand in, in the order of their rows.
  private var merges: ArraySlice<MergedCells>
  /// Those that began and have not ended.
  private var openMerges: [MergedCells] = []
  /// The columns that the sheet does not show.
  let hiddenColumns: [ClosedRange<Int>]
  /// How many rows that say something it does not show.
  let hiddenRows: Int
  /// The number of the last row that says something.
  let lastRow: Int
  /// The other sheets that are shown and say something; none where someone chose the sheet.
  let others: [Workbook.Sheet]
  private let rows: SheetStream

  /// The most other sheets that are looked into: each of an OpenDocument file is found by reading all before it.
  private static let mostOthers = 32

  /// - Parameters:
  ///   - choice: the sheet; nil for the first that the workbook shows.
  ///   - bytes: the file.
  init(_ choice: SheetChoice?, of bytes: [UInt8]) throws(SheetFault) {
    let workbook = try Workbook(bytes)
    let index =
      try choice?.index(among: workbook.sheets) ?? workbook.sheets.firstIndex { !$0.isHidden && $0.hasRows } ?? 0
    let sheet = workbook.sheets[index]
    name = sheet.name
    let survey = try workbook.rows(of: sheet)
    var (hidden, last) = (0, 0)
    while let row = try survey.next() {
      hidden += row.isHidden ? 1 : 0
      last = row.number
    }
    (hiddenRows, lastRow) = (hidden, last)
    hiddenColumns = survey.hiddenColumns
    merges = survey.merges.sorted { $0.rows.lowerBound < $1.rows.lowerBound }[...]
    let shown = workbook.sheets.indices.filter { $0 != index && !workbook.sheets[$0].isHidden }
    others = (choice == nil ? shown.prefix(Self.mostOthers) : []).map { workbook.sheets[$0] }.filter { other in
      (try? workbook.rows(of: other).next()) != nil
    }
    rows = try workbook.rows(of: sheet)
  }

  /// The next row that says something; nil at the end.
  mutating func next() throws(SheetFault) -> SheetRow? { try rows.next() }

  /// The merged cells that a row stands in; rows must come in their order.
  mutating func merges(in row: Int) -> [MergedCells] {
    while let next = merges.first, next.rows.lowerBound <= row { openMerges.append(merges.removeFirst()) }
    openMerges.removeAll { $0.rows.upperBound < row }
    return openMerges
  }
}
