/// Takes away what stands at the edges of a value and nobody sees: spaces of every kind, invisible characters, and the
/// direction marks that a program put round the whole.
///
/// Spreadsheets, web pages and chat programs leave such characters behind when a value is copied. Two values that differ
/// only so are the same to everyone who reads them.
package enum TextEdges {
  /// A value without the edges that nobody sees.
  ///
  /// - Parameter joiners: whether U+200C and U+200D go as well. They shape the last letter of a word in some scripts, but
  ///   say nothing in an id.
  package static func trimmed(_ text: String, joiners: Bool = false) -> String {
    String(inner(text, joiners: joiners))
  }

  /// The part of a text that `trimmed` leaves.
  package static func inner(_ text: String, joiners: Bool = false) -> Substring {
    if isPlain(text.utf8.first), isPlain(text.utf8.last) { return text[...] }
    var rest = text.unicodeScalars[...]
    while true {
      while let first = rest.first, isEdge(first, joiners) { rest.removeFirst() }
      while let last = rest.last, isEdge(last, joiners) { rest.removeLast() }
      guard dropMark(&rest) else { return Substring(rest) }
    }
  }

  /// Whether nothing but such characters stands in a text.
  package static func isBlank(_ text: String) -> Bool { trimmed(text, joiners: true).isEmpty }

  /// Whether a character is seen by nobody and says nothing in an id; spaces do not count.
  package static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0x3164, 0xFEFF,
      0xFFA0:
      true
    default: false
    }
  }

  private static func isEdge(_ scalar: Unicode.Scalar, _ joiners: Bool) -> Bool {
    switch scalar.value {
    case 0x200C, 0x200D: joiners
    // Marks that open and close a stretch go in pairs.
    case 0x202A...0x202E, 0x2066...0x2069: false
    default: scalar.properties.isWhitespace || isInvisible(scalar)
    }
  }

  private static func isPlain(_ byte: UInt8?) -> Bool { byte.map { $0 > 0x20 && $0 < 0x7F } ?? true }

  /// Drops the marks round the whole, or one at an edge that belongs to no other; false if there is none.
  private static func dropMark(_ rest: inout Substring.UnicodeScalarView) -> Bool {
    guard let first = rest.first, let last = rest.last else { return false }
    let pairs = pairs(in: rest)
    let end = rest.index(before: rest.endIndex)
    if isOpener(first) {
      let close = pairs[rest.startIndex]
      guard close == nil || close == end else { return false }
      rest.removeFirst()
      if close != nil { rest.removeLast() }
      return true
    }
    guard isCloser(last), !pairs.values.contains(end) else { return false }
    rest.removeLast()
    return true
  }

  /// Where the marks that open a stretch find their ends (Unicode Bidirectional Algorithm, X1 to X8, without its limits).
  private static func pairs(in text: Substring.UnicodeScalarView) -> [String.Index: String.Index] {
    var open: [String.Index] = []
    var pairs: [String.Index: String.Index] = [:]
    for index in text.indices {
      switch text[index].value {
      case 0x202A, 0x202B, 0x202D, 0x202E, 0x2066...0x2068: open.append(index)
      case 0x202C:
        guard let start = open.last, !isIsolate(text[start]) else { continue }
        pairs[open.removeLast()] = index
      case 0x2069:
        guard let start = open.lastIndex(where: { isIsolate(text[$0]) }) else { continue }
        pairs[open[start]] = index
        open.removeSubrange(start...)
      default: break
      }
    }
    return pairs
  }

  /// An override turns the order of the letters, so it is no mere mark round a value.
  private static func isOpener(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{202A}" || scalar == "\u{202B}" || isIsolate(scalar)
  }

  private static func isCloser(_ scalar: Unicode.Scalar) -> Bool { scalar == "\u{202C}" || scalar == "\u{2069}" }

  private static func isIsolate(_ scalar: Unicode.Scalar) -> Bool { (0x2066...0x2068).contains(scalar.value) }
}
