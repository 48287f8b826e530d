import HandoutInput

/// A language tag by BCP 47 (RFC 5646), as far as the choice of a handout needs it.
package struct LanguageTag: Hashable, Sendable {
  /// The subtags in their usual case: `es-MX`, `zh-Hant-TW`.
  package let subtags: [String]

  /// What serves for a tag.
  package enum Match: Hashable, Sendable {
    case found(String)
    /// Traditional Chinese is asked for and not there. Simplified Chinese is another way to write.
    case traditionalChinese
    case none
  }

  /// Reads a tag in any case; `_` counts as `-`, as programs write locales. Nil for a text that is no tag.
  package init?(_ text: String) {
    let text = TextEdges.trimmed(text, joiners: true)
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "_" }
    guard let language = parts.first, (2...3).contains(language.utf8.count), Self.isWord(language),
      parts.allSatisfy(Self.isSubtag)
    else { return nil }
    var subtags = [Self.preferred[language.lowercased()] ?? language.lowercased()]
    var isPlain = true
    for part in parts.dropFirst() {
      let small = part.lowercased()
      // Behind a single letter stand extensions, whose subtags are no scripts and no regions.
      if small.utf8.count == 1 { isPlain = false }
      let isWord = isPlain && Self.isWord(part)
      switch small.utf8.count {
      case 2 where isWord: subtags.append(small.uppercased())
      case 4 where isWord: subtags.append(small.prefix(1).uppercased() + small.dropFirst())
      default: subtags.append(small)
      }
    }
    self.subtags = subtags
  }

  /// The tag as text.
  package var text: String { subtags.joined(separator: "-") }

  /// The language that serves for the tag: the lookup of RFC 4647, section 3.4, but that no subtag is left out which names
  /// another way to write than the language's usual one.
  ///
  /// - Parameter known: the tags that there are.
  package func lookup(in known: [String]) -> Match {
    if isTraditionalChinese {
      for candidate in candidates + ["zh-Hant"] where LanguageTag(candidate)?.isTraditionalChinese == true {
        if let id = Self.id(of: candidate, in: known) { return .found(id) }
      }
      return .traditionalChinese
    }
    for candidate in candidates {
      if let id = Self.id(of: candidate, in: known) { return .found(id) }
    }
    return .none
  }

  private static func id(of candidate: String, in known: [String]) -> String? {
    known.first { $0.lowercased() == candidate.lowercased() }
  }

  /// The tag and what it is cut down to, the longest first.
  private var candidates: [String] {
    var rest = subtags
    var found: [String] = []
    while let last = rest.last {
      // A single letter means nothing without what stood behind it.
      if last.utf8.count > 1 || rest.count == 1 { found.append(rest.joined(separator: "-")) }
      rest.removeLast()
      if rest.isEmpty || last == script && last != usualScript || last == extendedLanguage { break }
    }
    return found
  }

  private var language: String { subtags.first ?? "" }

  /// A language in its own right that is written behind its family's: the `yue` of `zh-yue`. Mandarin is what `zh` means.
  private var extendedLanguage: String? {
    guard let second = subtags.dropFirst().first, second.utf8.count == 3, Self.isWord(second) else { return nil }
    return second == "cmn" ? nil : second
  }

  private var script: String? { subtags.prefix(3).dropFirst().first { $0.utf8.count == 4 && Self.isWord($0) } }

  private var isTraditionalChinese: Bool {
    guard language == "zh" else { return false }
    if let script { return script == "Hant" }
    return subtags.contains { ["TW", "HK", "MO"].contains($0) }
  }

  /// The script in which a language is usually written (CLDR 41, `likelySubtags.xml`).
  private var usualScript: String {
    Self.scripts.first { $0.languages.contains(language) }?.script ?? "Latn"
  }

  private static let scripts: [(script: String, languages: Set<String>)] = [
    ("Arab", ["ar", "fa", "ks", "ps", "sd", "ug", "ur"]), ("Armn", ["hy"]), ("Beng", ["as", "bn"]),
    (
      "Cyrl", ["ab", "ba", "be", "bg", "ce", "cv", "kk", "ky", "mk", "mn", "os", "ru", "sr", "tg", "tt", "uk"]
    ), ("Deva", ["hi", "mr", "ne", "sa"]), ("Ethi", ["am", "ti"]), ("Geor", ["ka"]), ("Grek", ["el"]), ("Gujr", ["gu"]),
    ("Guru", ["pa"]), ("Hans", ["zh"]), ("Hebr", ["he", "yi"]), ("Jpan", ["ja"]), ("Khmr", ["km"]), ("Knda", ["kn"]),
    ("Kore", ["ko"]), ("Laoo", ["lo"]), ("Mlym", ["ml"]), ("Mymr", ["my"]), ("Orya", ["or"]), ("Sinh", ["si"]),
    ("Taml", ["ta"]), ("Telu", ["te"]), ("Thaa", ["dv"]), ("Thai", ["th"]), ("Tibt", ["bo", "dz"]),
  ]

  /// Codes that were replaced (CLDR 41, `supplementalMetadata.xml`), and Mandarin and Standard Arabic by their own codes.
  private static let preferred = ["in": "id", "iw": "he", "ji": "yi", "jw": "jv", "mo": "ro", "cmn": "zh", "arb": "ar"]

  private static func isWord(_ text: some StringProtocol) -> Bool { text.utf8.allSatisfy(isLetter) }

  private static func isSubtag(_ part: Substring) -> Bool {
    (1...8).contains(part.utf8.count) && part.utf8.allSatisfy { isLetter($0) || isDigit($0) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }
  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
