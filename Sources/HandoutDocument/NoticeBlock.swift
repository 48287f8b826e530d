package import HandoutGeometry

/// A few sentences that must be read, beside a sign, in a box. Never split.
package struct NoticeBlock: Hashable, Sendable {
  /// How the box looks.
  package struct Look: Hashable, Sendable {
    package var box: BoxStyle
    /// The room between the box and its content; a bar takes its own.
    package var insets: Insets
    /// The room between the sign and the words.
    package var signGap: Length

    package init(box: BoxStyle, insets: Insets, signGap: Length) {
      self.box = box
      self.insets = insets
      self.signGap = signGap
    }
  }

  /// Stands in the middle of the box's height.
  package var sign: Sign
  /// One below the other; in one paragraph where that takes fewer lines.
  package var paragraphs: [[Inline]]
  /// What parts the paragraphs in one.
  package var separator: [Inline]
  package var look: Look

  package init(sign: Sign, paragraphs: [[Inline]], separator: [Inline], look: Look) {
    self.sign = sign
    self.paragraphs = paragraphs
    self.separator = separator
    self.look = look
  }
}
