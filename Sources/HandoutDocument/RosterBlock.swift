package import HandoutGeometry

/// A list of people in two columns: who it is, and a short text at the end edge. Whole rows go to the next page, under repeated heads.
package struct RosterBlock: Hashable, Sendable {
  /// A line of the list.
  package struct Row: Hashable, Sendable {
    package var entry: [Inline]
    /// The short text, on one line.
    package var end: [Inline]

    package init(entry: [Inline], end: [Inline]) {
      self.entry = entry
      self.end = end
    }
  }

  package var heads: Row
  package var rows: [Row]
  /// The room above and below a row.
  package var rowGap: Length
  package var columnGap: Length
  package var ruleColor: Color
  /// The width of the rules between rows.
  package var thickness: Length

  package init(
    heads: Row, rows: [Row], rowGap: Length, columnGap: Length, ruleColor: Color, thickness: Length
  ) {
    self.heads = heads
    self.rows = rows
    self.rowGap = rowGap
    self.columnGap = columnGap
    self.ruleColor = ruleColor
    self.thickness = thickness
  }
}
