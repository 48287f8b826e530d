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
