/// Finds UTF-8 that was read as Windows-1252 or ISO 8859-1: `Ã«` for ë, `â€™` for ’, `á»…` for ễ.
enum DoubleEncoding {
  /// The first piece of a text that gives one character when its letters are taken for bytes; nil if there is none.
  static func piece(of text: String) -> String? {
    let scalars = Array(text.unicodeScalars)
    for index in scalars.indices {
      guard let lead = byte(scalars[index]), lead >= 0xC2, lead <= 0xF4 else { continue }
      let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
      let bytes = scalars[index...].prefix(length).compactMap(byte)
      guard bytes.count == length, bytes.dropFirst().allSatisfy({ $0 >= 0x80 && $0 <= 0xBF }),
        String(validating: bytes, as: UTF8.self) != nil,
        isLikely(bytes) || isInWord(bytes, scalars, index + length)
      else { continue }
      var piece = String.UnicodeScalarView()
      piece.append(contentsOf: scalars[index..<(index + length)])
      return String(piece)
    }
    return nil
  }

  /// A letter with closing quotation marks behind it is no damage: `„Ä“`, `«está»…`. Only where it leads to the most common
  /// letters of all, `Ã` and `Â`, every pair counts.
  private static func isLikely(_ bytes: [UInt8]) -> Bool {
    if bytes.first == 0xC2 || bytes.first == 0xC3 { return true }
    return !bytes.dropFirst().allSatisfy(isPunctuation)
  }

  /// Nobody closes a quotation in the middle of a word: `Nguyá»…n`.
  private static func isInWord(_ bytes: [UInt8], _ scalars: [Unicode.Scalar], _ end: Int) -> Bool {
    !bytes.contains(0xA0) && end < scalars.count && scalars[end].properties.isAlphabetic
  }

  /// „ … ‘ ’ “ ” • – — « » and the no-break space, in Windows-1252.
  private static func isPunctuation(_ byte: UInt8) -> Bool {
    byte == 0x84 || byte == 0x85 || (0x91...0x97).contains(byte) || byte == 0xA0 || byte == 0xAB || byte == 0xBB
  }

  /// The byte that a character is in Windows-1252, or in ISO 8859-1 where the former has none; nil for any other.
  private static func byte(_ scalar: Unicode.Scalar) -> UInt8? {
    if let index = windows.firstIndex(of: scalar.value) { return UInt8(0x80 + index) }
    return scalar.value >= 0x80 && scalar.value <= 0xFF ? UInt8(scalar.value) : nil
  }

  /// The characters of the bytes 80 to 9F in Windows-1252; the five bytes without one stand for themselves.
  private static let windows: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0x8D, 0x17D, 0x8F,
    0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E,
    0x178,
  ]
}
