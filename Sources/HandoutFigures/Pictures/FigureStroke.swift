/// A line in a picture.
package struct FigureStroke: Hashable, Sendable {
  package var role: PaintRole
  /// The width in model centimetres at the standard scale; on paper it is the same at every scale.
  package var width: Double
  /// The lengths of dashes and gaps by turns in model centimetres; empty for a solid line.
  package var dashes: [Double]
  /// Whether the ends are cut flat instead of round.
  package var hasFlatEnds: Bool

  package init(_ role: PaintRole, width: Double, dashes: [Double] = [], hasFlatEnds: Bool = false) {
    self.role = role
    // Thousandths are what compiled pictures keep.
    self.width = (width * 1000).rounded() / 1000
    self.dashes = dashes
    self.hasFlatEnds = hasFlatEnds
  }
}
