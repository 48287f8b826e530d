import HandoutDocument
import HandoutGeometry

/// Joins the words of two languages: the second one lighter, on lines of its own below the first.
struct BilingualText {
  /// The second language (BCP 47).
  let language: String
  /// The colour of its words.
  let color: Color

  /// How much smaller the second language is set.
  let smaller: Length
  /// The greatest size: below a title, small letters are enough, and no reader takes them for a heading.
  let greatest: Length
  /// The least size at which small print can be read.
  let least: Length
  /// The second language's leading as a share of its size.
  private static let leadingShare = 1.25

  /// The first text with the second below it; the first alone where both say the same (numbers, names, notes).
  func joined(_ first: [Inline], _ second: [Inline]) -> [Inline] {
    guard !first.isEmpty, differs(first, second) else { return first }
    return first + lighter(withoutSharedEnd(second, beside: first))
  }

  /// The second text without what both end with: a note is in one language and stands once, behind the words before it in both.
  func withoutSharedEnd(_ second: [Inline], beside first: [Inline]) -> [Inline] {
    var rest = second
    for inline in first.reversed() {
      guard rest.count > 1, rest.last?.text == inline.text else { break }
      rest.removeLast()
    }
    return rest
  }

  /// Whether the second text says something that the first does not.
  func differs(_ first: [Inline], _ second: [Inline]) -> Bool {
    let words = second.map(\.text).joined()
    return words.contains { !$0.isWhitespace } && words != first.map(\.text).joined()
  }

  /// A text in the second language's look.
  func lighter(_ inlines: [Inline]) -> [Inline] {
    inlines.map { inline in
      let size = min(max(inline.style.size - smaller, least), inline.style.size, greatest)
      let style = TextStyle(
        weight: .regular, size: size, leading: min(size * Self.leadingShare, inline.style.leading), color: color)
      return Inline(inline.text, style: style, language: language, link: inline.link)
    }
  }

  /// A text of the second language in its own look.
  func tagged(_ inlines: [Inline]) -> [Inline] {
    inlines.map { Inline($0.text, style: $0.style, language: language, link: $0.link) }
  }
}
