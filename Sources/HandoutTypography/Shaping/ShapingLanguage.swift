import CHarfBuzz

/// What a language changes in setting text.
struct ShapingLanguage: Sendable {
  /// The BCP 47 tag.
  let tag: String
  /// The family for its ideographs; nil where it has none.
  let ideographFamily: FallbackFamily?
  /// The family for its letters where they run from right to left; nil elsewhere.
  let rightToLeftFamily: FallbackFamily?
  /// HarfBuzz's name of it.
  nonisolated(unsafe) let pointer: hb_language_t?

  /// The language of a text that states none.
  static let unstated = ShapingLanguage(tag: "en")

  init(tag: String) {
    self.tag = tag
    let parts = tag.lowercased().split(separator: "-").map(String.init)
    let primary = parts.first ?? ""
    ideographFamily =
      switch primary {
      case "ja": .japanese
      case "ko": .korean
      case "zh", "yue": Self.isTraditional(parts) ? .traditionalChinese : .simplifiedChinese
      default: nil
      }
    rightToLeftFamily =
      switch primary {
      case _ where parts.contains("latn"): nil
      case _ where parts.contains("arab"), "ar", "fa", "ur", "ps", "ckb", "sd", "ug": .arabic
      case "he", "iw", "yi": .hebrew
      default: nil
      }
    // A tag is a few letters; what is longer is a mistake, and HarfBuzz keeps every name for ever.
    pointer = hb_language_from_string(tag.utf8.count <= 35 ? tag : "en", -1)
  }

  private static func isTraditional(_ parts: [String]) -> Bool {
    if parts.contains("hans") { return false }
    return !Set(parts).isDisjoint(with: ["hant", "tw", "hk", "mo", "yue"])
  }
}
