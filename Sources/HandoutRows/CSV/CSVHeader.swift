import HandoutInput

/// The columns of a table, found from its first record.
struct CSVHeader {
  /// The byte between fields.
  let separator: UInt8
  /// The columns in the order of the table; nil for one that is left out.
  let columns: [Column?]
  /// How many of them a row must have; those behind have no name.
  let needed: Int
  /// The names of the columns that nobody knows and that are left out because it was asked for.
  let ignored: [String]
  /// The place of the header.
  let place: SourcePlace
  /// The columns whose empty cells are worth a look, by their index.
  let missed: [Int]

  /// A column of the table.
  struct Column {
    /// The column's own name, with the ids of the header.
    var name: String
    /// The name as complaints say it.
    var label: Message
    /// The keys that lead to the value.
    var keys: [String]
    var column: RowColumn
  }

  /// The most columns of a table.
  private static let mostColumns = 1_000
  /// The separators that are tried.
  static let separators: [UInt8] = Array(",;\t".utf8)

  /// Reads the header: the first line that says something, but for one that says which separator the table has (`sep=;`).
  /// Otherwise the separator is the one with which all names are known, or the most of them.
  ///
  /// - Throws: `RowError` for names that are unknown, doubled or missing.
  init(from reader: inout CSVRecordReader, allowed: RowColumns) throws(RowError) {
    var (bytes, start) = try Self.first(from: &reader)
    var said: UInt8?
    if let found = Self.saidSeparator(bytes) {
      said = found
      (bytes, start) = try Self.first(from: &reader)
    }
    let source: SourceText
    do throws(YAMLError) {
      source = try SourceText(name: reader.cursor.name, piece: bytes, line: start.line)
    } catch {
      throw .refused(error.diagnostics)
    }
    let best = Self.separator(of: bytes, allowed: allowed)
    let found = said ?? best.separator
    let record = try reader.split(bytes, separator: found)
    let names = record.texts().map(Self.trimmed)
    let known = said == nil ? best.known : Self.known(names, allowed)
    place = source.place(line: start.line, column: 1, length: source.line(start.line).unicodeScalars.count)
    guard known > 0, record.fields.count <= Self.mostColumns else {
      throw .refused([Self.refusal(of: record, known: known, source.place(line: start.line, column: 1), allowed)])
    }
    var check = HeaderCheck(allowed: allowed, needed: names.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? 0)
    for (index, (field, name)) in zip(record.fields, names).enumerated() {
      let place = source.place(
        line: field.start.line, column: field.start.column,
        length: String(decoding: bytes[field.range], as: UTF8.self).unicodeScalars.count)
      check.add(name, index: index, at: place)
    }
    check.end(at: place)
    guard !check.bag.hasErrors else { throw .refused(check.bag.sorted) }
    separator = found
    needed = check.needed
    ignored = check.ignored
    columns = check.columns
    missed = check.missed
  }

  /// The names of a header, whether they are known or not. Where none is, the separator is the one that gives the most names.
  static func names(from reader: inout CSVRecordReader, allowed: RowColumns) throws(RowError) -> [String] {
    var bytes = try first(from: &reader).0
    let said = saidSeparator(bytes)
    if said != nil { bytes = try first(from: &reader).0 }
    let found = said ?? separator(of: bytes, allowed: allowed).separator
    return try reader.split(bytes, separator: found).texts().prefix(mostColumns).map(trimmed)
  }

  /// The first line with something in it.
  private static func first(from reader: inout CSVRecordReader) throws(RowError) -> ([UInt8], TextPosition) {
    while let (bytes, start) = try reader.next() {
      if bytes.contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }) { return (bytes, start) }
    }
    throw .refused([
      Diagnostic(
        at: SourcePlace(file: reader.cursor.name, line: 1, column: 1), "the file holds nothing",
        help: "the first line must name the columns")
    ])
  }

  /// The separator of a line such as `sep=;`, which Excel reads and writes; nil for any other line.
  private static func saidSeparator(_ bytes: [UInt8]) -> UInt8? {
    let text = String(decoding: bytes.filter { $0 != UInt8(ascii: "\"") }, as: UTF8.self).lowercased()
    guard text.hasPrefix("sep="), let separator = text.utf8.dropFirst(4).first, separators.contains(separator) else {
      return nil
    }
    // A table's own separators stand behind it where a program has saved it once more.
    return text.utf8.dropFirst(4).allSatisfy { separators.contains($0) } ? separator : nil
  }

  /// The separator with which the most names are known, of equals the first; where none is, the one that gives the most names.
  private static func separator(of bytes: [UInt8], allowed: RowColumns) -> (separator: UInt8, known: Int) {
    var best = (separator: UInt8(ascii: ","), known: 0)
    var most = 0
    for separator in separators {
      guard let record = try? CSVRecord(bytes, separator: separator, start: TextPosition()) else { continue }
      let known = known(record.texts().map(trimmed), allowed)
      let count = record.fields.count
      guard known > best.known || known == 0 && best.known == 0 && count > most else { continue }
      best = (separator, known)
      most = count
    }
    return best
  }

  /// How many names are those of columns.
  private static func known(_ names: [String], _ allowed: RowColumns) -> Int {
    names.prefix(mostColumns).count { if case .column = allowed.meaning(of: $0) { true } else { false } }
  }

  /// The complaint about a first line that is no header of ours at all. A patient may stand in it, so it tells no name.
  private static func refusal(
    of record: CSVRecord, known: Int, _ place: SourcePlace, _ allowed: RowColumns
  ) -> Diagnostic {
    let count = record.fields.count
    if known > 0 {
      return Diagnostic(
        at: place, "the table has \(words: count) columns; at most \(words: mostColumns) are read",
        help: "leave out the columns that are not filled")
    }
    let example = allowed.columns.prefix(3).map(\.name).joined(separator: ",")
    let near = count == 1 ? record.texts().first.flatMap { allowed.help(for: trimmed($0)) } : nil
    let hint: Message =
      count > 1
      ? "the first line must name the columns, for example \(words: example); other names take --column \"Their name=id\", or the file that handout map writes"
      : "the first line must name the columns, for example \(words: example)"
    return Diagnostic(
      at: place,
      count > 1
        ? "the first line names no known column among its \(words: count)" : "the first line names no known column",
      help: near ?? hint)
  }

  static func trimmed(_ name: String) -> String {
    TextEdges.trimmed(name, joiners: true)
  }
}
