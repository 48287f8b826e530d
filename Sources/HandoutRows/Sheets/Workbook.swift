import HandoutInput

/// A spreadsheet file whose sheets can be read.
struct Workbook {
  /// A sheet as its tab shows it.
  struct Sheet {
    var name: String
    /// Whether the workbook hides the sheet.
    var isHidden: Bool
    fileprivate var source: Source

    /// Whether the sheet has rows at all, and is no chart.
    var hasRows: Bool { if case .none = source { false } else { true } }
  }

  /// Where a sheet stands.
  fileprivate enum Source {
    case worksheet(part: String)
    case table(number: Int)
    /// A sheet that is a chart, or whose part is not told.
    case none
  }

  /// The sheets in the order of their tabs.
  let sheets: [Sheet]
  private let archive: ZipArchive
  private let values: CellReader

  private static let content = "content.xml"

  /// Opens a file.
  ///
  /// - Throws: `SheetFault` for a file that is no spreadsheet or cannot be read.
  init(_ bytes: [UInt8]) throws(SheetFault) {
    try SheetKind.check(bytes)
    archive = try ZipArchive(bytes)
    switch try SheetKind(of: archive) {
    case .workbook(let main): (sheets, values) = try Self.workbook(main, in: archive)
    case .openDocument:
      let tables = TableNames()
      let part = try archive.part(Self.content, limit: SheetLimits.sheetBytes)
      try XMLReader(part: Self.content, consumer: tables).read(part)
      sheets = tables.tables.enumerated().map { index, table in
        Sheet(name: table.name, isHidden: table.isHidden, source: .table(number: index))
      }
      values = CellReader(texts: SharedTexts(), formats: [], is1904: false, needsCalculation: false)
    }
    guard !sheets.isEmpty else {
      throw SheetFault("the spreadsheet has no sheet", help: "check that it is the file you meant")
    }
  }

  /// Opens a sheet at its first row.
  func rows(of sheet: Sheet) throws(SheetFault) -> SheetStream {
    switch sheet.source {
    case .worksheet(let name):
      let part = try archive.part(name, limit: SheetLimits.sheetBytes)
      return try SheetStream(part, WorksheetConsumer(part: name, values: values))
    case .table(let number):
      let part = try archive.part(Self.content, limit: SheetLimits.sheetBytes)
      return try SheetStream(part, OpenDocumentConsumer(part: Self.content, table: number))
    case .none:
      throw SheetFault(
        "the sheet \"\(sheet.name)\" is a chart and has no rows", help: "say which sheet has the list: --sheet NAME",
        kind: .choice)
    }
  }

  private static func workbook(
    _ main: String, in archive: ZipArchive
  ) throws(SheetFault) -> ([Sheet], CellReader) {
    let workbook = WorkbookPart()
    try XMLReader(part: main, consumer: workbook).read(try archive.part(main))
    let relations = try Relations(of: main, in: archive)
    let styles = StylesPart()
    if let part = relations.part(of: "styles") {
      try XMLReader(part: part, consumer: styles).read(try archive.part(part))
    }
    let texts = SharedTextsPart()
    if let part = relations.part(of: "sharedStrings") {
      try XMLReader(part: part, consumer: texts).read(try archive.part(part, limit: SheetLimits.textBytes))
    }
    let sheets = workbook.sheets.map { sheet in
      let target = relations.targets[sheet.relation]
      let source = target.map { $0.kind == "worksheet" ? Source.worksheet(part: $0.part) : .none } ?? .none
      return Sheet(name: sheet.name, isHidden: sheet.isHidden, source: source)
    }
    let values = CellReader(
      texts: texts.texts, formats: styles.formats, is1904: workbook.is1904, needsCalculation: workbook.needsCalculation)
    return (sheets, values)
  }
}

/// The rows of a sheet, read piece by piece.
final class SheetStream {
  private let part: ZipPart
  private let consumer: any SheetConsumer
  private let reader: XMLReader
  private var waiting: [SheetRow] = []
  private var hasEnded = false

  init(_ part: ZipPart, _ consumer: any SheetConsumer) throws(SheetFault) {
    self.part = part
    self.consumer = consumer
    reader = try XMLReader(part: part.name, consumer: consumer)
  }

  /// The columns that the sheet does not show, and its merged cells, as far as they were read.
  var hiddenColumns: [ClosedRange<Int>] { consumer.hiddenColumns }
  var merges: [MergedCells] { consumer.merges }

  /// The next row that says something; nil at the end of the sheet.
  func next() throws(SheetFault) -> SheetRow? {
    while waiting.isEmpty {
      if hasEnded { return nil }
      hasEnded = !(try reader.feed(try part.next()))
      // The oldest stands last, where it is taken.
      waiting = consumer.rows.reversed()
      consumer.rows = []
    }
    guard var row = waiting.popLast() else { return nil }
    if row.count > 1 {
      var rest = row
      rest.number += 1
      rest.count -= 1
      waiting.append(rest)
    }
    row.count = 1
    return row
  }
}
