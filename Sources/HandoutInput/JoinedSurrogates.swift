/// A JSON text in which pairs of escapes such as `\ud83d\ude00` are written as the character they stand for.
///
/// JSON writes characters beyond U+FFFF as two escapes, and YAML refuses each half; many programs that write JSON
/// escape everything beyond ASCII.
struct JoinedSurrogates {
  /// The text with joined pairs.
  let text: String
  /// For each line of the text from 1, the columns at which joined characters stand, in rising order.
  private let joined: [Int: [Int]]
  /// A pair has twelve characters, and one after joining.
  private static let removed = 11

  /// Joins the pairs of a text that is strict JSON; nil if there are none.
  init?(json text: String) {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var joined: [Int: [Int]] = [:]
    var line = 1
    var column = 1
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\\") {
        if let scalar = Self.pair(bytes, at: index) {
          result += Array(String(scalar).utf8)
          joined[line, default: []].append(column)
          column += 1
          index += Self.removed + 1
          continue
        }
        // The byte behind a backslash may be one as well, and then starts nothing.
        let escape = bytes[index...].prefix(2)
        result += escape
        column += escape.count
        index += escape.count
        continue
      }
      result.append(byte)
      index += 1
      let endsLine = byte == 0x0A || (byte == 0x0D && !(index < bytes.count && bytes[index] == 0x0A))
      if endsLine {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    guard !joined.isEmpty else { return nil }
    self.text = String(decoding: result, as: UTF8.self)
    self.joined = joined
  }

  /// The column that a place of `text` has in the original.
  func originalColumn(_ column: Int, line: Int) -> Int {
    column + Self.removed * (joined[line] ?? []).prefix { $0 < column }.count
  }

  /// The character of a pair of escapes; nil if it is none, or none that a file may contain.
  private static func pair(_ bytes: [UInt8], at index: Int) -> Unicode.Scalar? {
    guard let high = unit(bytes, at: index), (0xD800...0xDBFF).contains(high), let low = unit(bytes, at: index + 6),
      (0xDC00...0xDFFF).contains(low), let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)),
      !ForbiddenCharacter.contains(scalar)
    else { return nil }
    return scalar
  }

  /// The number of an escape `\uXXXX`.
  private static func unit(_ bytes: [UInt8], at index: Int) -> UInt32? {
    guard index + 6 <= bytes.count, bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u") else {
      return nil
    }
    return UInt32(String(decoding: bytes[(index + 2)..<(index + 6)], as: UTF8.self), radix: 16)
  }
}
