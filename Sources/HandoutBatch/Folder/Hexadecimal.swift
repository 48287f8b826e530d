/// Bytes as digits from 0 to f, two for a byte.
package enum Hexadecimal {
  /// The digits of some bytes.
  package static func text(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// The bytes of some digits; nil for anything but pairs of small digits.
  package static func bytes(_ text: String) -> [UInt8]? {
    let values = text.utf8.map { byte -> UInt8? in
      switch byte {
      case 0x30...0x39: byte - 0x30
      case 0x61...0x66: byte - 0x61 + 10
      default: nil
      }
    }
    guard values.count.isMultiple(of: 2) else { return nil }
    var bytes: [UInt8] = []
    for index in stride(from: 0, to: values.count, by: 2) {
      guard let high = values[index], let low = values[index + 1] else { return nil }
      bytes.append(high << 4 | low)
    }
    return bytes
  }

  /// Whether a text is a hash of so many bytes.
  package static func isHash(_ text: String, bytes count: Int) -> Bool { bytes(text)?.count == count }
}
