package import HandoutGeometry

/// Lists of signs side by side in boxes of equal height, from the most to the least urgent. The columns are as wide as makes the boxes lowest.
package struct TriageBlock: Hashable, Sendable {
  /// One box.
  package struct Column: Hashable, Sendable {
    package var heading: [Inline]
    /// A drawn sign before the heading.
    package var sign: Sign?
    package var list: ListBlock
    package var box: BoxStyle
    /// The least and the greatest share of the width that the column may take, 0 to 1.
    package var leastShare: Double
    package var greatestShare: Double

    package init(
      heading: [Inline], sign: Sign?, list: ListBlock, box: BoxStyle, leastShare: Double, greatestShare: Double
    ) {
      self.heading = heading
      self.sign = sign
      self.list = list
      self.box = box
      self.leastShare = leastShare
      self.greatestShare = greatestShare
    }
  }

  package var columns: [Column]
  /// What links call the heading of the first column; nil where none leads there.
  package var name: String?
  /// The room between columns.
  package var gap: Length
  /// The room between a box and its words; a bar takes its own.
  package var insets: Insets
  /// The room between a heading and its list.
  package var headingGap: Length
  /// The step in which widths are tried, as a share of the whole width, 0 to 1.
  package var step: Double

  package init(
    columns: [Column], name: String? = nil, gap: Length, insets: Insets, headingGap: Length, step: Double
  ) {
    self.columns = columns
    self.name = name
    self.gap = gap
    self.insets = insets
    self.headingGap = headingGap
    self.step = step
  }
}
