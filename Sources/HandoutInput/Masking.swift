/// Hides the characters that start anchors, aliases, tags and `?` keys from the parser, and the byte-order mark.
///
/// A parser that sees an alias expands it, and a 300-byte file can then keep it busy for ever. With the characters
/// replaced by private-use ones (which `SourceText` refuses in files) the same places parse as ordinary unquoted text
/// that starts with one of them, so the reader can refuse them with their exact place, and prose keeps its own. A
/// byte-order mark would end the parsing; hidden, it is taken from the edge of its value.
enum Masking {
  /// Marks a key that already stood in its mapping; appended by `DuplicateKeys`.
  static let duplicate: Unicode.Scalar = "\u{10FFF4}"

  /// Stands for a byte-order mark.
  private static let byteOrderMark: Unicode.Scalar = "\u{10FFF5}"

  /// `&`, `*`, `!` and `?`; the last byte of a stand-in counts them up from B0.
  private static let plain = Array("&*!?".utf8)
  /// What the stand-ins U+10FFF0 … U+10FFF3 share in UTF-8.
  private static let prefix: [UInt8] = [0xF4, 0x8F, 0xBF]

  /// The text with every special character masked; the same text if there is none.
  static func masked(_ text: String) -> String {
    let text = text.utf8.contains(0xEF) ? withoutByteOrderMarks(text) : text
    guard text.utf8.contains(where: { $0 == 0x26 || $0 == 0x2A || $0 == 0x21 || $0 == 0x3F }) else { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 64)
    for byte in text.utf8 {
      if let index = plain.firstIndex(of: byte) {
        bytes += prefix
        bytes.append(0xB0 + UInt8(index))
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func withoutByteOrderMarks(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(scalar == "\u{FEFF}" ? byteOrderMark : scalar) }
    return String(result)
  }

  /// A scalar with its own characters again.
  static func unmasked(_ text: String) -> String {
    // The stand-ins start with the byte F4, and hardly anything else does.
    guard text.utf8.contains(0xF4) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let index = Int(scalar.value) - 0x10FFF0
      if scalar == byteOrderMark {
        result.append("\u{FEFF}")
      } else {
        result.append(plain.indices.contains(index) ? Unicode.Scalar(plain[index]) : scalar)
      }
    }
    return String(result)
  }

  /// The offset in bytes of an escape `\U0010FFF…`, which could smuggle a stand-in past `SourceText`; nil if there is none.
  static func escapedStandIn(in text: String) -> Int? {
    let bytes = Array(text.utf8)
    for index in bytes.indices where bytes[index] == UInt8(ascii: "\\") {
      if String(decoding: bytes[index...].prefix(9), as: UTF8.self).lowercased() == "\\u0010fff" { return index }
    }
    return nil
  }

  /// What an unquoted scalar that starts with a masked character really was, nil if it is ordinary text.
  static func construct(_ scalar: String) -> Construct? {
    guard scalar.utf8.first == 0xF4, let first = scalar.unicodeScalars.first else { return nil }
    switch first {
    case "\u{10FFF0}": return .anchor
    case "\u{10FFF1}": return .alias
    case "\u{10FFF2}": return .tag
    case "\u{10FFF3}":
      let second = scalar.unicodeScalars.dropFirst().first
      return second == nil || second == " " ? .complexKey : nil
    default: return nil
    }
  }

  /// A feature of YAML that is refused.
  enum Construct {
    case anchor, alias, tag, complexKey

    /// The complaint and the way to mend it.
    var complaint: (message: Message, help: Message) {
      switch self {
      case .anchor: ("anchors (&name) are not allowed", "write the value out, or put text that starts with & in quotes")
      case .alias: ("aliases (*name) are not allowed", "write the value out, or put text that starts with * in quotes")
      case .tag: ("tags (!name) are not allowed", "leave the tag out, or put text that starts with ! in quotes")
      case .complexKey: ("keys written with ? are not allowed", "write key: value, or put text in quotes")
      }
    }
  }
}
