/// Text of a workbook, in which characters that XML cannot hold are written `_x000D_` (ECMA-376 part 1, 22.9.2.19), with LF for each line end.
enum EscapedText {
  /// The text that is meant.
  static func text(of bytes: [UInt8]) -> String {
    guard bytes.contains(UInt8(ascii: "_")) || bytes.contains(0x0D) else {
      return String(decoding: bytes, as: UTF8.self)
    }
    var out: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "_"), let scalar = escape(bytes[index...].prefix(7)) {
        out += String(Character(scalar)).utf8
        index += 7
      } else {
        out.append(bytes[index])
        index += 1
      }
    }
    return lines(String(decoding: out, as: UTF8.self))
  }

  /// A text with LF for each line end; Excel writes CR for one that came from an older program.
  private static func lines(_ text: String) -> String {
    guard text.utf8.contains(0x0D) else { return text }
    var lines = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if scalar == "\r" { lines.append("\n") } else if scalar != "\n" || last != "\r" { lines.append(scalar) }
      last = scalar
    }
    return String(lines)
  }

  /// The character of `_x000D_`; nil for anything else, and for half a character.
  private static func escape(_ bytes: ArraySlice<UInt8>) -> Unicode.Scalar? {
    let mark = bytes.dropFirst().first
    guard bytes.count == 7, mark.map({ $0 | 0x20 }) == UInt8(ascii: "x"), bytes.last == UInt8(ascii: "_") else {
      return nil
    }
    let digits = bytes.dropFirst(2).dropLast()
    guard digits.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0 | 0x20) }) else { return nil }
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16).flatMap(Unicode.Scalar.init)
  }
}
