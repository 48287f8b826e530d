package import HandoutGeometry

/// How the two panels of a picture, start and end, stand together.
package enum PanelArrangement: String, CaseIterable, Hashable, Sendable {
  case sideBySide = "side-by-side"
  /// The end below the start.
  case stacked
}

/// A picture made of shapes, kept once however often it is placed.
///
/// It may be placed at any scale: paths grow, lines keep their width on paper.
package final class Drawing: Hashable, Sendable {
  /// What the drawing is called, for dumps.
  package let name: String
  /// The size at scale 1.
  package let size: Size
  /// The shapes at scale 1, back to front.
  package let shapes: [Shape]
  /// Whether other handouts show it too. What belongs to one handout is not kept for the next.
  package let servesMany: Bool

  package init(name: String, size: Size, shapes: [Shape], servesMany: Bool = true) {
    self.name = name
    self.size = size
    self.shapes = shapes
    self.servesMany = servesMany
  }

  /// The drawing in shades of grey.
  package var grey: Drawing {
    Drawing(
      name: name, size: size,
      shapes: shapes.map { shape in
        var shape = shape
        shape.fill = shape.fill?.grey
        if let color = shape.stroke?.color { shape.stroke?.color = color.grey }
        return shape
      })
  }

  package static func == (left: Drawing, right: Drawing) -> Bool {
    left === right || (left.name == right.name && left.size == right.size && left.shapes == right.shapes)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(size)
  }
}
