package import HandoutGeometry

/// The line drawn along a path.
package struct Stroke: Hashable, Sendable {
  /// How a line ends.
  package enum Cap: Hashable, Sendable { case butt, round }
  /// How two lines meet.
  package enum Join: Hashable, Sendable { case miter, round }

  package var color: Color
  package var width: Length
  /// The lengths of dashes and gaps by turns; empty for a solid line.
  package var dashes: [Length]
  package var cap: Cap
  package var join: Join
  /// Whether the line grows with the drawing it belongs to; otherwise it is as wide on paper at every scale.
  package var growsWithDrawing: Bool

  package init(
    color: Color, width: Length, dashes: [Length] = [], cap: Cap = .butt, join: Join = .miter,
    growsWithDrawing: Bool = false
  ) {
    self.color = color
    self.width = width
    self.dashes = dashes
    self.cap = cap
    self.join = join
    self.growsWithDrawing = growsWithDrawing
  }
}
