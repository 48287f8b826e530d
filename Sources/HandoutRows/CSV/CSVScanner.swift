import HandoutInput

/// Finds the rows of a table: strict RFC 4180, with `,`, `;` or a tab between fields as the header shows.
///
/// - Lines end with CR LF or LF. A line without a value is no row, wherever it stands and whatever separators it has.
/// - Spaces round the quotes of a field do not count.
/// - Spaces, tabs and line ends around a cell's content do not count, in quotes or not, as around an unquoted value of
///   YAML; an empty cell is as good as none. A line end inside of a cell becomes LF, as in YAML. Nothing else changes.
struct CSVScanner: RowScanner {
  private var reader: CSVRecordReader
  private let allowed: RowColumns
  private var header: CSVHeader?
  private var warnings: [Diagnostic] = []

  init(cursor: ByteCursor, columns: RowColumns) {
    reader = CSVRecordReader(cursor: cursor)
    allowed = columns
  }

  mutating func next() throws(RowError) -> ScannedRow? {
    let header = try readHeader()
    while let (bytes, start) = try reader.next() {
      if bytes.isEmpty { continue }
      let record = try reader.split(bytes, separator: header.separator)
      if record.isBlank { continue }
      var row = ScannedRow(position: start, content: content(of: record, header, start))
      row.warnings = missing(in: record, header, start)
      return row
    }
    return nil
  }

  mutating func takeWarnings() -> [Diagnostic] {
    defer { warnings = [] }
    return warnings
  }

  /// The warnings about cells that are empty though their column is there.
  private func missing(in record: CSVRecord, _ header: CSVHeader, _ start: TextPosition) -> [Diagnostic] {
    header.table.missed.compactMap { index in
      guard record.fields.indices.contains(index), let column = header.table.columns[index],
        record.isBlank(record.fields[index])
      else { return nil }
      return TableHeader.emptyCell(
        of: column, at: SourcePlace(file: reader.cursor.name, line: start.line, column: 1))
    }
  }

  private mutating func readHeader() throws(RowError) -> CSVHeader {
    if let header { return header }
    let found = try CSVHeader(from: &reader, allowed: allowed)
    header = found
    if let warning = found.table.leftOut(allowed) { warnings.append(warning) }
    return found
  }

  private func content(
    of record: CSVRecord, _ header: CSVHeader, _ start: TextPosition
  ) -> Result<YAMLDocument, RowFault> {
    let name = reader.cursor.name
    do throws(YAMLError) {
      let source = try SourceText(name: name, piece: record.bytes, line: start.line)
      try checkCount(of: record, header, source)
      var cells: [TableCell] = []
      for (index, (field, column)) in zip(record.fields, header.table.columns).enumerated() {
        guard let column else {
          try checkNameless(field, index, in: record, header, source)
          continue
        }
        if let cell = try cell(field, in: record, column, source) { cells.append(cell) }
      }
      guard !cells.isEmpty else {
        throw YAMLError([TableHeader.noValues(at: source.place(line: start.line, column: 1))])
      }
      return .success(YAMLDocument(row: source, cells: cells))
    } catch {
      return .failure(RowFault(error.diagnostics))
    }
  }

  private func checkCount(of record: CSVRecord, _ header: CSVHeader, _ source: SourceText) throws(YAMLError) {
    let wanted = header.table.columns.count
    let found = record.fields.count
    guard !(header.table.needed...wanted).contains(found), let last = record.fields.last else { return }
    let field = found > wanted ? record.fields[wanted] : last
    throw Self.refusal(
      source.place(line: field.start.line, column: field.start.column),
      "the row has \(words: found) \(words: found == 1 ? "field" : "fields"), the first line has \(words: wanted)",
      help: found > wanted
        ? "put text that contains \(words: Self.words(header.separator)) in quotes"
        : "write \(words: Self.words(header.separator)) for each empty field as well")
  }

  /// Refuses a value that stands in a column without a name, at the end of the table.
  private func checkNameless(
    _ field: CSVField, _ index: Int, in record: CSVRecord, _ header: CSVHeader, _ source: SourceText
  ) throws(YAMLError) {
    guard index >= header.table.needed, !allowed.mapping.ignoresUnknown, !record.isBlank(field) else { return }
    throw Self.refusal(
      source.place(line: field.start.line, column: field.start.column), "a value stands in a column without a name",
      help:
        "name the column in the first line, or put text that contains \(words: Self.words(header.separator)) in quotes")
  }

  private func cell(
    _ field: CSVField, in record: CSVRecord, _ column: TableHeader.Column, _ source: SourceText
  ) throws(YAMLError) -> TableCell? {
    guard field.range.count <= RowLimits.cellBytes else {
      throw Self.refusal(
        source.place(line: field.start.line, column: field.start.column),
        "\(column.label) is \(words: field.range.count) bytes long; at most \(words: RowLimits.cellBytes) are read",
        help: "shorten it, and look for a quote that is not closed")
    }
    let cell = CSVCell(field, in: record)
    if let place = cell.loneReturn {
      throw Self.refusal(
        source.place(line: place.line, column: place.column), "a carriage return stands alone in \(column.label)",
        help: "end lines with LF or CR LF")
    }
    return cell.tableCell(column.keys, label: column.label, column.column.kind)
  }

  private static func words(_ separator: UInt8) -> String {
    separator == 0x09 ? "a tab" : "\"\(Character(Unicode.Scalar(separator)))\""
  }

  private static func refusal(_ place: SourcePlace, _ message: Message, help: Message) -> YAMLError {
    YAMLError([Diagnostic(at: place, message, help: help)])
  }
}
