import HandoutInput

/// The columns of a table of text, found from its first record.
struct CSVHeader {
  /// The byte between fields.
  let separator: UInt8
  /// The columns.
  let table: TableHeader

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
    separator = said ?? Self.separator(of: bytes, allowed: allowed)
    let record = try reader.split(bytes, separator: separator)
    let names = zip(record.fields, record.texts()).prefix(TableHeader.mostColumns).map { field, text in
      let length = String(decoding: bytes[field.range], as: UTF8.self).unicodeScalars.count
      let place = source.place(line: field.start.line, column: field.start.column, length: length)
      return (text: TableHeader.trimmed(text), place: place)
    }
    let length = source.line(start.line).unicodeScalars.count
    table = try TableHeader(
      names, count: record.fields.count, at: source.place(line: start.line, column: 1, length: length),
      allowed: allowed)
  }

  /// The names of a header, whether they are known or not. Where none is, the separator is the one that gives the most names.
  static func names(from reader: inout CSVRecordReader, allowed: RowColumns) throws(RowError) -> [String] {
    var bytes = try first(from: &reader).0
    let said = saidSeparator(bytes)
    if said != nil { bytes = try first(from: &reader).0 }
    let found = said ?? separator(of: bytes, allowed: allowed)
    return try reader.split(bytes, separator: found).texts().prefix(TableHeader.mostColumns).map(TableHeader.trimmed)
  }

  /// The first line with something in it.
  private static func first(from reader: inout CSVRecordReader) throws(RowError) -> ([UInt8], TextPosition) {
    while let (bytes, start) = try reader.next() {
      if bytes.contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }) { return (bytes, start) }
    }
    throw TableHeader.nothing(in: reader.cursor.name)
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
  private static func separator(of bytes: [UInt8], allowed: RowColumns) -> UInt8 {
    var best = (separator: UInt8(ascii: ","), known: 0)
    var most = 0
    for separator in separators {
      guard let record = try? CSVRecord(bytes, separator: separator, start: TextPosition()) else { continue }
      let known = TableHeader.known(record.texts().map(TableHeader.trimmed), allowed)
      let count = record.fields.count
      guard known > best.known || known == 0 && best.known == 0 && count > most else { continue }
      best = (separator, known)
      most = count
    }
    return best.separator
  }
}
