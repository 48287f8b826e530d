/// One field of a record, as it stands in the list.
struct CSVField: Equatable {
  /// The field's bytes in the record, with its quotes.
  var range: Range<Int>
  /// Whether the field stands in quotes.
  var isQuoted: Bool
  /// Where the field starts.
  var start: TextPosition

  /// The field's bytes without its quotes, each with its place; a doubled quote counts once.
  func content(in record: [UInt8]) -> [(byte: UInt8, position: TextPosition)] {
    var result: [(byte: UInt8, position: TextPosition)] = []
    result.reserveCapacity(range.count)
    var position = start
    var index = range.lowerBound
    let end = isQuoted ? range.upperBound - 1 : range.upperBound
    if isQuoted {
      position.pass(UInt8(ascii: "\""))
      index += 1
    }
    while index < end {
      let byte = record[index]
      result.append((byte, position))
      position.pass(byte)
      index += 1
      if isQuoted, byte == UInt8(ascii: "\"") {
        position.pass(byte)
        index += 1
      }
    }
    return result
  }
}
