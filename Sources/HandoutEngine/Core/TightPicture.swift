import HandoutGeometry
import HandoutPages

/// A picture whose panels are cut down to their ink, each to a box of its own, so that the page can place them one by one.
///
/// A photograph beside a figure is reckoned with as the panel that it stands for, so that it changes no figure's scale; it is then placed as
/// large as the figure leaves room. Photographs without a figure have no scale: they are as large as their room.
struct TightPicture: Sendable {
  /// A panel and where its box stood in the whole one, which all panels of a picture share: there the ground is in one place.
  struct Part: Sendable {
    var panel: Picture.Panel
    /// The box at scale 1.
    var box: Rect

    var origin: Point { box.origin }
    var size: Size { box.size }

    var photograph: Photograph? {
      if case .photograph(let photograph) = panel { photograph } else { nil }
    }

    init(_ panel: Picture.Panel) {
      (self.panel, box) = (panel, Rect(origin: .zero, size: panel.size))
      switch panel {
      case .drawing(let drawing):
        guard let ink = drawing.inkBounds else { return }
        (self.panel, box) = (.drawing(drawing.cut(to: ink)), ink)
      case .photograph(let photograph):
        box = photograph.replaced?.inkBounds ?? box
      }
    }
  }

  /// A panel and where it stands.
  struct Place {
    var item: FrameItem
    var box: Rect
    /// Where the panel would begin were it not cut down, and how much larger it is than at scale 1: so its ink is found.
    var inkOrigin: Point
    var scale: Double

    var origin: Point { box.origin }
  }

  let parts: [Part]

  init(_ panels: [Picture.Panel]) {
    parts = panels.map(Part.init)
  }

  /// Whether there is no figure, and so no scale.
  var isOnlyPhotographs: Bool { parts.allSatisfy { $0.photograph != nil } }
  var hasPhotograph: Bool { parts.contains { $0.photograph != nil } }

  /// The greatest scale at which the panels have room in a width and do not stretch their row far beyond its words; nil where the picture
  /// decides nothing, because there is no figure.
  ///
  /// - Parameter words: the height of the words beside the picture.
  func greatestScale(width: Length, gap: Length, words: Length, least: Double) -> Double? {
    guard !isOnlyPhotographs, union.size.width > .zero else { return nil }
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
    guard !isOnlyPhotographs else {
      let height = photographsHeight(width: width, greatest: photograph, gap: gap)
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
    let panels = parts.reduce(Length.zero) { $0 + $1.size.width }
    return panels > .zero ? (width - gap * Double(parts.count - 1)) / panels : 1
  }

  func stackedHeight(scale: Double, gap: Length) -> Length {
    parts.reduce(gap * Double(parts.count - 1)) { $0 + $1.size.height * scale }
  }

  /// The box around all panels, each where it stood in the whole one.
  var union: Rect {
    parts.dropFirst().reduce(parts.first?.box ?? Rect(origin: .zero, size: .zero)) { $0.union($1.box) }
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
