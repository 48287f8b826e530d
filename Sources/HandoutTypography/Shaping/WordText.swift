/// The text of a word made ready for shaping: refused, cleaned, and in one spelling.
struct WordText {
  /// The scalars that are shaped.
  let scalars: [UnicodeScalar]
  /// The scalars' bytes.
  let utf8: [UInt8]
  /// Whether a letter of another style joins to the word's first letter, and to its last one.
  let joins: (before: Bool, after: Bool)
  /// Whether it holds a joiner or non-joiner.
  let hasJoiners: Bool
  /// Whether anything in it runs from right to left or asks for it.
  let needsReordering: Bool

  /// Stands at the start or the end of a word's bytes for a letter in another style that joins to it: a byte no text has.
  static let neighbourMark: UInt8 = 0xFF

  /// Cleans the bytes between two spaces.
  ///
  /// Throws `forbidden` for control characters and direction overrides: they are a mistake or an attack, and what a
  /// reader would see and what a program would read could differ.
  init(utf8 bytes: UnsafeBufferPointer<UInt8>) throws(WordFault) {
    // Most words are printable ASCII, with which nothing can be wrong.
    if bytes.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) {
      scalars = bytes.map { UnicodeScalar($0) }
      utf8 = Array(bytes)
      joins = (false, false)
      hasJoiners = false
      needsReordering = false
      return
    }
    joins = (bytes.first == Self.neighbourMark, bytes.count > 1 && bytes.last == Self.neighbourMark)
    let bytes = bytes[(joins.before ? 1 : 0)..<bytes.count - (joins.after ? 1 : 0)]
    var kept: [UnicodeScalar] = []
    var runsLeft = false
    kept.reserveCapacity(bytes.count)
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if Self.isForbidden(scalar) { throw .forbidden(scalar) }
      runsLeft = runsLeft || Self.runsLeft(scalar) || Self.isIsolate(scalar)
      if !Self.isDropped(scalar) { kept.append(scalar) }
    }
    needsReordering = runsLeft
    scalars = CanonicalComposition.compose(kept)
    hasJoiners = scalars.contains(where: Self.isJoiner)
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    utf8 = Array(String(text).utf8)
  }

  /// Whether a scalar is a joiner or non-joiner: part of how a word is spelt, though it cannot be seen.
  static func isJoiner(_ scalar: UnicodeScalar) -> Bool { scalar.value == 0x200C || scalar.value == 0x200D }

  private static func isForbidden(_ scalar: UnicodeScalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F: true
    case 0x2028, 0x2029: true
    case 0x202A...0x202E, 0x2066, 0x2067: true
    default: false
    }
  }

  /// Whether a scalar begins or ends an isolate that takes its direction from its first letter: it sets a name apart and deceives
  /// nobody.
  private static func isIsolate(_ scalar: UnicodeScalar) -> Bool { scalar.value == 0x2068 || scalar.value == 0x2069 }

  /// Whether a scalar lies in the blocks of right-to-left scripts, or is a mark of that direction.
  private static func runsLeft(_ scalar: UnicodeScalar) -> Bool {
    switch scalar.value {
    case 0x590...0x8FF, 0x200F, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }

  /// Invisible characters without a meaning on paper: the soft hyphen (nothing is hyphenated), zero-width space, byte
  /// order mark, direction marks and isolates (they have done their work when a word is shaped), and the selectors of emoji or text
  /// looks.
  private static func isDropped(_ scalar: UnicodeScalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200B, 0xFEFF: true
    case 0x200E, 0x200F, 0x61C, 0x2068, 0x2069: true
    case 0xFE00...0xFE0F: true
    default: false
    }
  }
}
