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
      let quote = Self.skippingSpace(bytes, from: index)
      let isQuoted = quote < bytes.count && bytes[quote] == UInt8(ascii: "\"")
      // Programs that line up their columns put spaces round the quotes, which are no content.
      if isQuoted {
        for byte in bytes[index..<quote] { position.pass(byte) }
        index = quote
      }
      let first = index
      let contentEnd =
        isQuoted ? try Self.quotedEnd(bytes, from: index) : try Self.plainEnd(bytes, from: index, separator)
      fields.append(CSVField(range: first..<contentEnd, isQuoted: isQuoted, start: position))
      let end = isQuoted ? Self.skippingSpace(bytes, from: contentEnd) : contentEnd
      guard end < bytes.count else { return }
      guard bytes[end] == separator else {
        throw CSVFault(kind: .textBehindQuote, offset: contentEnd)
      }
      for byte in bytes[first...end] { position.pass(byte) }
      index = end + 1
    }
  }

  /// The fields' contents, bytes as they are; only for fields that are taken as they stand.
  func texts() -> [String] {
    fields.map { field in String(decoding: field.content(in: bytes).map(\.byte), as: UTF8.self) }
  }

  /// Whether no field says anything.
  var isBlank: Bool { fields.allSatisfy(isBlank) }

  /// Whether a field says nothing.
  func isBlank(_ field: CSVField) -> Bool {
    let content = field.isQuoted ? field.range.dropFirst().dropLast() : field.range[...]
    return content.allSatisfy { bytes[$0] == 0x20 || bytes[$0] == 0x09 || bytes[$0] == 0x0A || bytes[$0] == 0x0D }
  }

  private static func skippingSpace(_ bytes: [UInt8], from start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index] == 0x20 { index += 1 }
    return index
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
