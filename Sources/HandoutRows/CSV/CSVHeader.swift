import HandoutInput

/// The columns of a table, found from its first record.
struct CSVHeader {
  /// The byte between fields.
  let separator: UInt8
  /// The columns in the order of the table.
  let columns: [Column]

  /// A column of the table.
  struct Column {
    /// The header.
    var name: String
    /// The header as complaints name it.
    var label: Message
    var column: RowColumn
  }

  /// The most columns of a table.
  private static let mostColumns = 1_000
  /// The separators that are tried.
  static let separators: [UInt8] = Array(",;\t".utf8)

  /// Reads the header. The separator is the one with which all names are known, or the most of them.
  ///
  /// - Throws: `RowError` for names that are unknown, doubled, empty or missing.
  init(from reader: inout CSVRecordReader, allowed: RowColumns) throws(RowError) {
    guard let (bytes, _) = try reader.next() else {
      throw .refused([
        Diagnostic(
          at: SourcePlace(file: reader.cursor.name, line: 1, column: 1), "the file holds nothing",
          help: "the first line must name the columns")
      ])
    }
    let source: SourceText
    do throws(YAMLError) {
      source = try SourceText(name: reader.cursor.name, piece: bytes, line: 1)
    } catch {
      throw .refused(error.diagnostics)
    }
    let (found, known) = Self.separator(of: bytes, allowed: allowed)
    let record = try reader.split(bytes, separator: found)
    guard known > 0, record.fields.count <= Self.mostColumns else {
      throw .refused([Self.refusal(of: record, known: known, source, allowed)])
    }
    let names = record.texts().map(Self.trimmed)
    let bag = DiagnosticBag()
    var columns: [Column] = []
    for (field, name) in zip(record.fields, names) {
      let place = source.place(
        line: field.start.line, column: field.start.column,
        length: String(decoding: bytes[field.range], as: UTF8.self).unicodeScalars.count)
      if let column = Self.column(name, at: place, columns, allowed, bag) {
        columns.append(Column(name: name, label: column.label(for: name), column: column))
      }
    }
    for column in allowed.needed where !columns.contains(where: { $0.column == column }) && !bag.hasErrors {
      bag.report(
        Diagnostic(
          at: source.place(line: 1, column: 1, length: source.line(1).unicodeScalars.count),
          "the column \"\(words: column.name)\" is missing", help: "add it to the first line: \(words: column.meaning)")
      )
    }
    guard !bag.hasErrors else { throw .refused(bag.sorted) }
    separator = found
    self.columns = columns
  }

  /// The separator with which the most names are known, of equals the first.
  private static func separator(of bytes: [UInt8], allowed: RowColumns) -> (separator: UInt8, known: Int) {
    var best = (separator: UInt8(ascii: ","), known: 0)
    for separator in separators {
      guard let record = try? CSVRecord(bytes, separator: separator, start: TextPosition()) else { continue }
      let known = record.texts().prefix(mostColumns).count { allowed.column(named: trimmed($0)) != nil }
      if known > best.known { best = (separator, known) }
    }
    return best
  }

  /// The complaint about a first line that is no header of ours at all.
  private static func refusal(
    of record: CSVRecord, known: Int, _ source: SourceText, _ allowed: RowColumns
  ) -> Diagnostic {
    let place = source.place(line: 1, column: 1)
    if known > 0 {
      return Diagnostic(
        at: place, "the table has \(words: record.fields.count) columns; at most \(words: mostColumns) are read",
        help: "leave out the columns that are not filled")
    }
    let example = allowed.columns.prefix(3).map(\.name).joined(separator: ",")
    let near = record.fields.count == 1 ? record.texts().first.flatMap { allowed.help(for: trimmed($0)) } : nil
    return Diagnostic(
      at: place, "the first line names no known column",
      help: near ?? "the first line must name the columns, for example \(words: example)")
  }

  /// The column of a name; nil if it was reported.
  private static func column(
    _ name: String, at place: SourcePlace, _ earlier: [Column], _ allowed: RowColumns,
    _ bag: DiagnosticBag
  ) -> RowColumn? {
    if name.isEmpty {
      bag.report(
        Diagnostic(at: place, "a column has no name", help: "the first line must name every column, or remove it"))
      return nil
    }
    guard let column = allowed.column(named: name) else {
      bag.report(Diagnostic(at: place, "unknown column \"\(name.prefix(60))\"", help: allowed.help(for: name)))
      return nil
    }
    if earlier.contains(where: { $0.name == name }) {
      bag.report(
        Diagnostic(
          at: place, "the column \"\(column.label(for: name))\" stands here a second time", help: "keep one of them"))
      return nil
    }
    return column
  }

  private static func trimmed(_ name: String) -> String {
    TextEdges.trimmed(name, joiners: true)
  }
}
