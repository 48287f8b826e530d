/// Characters that no text file of ours may contain: control characters but tab and line ends, the line separators that
/// YAML takes for line ends, and noncharacters. A byte-order mark may stand at the edges of a
/// value, where it is taken away; `YAMLNode` refuses it elsewhere.
enum ForbiddenCharacter {
  /// The first forbidden character of valid UTF-8: its offset in bytes from the start, and its name.
  ///
  /// Works on bytes, because this pass over every file would otherwise cost as much as parsing it.
  static func find(in bytes: ArraySlice<UInt8>) -> (offset: Int, name: String)? {
    bytes.withUnsafeBufferPointer { buffer in
      for offset in buffer.indices {
        let byte = buffer[offset]
        if byte < 0x20 || byte == 0x7F {
          if byte != 0x09 && byte != 0x0A && byte != 0x0D { return (offset, control(byte)) }
        } else if byte == 0xC2 || byte == 0xE2 || byte >= 0xEF {
          let sequence = buffer[offset..<min(buffer.endIndex, offset + 4)]
          guard let scalar = first(sequence), contains(scalar) else { continue }
          return (offset, "the character U+\(String(scalar.value, radix: 16, uppercase: true))")
        }
      }
      return nil
    }
  }

  /// Whether a character is forbidden.
  static func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0xFDD0...0xFDEF: true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }

  private static func control(_ byte: UInt8) -> String {
    if byte == 0 { return "a NUL byte" }
    return "the control character U+00\(byte < 16 ? "0" : "")\(String(byte, radix: 16, uppercase: true))"
  }

  /// The character that starts some bytes.
  private static func first(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Unicode.Scalar? {
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    guard case .valid(let encoded) = parser.parseScalar(from: &iterator) else { return nil }
    return Unicode.UTF8.decode(encoded)
  }
}
