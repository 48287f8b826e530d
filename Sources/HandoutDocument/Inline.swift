/// A stretch of text in one style.
package struct Inline: Hashable, Sendable {
  package var text: String
  package var style: TextStyle
  /// The language of this stretch where it differs from the document's (BCP 47). A change of language starts a new line:
  /// the second language of a bilingual text stands below the first.
  package var language: String?
  /// The address to which this stretch leads, where it is a link. It reads from left to right, whatever stands around it.
  package var link: String?

  package init(_ text: String, style: TextStyle, language: String? = nil, link: String? = nil) {
    self.text = text
    self.style = style
    self.language = language
    self.link = link
  }
}
