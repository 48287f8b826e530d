package import HandoutInput

/// How far the translation to one language has come. Files are named as their English originals.
package struct TranslationStatus: Hashable, Sendable {
  /// The language (BCP 47).
  package var language: String
  /// The files that have a translation.
  package var translated: [String] = []
  /// The files that have none.
  package var missing: [String] = []
  /// The translations that were made from other English texts than today's.
  package var outdated: [String] = []
  /// The translations that nobody has reviewed.
  package var unreviewed: [String] = []

  package init(language: String) {
    self.language = language
  }

  /// Notes a translation.
  ///
  /// - Parameters:
  ///   - file: the name of the English original.
  ///   - head: the head of the translation file.
  ///   - fingerprint: that of the English texts as they are.
  /// - Returns: a warning if the translation is out of date.
  package mutating func note(_ file: String, head: TranslationHead, fingerprint: String) -> Diagnostic? {
    translated.append(file)
    if head.reviewer == nil { unreviewed.append(file) }
    guard head.english != fingerprint else { return nil }
    outdated.append(file)
    return Diagnostic(
      warning: .translationOutdated, at: head.place,
      "the translation was made from other English texts: it says \(head.english), \(file) has \(fingerprint)",
      help: "compare it with the English, then write english: \"\(fingerprint)\"")
  }
}
