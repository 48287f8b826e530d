package import HandoutGeometry

/// Empty lines to write on.
package struct WritingLinesBlock: Hashable, Sendable {
  package var count: Int
  /// The distance from line to line.
  package var spacing: Length
  package var color: Color
  package var thickness: Length

  package init(count: Int, spacing: Length, color: Color, thickness: Length) {
    self.count = count
    self.spacing = spacing
    self.color = color
    self.thickness = thickness
  }
}
