import HandoutGeometry
import HandoutPages

/// A picture whose panels are cut down to their ink, each to a box of its own, so that the page can place them one by one.
struct TightPicture: Sendable {
  /// A panel and where its box stood in the whole one, which all panels of a picture share: there the ground is in one place.
  struct Part: Sendable {
    var panel: Picture.Panel
    var origin: Point

    var isPhotograph: Bool {
      if case .image = panel { true } else { false }
    }
  }

  /// A panel and where it stands.
  struct Place {
    var panel: Picture.Panel
    var origin: Point
    var scale: Double
  }

  let parts: [Part]

  init(_ panels: [Picture.Panel]) {
    parts = panels.map { panel in
      guard case .drawing(let drawing) = panel, let ink = drawing.inkBounds else {
        return Part(panel: panel, origin: .zero)
      }
      return Part(panel: .drawing(drawing.cut(to: ink)), origin: ink.origin)
    }
  }

  /// A photograph has no scale of its own.
  var hasPhotograph: Bool { parts.contains(where: \.isPhotograph) }

  /// The greatest scale at which the panels have room in a width, one below the other; nil where that decides nothing, because a
  /// photograph has no scale of its own.
  func greatestScale(width: Length) -> Double? {
    guard !hasPhotograph else { return nil }
    let widest = union.size.width
    return widest > .zero ? width / widest : nil
  }

  /// The greatest scale at which the panels have room in a box, side by side or one below the other, whichever is larger; nil where that
  /// decides nothing, because a photograph has no scale of its own.
  func greatestScale(fitting box: Size, gap: Length) -> Double? {
    let whole = union.size
    guard !hasPhotograph, whole.width > .zero, whole.height > .zero else { return nil }
    let gaps = gap * Double(parts.count - 1)
    let sum = parts.reduce(Size.zero) {
      Size(width: $0.width + $1.panel.size.width, height: $0.height + $1.panel.size.height)
    }
    let side = min((box.width - gaps) / sum.width, box.height / whole.height)
    let stacked = min(box.width / whole.width, (box.height - gaps) / sum.height)
    return max(side, stacked)
  }

  /// The width of the panels one below the other, at a scale; zero for a photograph, which is as wide as its room.
  func leastWidth(scale: Double) -> Length {
    hasPhotograph ? .zero : union.size.width * scale
  }

  /// The height of the picture at a scale.
  ///
  /// - Parameter photograph: the greatest height of a photograph.
  func height(width: Length, scale: Double, gap: Length, photograph: Length) -> Length {
    guard !hasPhotograph else {
      return min(photograph, union.size.height * (width / union.size.width))
    }
    if isSideBySide(width: width, scale: scale, gap: gap) { return union.size.height * scale }
    return parts.reduce(gap * Double(parts.count - 1)) { $0 + $1.panel.size.height * scale }
  }

  /// Where the panels stand, centred in a box: side by side on one ground where its width allows that, else one below the other.
  func places(in box: Rect, scale: Double, gap: Length) -> [Place] {
    guard !hasPhotograph else { return photographs(in: box) }
    let whole = union
    if isSideBySide(width: box.size.width, scale: scale, gap: gap) {
      let height = whole.size.height * scale
      let top = box.minY + (box.size.height - height) / 2
      var left = box.minX + (box.size.width - sideWidth(scale: scale, gap: gap)) / 2
      return parts.map { part in
        defer { left += part.panel.size.width * scale + gap }
        let y = top + (part.origin.y - whole.minY) * scale
        return Place(panel: part.panel, origin: Point(x: left, y: y), scale: scale)
      }
    }
    let height = parts.reduce(gap * Double(parts.count - 1)) { $0 + $1.panel.size.height * scale }
    var top = box.minY + (box.size.height - height) / 2
    let left = box.minX + (box.size.width - whole.size.width * scale) / 2
    return parts.map { part in
      defer { top += part.panel.size.height * scale + gap }
      let x = left + (part.origin.x - whole.minX) * scale
      return Place(panel: part.panel, origin: Point(x: x, y: top), scale: scale)
    }
  }

  /// The places of drawings, all at one scale; nil for a photograph.
  func scaledPlaces(in box: Rect, scale: Double, gap: Length) -> [Place]? {
    hasPhotograph ? nil : places(in: box, scale: scale, gap: gap)
  }

  func isSideBySide(width: Length, scale: Double, gap: Length) -> Bool {
    sideWidth(scale: scale, gap: gap) <= width + .pt(0.01)
  }

  private func sideWidth(scale: Double, gap: Length) -> Length {
    parts.reduce(gap * Double(parts.count - 1)) { $0 + $1.panel.size.width * scale }
  }

  private var boxes: [Rect] { parts.map { Rect(origin: $0.origin, size: $0.panel.size) } }

  /// The box around all panels, each where it stood in the whole one.
  private var union: Rect {
    boxes.dropFirst().reduce(boxes.first ?? Rect(origin: .zero, size: .zero)) { $0.union($1) }
  }

  private func photographs(in box: Rect) -> [Place] {
    parts.map { part in
      let size = part.panel.size
      let scale = min(box.size.width / size.width, box.size.height / size.height)
      let x = box.minX + (box.size.width - size.width * scale) / 2
      let y = box.minY + (box.size.height - size.height * scale) / 2
      return Place(panel: part.panel, origin: Point(x: x, y: y), scale: scale)
    }
  }
}

extension Drawing {
  /// Outlines keep their width however small a drawing is; at this scale and all greater ones they have their room.
  private static let leastScale = 0.4

  /// The box around all ink; nil where there is none.
  fileprivate var inkBounds: Rect? {
    shapes.reduce(Rect?.none) { box, shape in
      guard shape.inkBounds != nil, let outline = shape.path.bounds else { return box }
      let share = shape.stroke?.growsWithDrawing == true ? 1 : Self.leastScale
      let reach = (shape.stroke?.width ?? .zero) / 2 / share
      let next = outline.inset(by: Insets(all: -reach))
      return box?.union(next) ?? next
    }
  }

  /// The drawing with a box of its own.
  fileprivate func cut(to box: Rect) -> Drawing {
    let move = Transform.translation(Point(x: -box.minX, y: -box.minY))
    return Drawing(
      name: name, size: box.size,
      shapes: shapes.map { shape in
        var shape = shape
        shape.path = shape.path.applying(move)
        return shape
      })
  }
}
