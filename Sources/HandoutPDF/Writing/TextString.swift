/// Text as PDF strings.
enum TextString {
  private static let digits = Array("0123456789ABCDEF".utf8)

  /// A text string (PDF 1.7, §7.9.2.2): ASCII in parentheses, anything else as UTF-16 with a byte-order mark.
  static func encoded(_ text: String) -> [UInt8] {
    guard text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) else {
      return [UInt8(ascii: "<")] + "FEFF".utf8 + text.utf16.flatMap(hexadecimal) + [UInt8(ascii: ">")]
    }
    var bytes = [UInt8(ascii: "(")]
    for byte in text.utf8 {
      if byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "\\") {
        bytes.append(UInt8(ascii: "\\"))
      }
      bytes.append(byte)
    }
    return bytes + [UInt8(ascii: ")")]
  }

  /// Bytes that are no text, in hexadecimal digits between angle brackets.
  static func hexadecimal(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    [UInt8(ascii: "<")] + bytes.flatMap(digits(of:)) + [UInt8(ascii: ">")]
  }

  /// The two hexadecimal digits of a byte.
  static func digits(of byte: UInt8) -> [UInt8] { [digits[Int(byte >> 4)], digits[Int(byte & 15)]] }

  private static func hexadecimal(_ unit: UInt16) -> [UInt8] {
    [12, 8, 4, 0].map { digits[Int(unit >> $0 & 15)] }
  }
}
