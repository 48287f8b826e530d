package import HandoutGeometry

/// A paragraph or a heading.
package struct TextBlock: Hashable, Sendable {
  /// What the text is to a screen reader.
  package enum Role: Hashable, Sendable {
    case paragraph
    /// A heading; level 1 is the title. Headings do not end on a lone short word, and sections of level 2 enter the outline.
    case heading(level: Int)
  }

  /// Where a line that is shorter than the column stands.
  package enum Alignment: Hashable, Sendable { case start, center, end }

  package var inlines: [Inline]
  package var role: Role
  package var alignment: Alignment
  /// A drawn sign before the first line; the text hangs beside it.
  package var sign: Sign?
  /// How far the text stands in from the start edge.
  package var indent: Length
  /// Whether its lines are about equally long, where it has several.
  package var isBalanced: Bool

  package init(
    inlines: [Inline], role: Role = .paragraph, alignment: Alignment = .start, sign: Sign? = nil,
    indent: Length = .zero, isBalanced: Bool = false
  ) {
    self.inlines = inlines
    self.role = role
    self.alignment = alignment
    self.sign = sign
    self.indent = indent
    self.isBalanced = isBalanced
  }
}
