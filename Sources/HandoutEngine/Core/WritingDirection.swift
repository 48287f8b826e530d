import HandoutTypography

extension Engine {
  /// Whether the pages of a language (BCP 47) are mirrored, because its lines begin at the right.
  package static func mirrors(_ language: String) -> Bool { WritingDirection.of(language) == .rightToLeft }
}

/// Which way the lines of a language begin.
enum WritingDirection {
  /// Languages written from right to left (CLDR, layout orientation), among those a handout may meet.
  private static let rightToLeft: Set<String> = ["ar", "fa", "he", "ur", "ps", "yi", "dv", "ckb", "sd", "ug"]

  /// The direction of a language (BCP 47): its first part decides.
  static func of(_ language: String) -> TextDirection {
    let primary = language.prefix { $0 != "-" }.lowercased()
    return rightToLeft.contains(primary) ? .rightToLeft : .leftToRight
  }
}
