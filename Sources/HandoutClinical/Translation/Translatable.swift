package import HandoutInput

/// Content whose texts a translation file can replace. Doses, ids and rules stay as they are.
package protocol Translatable: Sendable {
  /// The keys of the texts in a translation file.
  static var translationKeys: [String] { get }

  /// All translatable texts, in a fixed order: the fingerprint is made of them.
  var texts: [ContentText] { get }

  /// The content with the texts of a translation file; mistakes go to the file's diagnostics.
  func translated(decoding map: YAMLMapping) -> Self
}

extension Translatable {
  /// The fingerprint of the texts.
  package var fingerprint: String { TextFingerprint(texts).digits }
}

/// Content in the language that was asked for.
package struct Translated<Content: Sendable>: Sendable {
  package var content: Content
  /// The head of the translation file; nil for the English original.
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
