package import HandoutGeometry

/// Short facts in outlined pills, set in rows.
package struct PillsBlock: Hashable, Sendable {
  package var pills: [[Inline]]
  /// The colour of the outlines.
  package var ink: Color
  /// The width of the outlines.
  package var thickness: Length
  /// The room between an outline and its words.
  package var insets: Insets
  /// The room between pills, in both directions.
  package var gap: Length
  /// The greatest radius of the outlines' corners.
  package var radius: Length

  package init(pills: [[Inline]], ink: Color, thickness: Length, insets: Insets, gap: Length, radius: Length) {
    self.pills = pills
    self.ink = ink
    self.thickness = thickness
    self.insets = insets
    self.gap = gap
    self.radius = radius
  }
}
