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

  /// The greatest scale at which the panels have room in a width and do not stretch their row far beyond its words; nil where the picture
  /// decides nothing, because a photograph has no scale of its own.
  ///
  /// - Parameter words: the height of the words beside the picture.
  func greatestScale(width: Length, gap: Length, words: Length, least: Double) -> Double? {
    guard !hasPhotograph, union.size.width > .zero else { return nil }
    let fitting = fittingScale(width: width, gap: gap)
    if isDrawnSmaller(width: width, gap: gap, words: words, least: least) { return fitting / Self.leastShare }
    let stacked = width / union.size.width
    guard parts.count > 1, fitting < stacked else { return max(fitting, stacked) }
    return fitting >= least && stackedHeight(scale: fitting, gap: gap) > words * Self.greatestExcess ? fitting : stacked
  }

  /// How the panels stand together.
  struct Arrangement {
    var scale: Double
    var isSideBySide: Bool
    var height: Length
  }

  /// Panels one below the other may be higher than the words beside them by this factor.
  private static let greatestExcess = 1.2
  /// How much smaller than the others a picture may be drawn where its panels have room neither side by side nor one below the other.
  private static let leastShare = 0.6

  /// How the panels stand at a scale: side by side where the width allows that, else one below the other. Where those would stretch the
  /// row even at the least scale, they stand side by side at a smaller one.
  ///
  /// - Parameters:
  ///   - words: the height of the words beside the picture.
  ///   - least: the least scale of the design.
  ///   - photograph: the greatest height of a photograph.
  func arranged(
    width: Length, scale: Double, gap: Length, words: Length, least: Double, photograph: Length
  ) -> Arrangement {
    guard !hasPhotograph else {
      let height = min(photograph, union.size.height * (width / union.size.width))
      return Arrangement(scale: scale, isSideBySide: true, height: height)
    }
    let fitting = fittingScale(width: width, gap: gap)
    let isSmaller = isDrawnSmaller(width: width, gap: gap, words: words, least: least)
    guard isSmaller || fitting >= scale - 0.0001 else {
      return Arrangement(scale: scale, isSideBySide: false, height: stackedHeight(scale: scale, gap: gap))
    }
    let scale = min(scale, fitting)
    return Arrangement(scale: scale, isSideBySide: true, height: union.size.height * scale)
  }

  /// Whether the panels have no room side by side at the least scale, and would stretch their row one below the other.
  private func isDrawnSmaller(width: Length, gap: Length, words: Length, least: Double) -> Bool {
    let fitting = fittingScale(width: width, gap: gap)
    guard fitting < least, fitting >= least * Self.leastShare else { return false }
    return stackedHeight(scale: least, gap: gap) > words * Self.greatestExcess
  }

  /// The scale at which the panels fill a width side by side.
  func fittingScale(width: Length, gap: Length) -> Double {
    let panels = parts.reduce(Length.zero) { $0 + $1.panel.size.width }
    return panels > .zero ? (width - gap * Double(parts.count - 1)) / panels : 1
  }

  func stackedHeight(scale: Double, gap: Length) -> Length {
    parts.reduce(gap * Double(parts.count - 1)) { $0 + $1.panel.size.height * scale }
  }

  /// Where the panels stand, centred in a box; side by side they have one ground.
  func places(in box: Rect, _ arrangement: Arrangement, gap: Length) -> [Place] {
    guard !hasPhotograph else { return photographs(in: box) }
    let scale = arrangement.scale
    let whole = union
    var next = Point(x: box.minX, y: box.minY + (box.size.height - arrangement.height) / 2)
    guard arrangement.isSideBySide else {
      let left = box.minX + (box.size.width - whole.size.width * scale) / 2
      return parts.map { part in
        defer { next.y += part.panel.size.height * scale + gap }
        let x = left + (part.origin.x - whole.minX) * scale
        return Place(panel: part.panel, origin: Point(x: x, y: next.y), scale: scale)
      }
    }
    let width = parts.reduce(gap * Double(parts.count - 1)) { $0 + $1.panel.size.width * scale }
    next.x += (box.size.width - width) / 2
    return parts.map { part in
      defer { next.x += part.panel.size.width * scale + gap }
      let y = next.y + (part.origin.y - whole.minY) * scale
      return Place(panel: part.panel, origin: Point(x: next.x, y: y), scale: scale)
    }
  }

  private var boxes: [Rect] { parts.map { Rect(origin: $0.origin, size: $0.panel.size) } }

  /// The box around all panels, each where it stood in the whole one.
  var union: Rect {
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
