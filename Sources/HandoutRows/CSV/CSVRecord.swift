/// The fields of one record, split strictly by RFC 4180.
struct CSVRecord {
  /// The record's bytes without its line end.
  let bytes: [UInt8]
  /// The fields in their order, at least one.
  private(set) var fields: [CSVField] = []

  /// Splits a record.
  ///
  /// - Parameters:
  ///   - bytes: the record without its line end, UTF-8.
  ///   - start: where the record starts.
  /// - Throws: `CSVFault` for a quote in an unquoted field, for text behind a closing quote, and for a quote that is
  ///   not closed.
  init(_ bytes: [UInt8], separator: UInt8, start: TextPosition) throws(CSVFault) {
    self.bytes = bytes
    var position = start
    var index = 0
    while true {
      let first = index
      let field = position
      let isQuoted = index < bytes.count && bytes[index] == UInt8(ascii: "\"")
      let end = isQuoted ? try Self.quotedEnd(bytes, from: index) : try Self.plainEnd(bytes, from: index, separator)
      fields.append(CSVField(range: first..<end, isQuoted: isQuoted, start: field))
      guard end < bytes.count else { return }
      guard bytes[end] == separator else {
        throw CSVFault(kind: .textBehindQuote, offset: end)
      }
      for byte in bytes[first...end] { position.pass(byte) }
      index = end + 1
    }
  }

  /// The fields' contents, bytes as they are; only for fields that are taken as they stand.
  func texts() -> [String] {
    fields.map { field in String(decoding: field.content(in: bytes).map(\.byte), as: UTF8.self) }
  }

  /// The index behind the closing quote.
  private static func quotedEnd(_ bytes: [UInt8], from start: Int) throws(CSVFault) -> Int {
    var index = start + 1
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "\"") {
        guard index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "\"") else { return index + 1 }
        index += 1
      }
      index += 1
    }
    throw CSVFault(kind: .openQuote, offset: start)
  }

  /// The index of the next separator, or of the end.
  private static func plainEnd(_ bytes: [UInt8], from start: Int, _ separator: UInt8) throws(CSVFault) -> Int {
    var index = start
    while index < bytes.count, bytes[index] != separator {
      if bytes[index] == UInt8(ascii: "\"") {
        throw CSVFault(kind: .quoteInside, offset: index)
      }
      index += 1
    }
    return index
  }
}
