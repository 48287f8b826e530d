package import HandoutGeometry

/// A shape of a picture whose colours are still roles.
package struct FigureShape: Hashable, Sendable {
  /// The outline in model centimetres, y downward from the top of the view box.
  package var path: Path
  package var fill: PaintRole?
  package var stroke: FigureStroke?
  /// The hair and the clothes that the shape belongs to.
  package var wardrobe: Wardrobe
  /// Whether it takes the pale colours of the start position.
  package var isGhost: Bool

  package init(
    path: Path, fill: PaintRole? = nil, stroke: FigureStroke? = nil, wardrobe: Wardrobe = .any,
    isGhost: Bool = false
  ) {
    self.path = path
    self.fill = fill
    self.stroke = stroke
    self.wardrobe = wardrobe
    self.isGhost = isGhost
  }
}
