package import HandoutGeometry
package import HandoutPages

/// A finished picture: one or two panels of one size, in which colours are still roles.
package struct Figure: Hashable, Sendable {
  /// Points on paper for a model centimetre at the standard scale: a card of 60 mm shows 208 cm.
  package static let pointsPerCentimetre = 60.0 / 208 * 72 / 25.4
  /// No line on paper is thinner.
  static let thinnestLine = 0.35

  /// The exercise that the picture belongs to.
  package var id: String
  package var arrangement: PanelArrangement
  /// The width and the height of each panel in model centimetres.
  package var width: Double
  package var height: Double
  /// Start, and end when there is one.
  package var panels: [FigurePanel]
  /// Whether the picture is shown flipped; its light then comes from the upper right as stored.
  package var isFlipped: Bool

  package init(
    id: String, arrangement: PanelArrangement, width: Double, height: Double, panels: [FigurePanel], isFlipped: Bool
  ) {
    self.id = id
    self.arrangement = arrangement
    self.width = width
    self.height = height
    self.panels = panels
    self.isFlipped = isFlipped
  }

  /// The size of one panel on paper at the standard scale.
  package var panelSize: Size {
    Size(width * Figure.pointsPerCentimetre, height * Figure.pointsPerCentimetre)
  }

  /// The shapes of a panel in a look, at `scale` times the standard scale, y downward from the panel's top left corner.
  ///
  /// Lines keep their width on paper whatever the scale is.
  package func shapes(panel index: Int, look: Look, scale: Double = 1) -> [Shape] {
    guard panels.indices.contains(index) else { return [] }
    let factor = Figure.pointsPerCentimetre * scale
    let map =
      isFlipped
      ? Transform(a: -factor, b: 0, c: 0, d: factor, tx: .pt(width * factor), ty: .zero)
      : Transform.scale(factor)
    return panels[index].shapes.compactMap { shape in
      guard shape.wardrobe.includes(look.wardrobe) else { return nil }
      return Shape(
        path: shape.path.applying(map),
        fill: shape.fill.map { color(of: $0, shape, look) },
        stroke: shape.stroke.map { stroke in
          Stroke(
            color: color(of: stroke.role, shape, look),
            width: .pt(max(stroke.width * Figure.pointsPerCentimetre, Figure.thinnestLine)),
            dashes: stroke.dashes.map { .pt($0 * factor) },
            cap: stroke.hasFlatEnds ? .butt : .round, join: .round,
            growsWithDrawing: stroke.role.growsWithDrawing)
        })
    }
  }

  private func color(of role: PaintRole, _ shape: FigureShape, _ look: Look) -> Color {
    shape.isGhost ? GhostPalette.color(of: role) : look.color(of: role)
  }
}

extension PaintRole {
  /// Whether lines of this role are things of the picture, which grow with it, rather than outlines drawn with a pen.
  fileprivate var growsWithDrawing: Bool {
    switch self {
    case .arrow, .arrowCasing, .highlightInk, .strap, .band: true
    default: false
    }
  }
}

/// One position of a picture.
package struct FigurePanel: Hashable, Sendable {
  /// The shapes from back to front.
  package var shapes: [FigureShape]

  package init(shapes: [FigureShape]) {
    self.shapes = shapes
  }
}
