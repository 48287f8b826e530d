package import HandoutGeometry

/// The few signs that must be read before the first exercise, in a box: a heading and rows of what to do beside when to do it. Never split.
package struct SafetyStripBlock: Hashable, Sendable {
  /// What to do, and the signs that call for it.
  package struct Row: Hashable, Sendable {
    package var label: [Inline]
    package var text: [Inline]

    package init(label: [Inline], text: [Inline]) {
      self.label = label
      self.text = text
    }
  }

  /// How the box looks.
  package struct Look: Hashable, Sendable {
    package var box: BoxStyle
    /// The room between the box and its content.
    package var insets: Insets
    /// The width of the labels is the narrowest between these two with which the box is lowest.
    package var leastLabel: Length
    package var greatestLabel: Length
    /// The room between labels and texts, and between the heading and what stands at its end.
    package var columnGap: Length
    /// The room between the heading and the first row.
    package var headingGap: Length
    /// The room between rows.
    package var rowGap: Length

    package init(
      box: BoxStyle, insets: Insets, leastLabel: Length, greatestLabel: Length, columnGap: Length, headingGap: Length,
      rowGap: Length
    ) {
      self.box = box
      self.insets = insets
      self.leastLabel = leastLabel
      self.greatestLabel = greatestLabel
      self.columnGap = columnGap
      self.headingGap = headingGap
      self.rowGap = rowGap
    }
  }

  package var sign: Sign
  package var heading: [Inline]
  /// What stands at the end of the heading's line: where the full list is. Empty for nothing.
  package var aside: [Inline]
  /// The name of the heading that the aside leads to; nil for no link.
  package var asideTarget: String?
  package var rows: [Row]
  package var look: Look

  package init(
    sign: Sign, heading: [Inline], aside: [Inline], asideTarget: String? = nil, rows: [Row], look: Look
  ) {
    self.sign = sign
    self.heading = heading
    self.aside = aside
    self.asideTarget = asideTarget
    self.rows = rows
    self.look = look
  }
}
