import HandoutInput

/// Finds the rows of a list in a sheet of a spreadsheet. The first row that says something names the columns.
///
/// - The sheet is read piece by piece; the file itself and the texts that its cells share are kept in memory, up to `SheetLimits`.
/// - What stands at the edges of a cell and nobody sees does not count, as in a table of text.
/// - A row that the sheet does not show is a row like any other.
struct SheetScanner: RowScanner {
  private let name: String
  private let choice: SheetChoice?
  private let allowed: RowColumns
  private let source: () throws(RowError) -> [UInt8]
  private var sheet: OpenSheet?
  private var header: TableHeader?
  private var warnings: [Diagnostic] = []

  /// - Parameters:
  ///   - name: the file's name as the user knows it.
  ///   - choice: the sheet; nil for the first that the workbook shows.
  ///   - source: gives the file's next bytes, and none at the end.
  init(name: String, choice: SheetChoice?, columns: RowColumns, source: @escaping () throws(RowError) -> [UInt8]) {
    self.name = name
    self.choice = choice
    self.source = source
    allowed = columns
  }

  mutating func next() throws(RowError) -> ScannedRow? {
    let header = try readHeader()
    guard let row = try nextRow() else { return nil }
    return scanned(row, header)
  }

  mutating func takeWarnings() -> [Diagnostic] {
    defer { warnings = [] }
    return warnings
  }

  var lastLine: Int? { sheet?.lastRow }

  /// The names of the columns, whether they are known or not.
  mutating func names() throws(RowError) -> [String] {
    try readNames().names.map(\.text)
  }

  private mutating func readHeader() throws(RowError) -> TableHeader {
    if let header { return header }
    let (names, place) = try readNames()
    let found = try TableHeader(names, count: names.count, at: place, allowed: allowed)
    header = found
    warn(of: found)
    return found
  }

  /// The names in the first row that says something.
  private mutating func readNames() throws(RowError) -> (
    names: [(text: String, place: SourcePlace)], place: SourcePlace
  ) {
    let bytes = try wholeFile()
    sheet = try reading { () throws(SheetFault) in try OpenSheet(choice, of: bytes) }
    guard let row = try nextRow(), let sheet else { throw nothing }
    // One more than may be, so that too many are told.
    let text = SheetRowText(row, columns: TableHeader.mostColumns + 1)
    let source: SourceText
    do throws(YAMLError) {
      source = try SourceText(name: name, row: text.bytes, cells: text.places(sheet: sheet.name, row: row.number))
    } catch {
      throw .refused(error.diagnostics)
    }
    var names: [(text: String, place: SourcePlace)] = []
    for cell in text.cells {
      let empty = SourcePlace(
        file: name, line: row.number, column: cell.start,
        cell: SheetCell(sheet: sheet.name, row: row.number, column: names.count + 1))
      names += repeatElement((text: "", place: empty), count: cell.column - 1 - names.count)
      let length = cell.value.text?.unicodeScalars.count ?? 1
      let place = source.place(line: row.number, column: cell.start, length: length)
      if case .fault(let fault) = cell.value {
        throw .refused([Diagnostic(at: place, "the name of a column \(fault.message)", help: fault.help)])
      }
      names.append((TableHeader.trimmed(cell.value.text ?? ""), place))
    }
    let place = source.place(
      line: row.number, column: 1, length: source.line(row.number).unicodeScalars.count)
    return (names, place)
  }

  /// The file's bytes, of which the list of parts stands last.
  private func wholeFile() throws(RowError) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let piece = try source()
      if piece.isEmpty { return bytes }
      bytes += piece
      guard bytes.count <= SheetLimits.fileBytes else {
        throw RowError(.tooLarge("it is longer than \(words: SheetLimits.fileBytes >> 20) MB"), in: name)
      }
    }
  }

  private mutating func nextRow() throws(RowError) -> SheetRow? {
    try reading { () throws(SheetFault) in try sheet?.next() }
  }

  /// Does what a fault of the file ends.
  private func reading<Value>(_ body: () throws(SheetFault) -> Value) throws(RowError) -> Value {
    do throws(SheetFault) { return try body() } catch { throw RowError(error, in: name) }
  }

  /// The error of a sheet without a row.
  private var nothing: RowError {
    guard let sheet, choice != nil || !sheet.others.isEmpty else { return TableHeader.nothing(in: name) }
    let other = sheet.others.first.map { "\"\($0.name)\"" as Message } ?? "NAME"
    return .refused([
      Diagnostic(
        at: SourcePlace(file: name), "the sheet \"\(sheet.name)\" holds nothing",
        help: "say which sheet has the list: --sheet \(other)")
    ])
  }

  /// Tells what someone may not expect: what is read though the sheet does not show it, and what is not read.
  private mutating func warn(of header: TableHeader) {
    if let warning = header.leftOut(allowed) { warnings.append(warning) }
    guard let sheet else { return }
    if sheet.hiddenRows > 0 {
      let rows: Message = sheet.hiddenRows == 1 ? "1 hidden row is" : "\(words: sheet.hiddenRows) hidden rows are"
      warnings.append(
        Diagnostic(
          warning: .hiddenRows, at: header.place, "\(rows) read like all others",
          help: "remove them, or copy what is shown into a new sheet"))
    }
    let hidden = header.columns.enumerated().compactMap { index, column in
      sheet.hiddenColumns.contains { $0.contains(index + 1) } ? column?.label : nil
    }
    if !hidden.isEmpty {
      warnings.append(
        Diagnostic(
          warning: .hiddenColumns, at: header.place,
          "hidden columns are read like all others: \(hidden.joined(separator: ", "))",
          help: "remove them, or leave them out with --column \"Its name=\""))
    }
    if !sheet.others.isEmpty {
      warnings.append(
        Diagnostic(
          warning: .otherSheets, at: header.place,
          "only the sheet \"\(sheet.name)\" is read, not \(SheetChoice.names(sheet.others))",
          help: "--sheet NAME reads another one; the same option with this one's name ends this warning"))
    }
  }

  private mutating func scanned(_ row: SheetRow, _ header: TableHeader) -> ScannedRow {
    let merges = sheet?.merges(in: row.number) ?? []
    let reader = SheetRowReader(name: name, sheet: sheet?.name ?? "", header: header, allowed: allowed)
    return reader.scanned(row, merges: merges)
  }
}
