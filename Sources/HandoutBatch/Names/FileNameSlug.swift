import HandoutUnicode

/// A text cut down to what every file system takes in a name.
///
/// Letters and digits of any script stay, and the underscore; everything else becomes a hyphen, runs of them one.
/// Characters that nobody sees (zero width, direction, control) go without a trace.
struct FileNameSlug: Hashable {
  /// The text in NFC, without a hyphen at either end; empty where nothing could stay.
  let text: String
  /// Whether the text is unchanged, and no other text but one with other capitals of ASCII can have a slug that some file
  /// system takes for the same.
  let isWhole: Bool

  init(_ value: String) {
    if value.utf8.allSatisfy(Self.isPlain), !value.hasPrefix("-"), !value.hasSuffix("-"), !value.utf8.isEmpty,
      !value.contains("--")
    {
      (text, isWhole) = (value, true)
      return
    }
    var kept = String.UnicodeScalarView()
    var needsHyphen = false
    for scalar in value.normalized(.composed).unicodeScalars {
      if Self.isInvisible(scalar) { continue }
      let isMark = [.nonspacingMark, .spacingMark].contains(scalar.properties.generalCategory)
      if Self.isKept(scalar) || (isMark && !kept.isEmpty && !needsHyphen) {
        if needsHyphen, !kept.isEmpty { kept.append("-") }
        needsHyphen = false
        kept.append(scalar)
      } else {
        needsHyphen = true
      }
    }
    // What went from between a letter and its accent may let them join now.
    text = String(kept).normalized(.composed)
    isWhole =
      !kept.isEmpty && text.utf8.elementsEqual(value.utf8) && text.unicodeScalars.allSatisfy(Self.isFolded)
  }

  /// A text cut at a character so that it has at most some bytes.
  static func cut(_ text: String, bytes limit: Int) -> String {
    guard text.utf8.count > limit else { return text }
    var count = 0
    let kept = text.prefix { character in
      count += character.utf8.count
      return count <= limit
    }
    return String(kept)
  }

  /// The letters, digits and signs of ASCII that stay.
  private static func isPlain(_ byte: UInt8) -> Bool {
    (byte >= 0x41 && byte <= 0x5A) || (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x30 && byte <= 0x39) || byte == 0x2D
      || byte == 0x5F
  }

  /// Letters, digits and the underscore.
  static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber:
      true
    default: scalar == "_"
    }
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    if properties.isDefaultIgnorableCodePoint || properties.generalCategory == .format { return true }
    return properties.generalCategory == .control && !properties.isWhitespace
  }

  /// Whether a character is its own folded form, so that no other one can be taken for it.
  private static func isFolded(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return true }
    let properties = scalar.properties
    if properties.changesWhenNFKCCaseFolded { return false }
    // The dotless i folds to itself, but its capital is the capital of i.
    return properties.uppercaseMapping.lowercased().unicodeScalars.elementsEqual([scalar])
  }
}

/// The names that Windows keeps for its devices, with any ending: `con`, `com1.txt`.
enum ReservedName {
  private static let names: Set<String> = [
    "con", "prn", "aux", "nul", "conin$", "conout$", "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7",
    "com8",
    "com9", "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
  ]

  /// Whether a file name without its last ending is one of them.
  static func contains(_ stem: String) -> Bool {
    names.contains(stem.prefix { $0 != "." }.lowercased())
  }
}
