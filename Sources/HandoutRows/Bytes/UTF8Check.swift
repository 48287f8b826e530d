/// Checks UTF-8 byte by byte (Unicode 16, table 3-7), as a stream gives it.
struct UTF8Check {
  /// How many bytes of the current character are still to come.
  private(set) var missing = 0
  /// The range of the next of them: the second byte is narrower for some first bytes.
  private var allowed: ClosedRange<UInt8> = 0x80...0xBF

  /// Takes the next byte.
  ///
  /// - Returns: false if it cannot follow the bytes before it.
  mutating func accepts(_ byte: UInt8) -> Bool {
    if missing > 0 {
      guard allowed.contains(byte) else { return false }
      missing -= 1
      allowed = 0x80...0xBF
      return true
    }
    switch byte {
    case 0x00...0x7F: return true
    case 0xC2...0xDF: missing = 1
    case 0xE0...0xEF: missing = 2
    case 0xF0...0xF4: missing = 3
    default: return false
    }
    switch byte {
    case 0xE0: allowed = 0xA0...0xBF
    case 0xED: allowed = 0x80...0x9F
    case 0xF0: allowed = 0x90...0xBF
    case 0xF4: allowed = 0x80...0x8F
    default: break
    }
    return true
  }
}
