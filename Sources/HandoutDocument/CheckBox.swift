package import HandoutGeometry

/// How a box to tick looks and what is said for it.
package struct CheckBox: Hashable, Sendable {
  package var side: Length
  package var ink: Color
  /// The width of its outline.
  package var thickness: Length
  /// The radius of its corners.
  package var radius: Length
  package var spoken: String

  package init(side: Length, ink: Color, thickness: Length, radius: Length, spoken: String) {
    self.side = side
    self.ink = ink
    self.thickness = thickness
    self.radius = radius
    self.spoken = spoken
  }
}
