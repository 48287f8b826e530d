package import HandoutInput

/// Content whose texts a translation file can replace. Doses, ids and rules stay as they are.
package protocol Translatable: Sendable {
  /// The keys of the texts in a translation file.
  static var translationKeys: [String] { get }

  /// The language in which the texts are written (BCP 47).
  var language: String { get }

  /// All translatable texts, in a fixed order: the fingerprint is made of them.
  var texts: [ContentText] { get }

  /// The content with the texts of a translation file; mistakes go to the file's diagnostics.
  func translated(decoding map: YAMLMapping) -> Self
}

extension Translatable {
  package var language: String { ClinicalLibrary.originalLanguage }

  /// Whether the texts are written in a language of handouts themselves, so that nothing needs translating.
  package func isWritten(in language: String) -> Bool {
    self.language == language || LanguageTag(self.language)?.lookup(in: [language]) == .found(language)
  }

  /// The fingerprint of the texts.
  package var fingerprint: String { TextFingerprint(texts).digits }
}

/// Content in the language that was asked for.
package struct Translated<Content: Sendable>: Sendable {
  package var content: Content
  /// The head of the translation file; nil for the original.
  package var head: TranslationHead?

  package init(content: Content, head: TranslationHead?) {
    self.content = content
    self.head = head
  }

  /// Whether the texts are a translation that nobody has reviewed.
  package var isUnreviewed: Bool { head.map { $0.reviewer == nil } ?? false }
}

extension Translated: Equatable where Content: Equatable {}
extension Translated: Hashable where Content: Hashable {}
