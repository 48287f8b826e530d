import HandoutGeometry
import HandoutPages

/// A filled or framed box behind elements, as the design has it: the warning box, a zone, a pill, the disc of a number.
struct Panel: Hashable {
  var rect: Rect
  var look: Look

  /// What a panel looks like.
  struct Look: Hashable {
    var fill: Color?
    var line: Color?
    /// A bar along the edge at which lines begin.
    var bar: Color?
    /// A bar along the upper edge.
    var topBar: Color?
    var form: Form
  }

  /// How large a panel is, and with that how it is set.
  enum Form: Hashable {
    /// A round sign around a number.
    case disc
    /// A line's height.
    case pill
    case box
  }

  var area: Double { rect.size.width.points * rect.size.height.points }
}

/// The panels of a document by where they stand.
struct PanelMap {
  /// A panel's number and where it stands.
  private var panels: [Int: [Panel]] = [:]

  /// A panel has at least this width and height, in points: less is a rule or a bar.
  private static let least = 8.0
  /// The greatest width of a bar, in points.
  private static let widestBar = 9.0
  /// The greatest height of a pill and of a disc, in points.
  private static let tallestPill = 30.0
  /// How far apart two edges are that are meant to be one.
  private static let tolerance = Length.pt(2)

  /// Adds the panels that an artifact has drawn, each with its bars.
  mutating func add(_ shapes: [(shape: Shape, at: Point)], in space: Int) {
    let boxes = shapes.compactMap { piece -> (rect: Rect, shape: Shape)? in
      guard piece.shape.path.isBox, let bounds = piece.shape.path.bounds else { return nil }
      return (Rect(origin: piece.at + bounds.origin, size: bounds.size), piece.shape)
    }
    for base in boxes where base.rect.shorterSide >= Self.least {
      var look = Panel.Look(fill: base.shape.fill, line: base.shape.stroke?.color, form: Self.form(of: base.rect))
      for bar in boxes where base.rect.contains(bar.rect, tolerance: Self.tolerance) {
        if bar.rect.size.width.points <= Self.widestBar, bar.rect.size.height >= base.rect.size.height * 0.9 {
          look.bar = bar.shape.fill
        } else if bar.rect.size.height.points <= Self.widestBar, bar.rect.size.width >= base.rect.size.width * 0.9 {
          look.topBar = bar.shape.fill
        }
      }
      add(Panel(rect: base.rect, look: look), in: space)
    }
  }

  private mutating func add(_ panel: Panel, in space: Int) {
    // A fill and its frame may be drawn one after the other.
    let twin = panels[space]?.firstIndex {
      $0.rect.contains(panel.rect, tolerance: Self.tolerance) && panel.rect.contains($0.rect, tolerance: Self.tolerance)
    }
    guard let twin, var known = panels[space]?[twin] else {
      panels[space, default: []].append(panel)
      return
    }
    known.look.fill = panel.look.fill ?? known.look.fill
    known.look.line = panel.look.line ?? known.look.line
    known.look.bar = panel.look.bar ?? known.look.bar
    known.look.topBar = panel.look.topBar ?? known.look.topBar
    panels[space]?[twin] = known
  }

  private static func form(of rect: Rect) -> Panel.Form {
    let (width, height) = (rect.size.width.points, rect.size.height.points)
    if height > tallestPill { return .box }
    return abs(width - height) < 1 ? .disc : height < 24 ? .pill : .box
  }

  /// The largest panel around a box that lies within another panel.
  func outermost(around box: Rect, in space: Int, within outer: (panel: Panel, space: Int)?) -> Panel? {
    panels[space, default: []].filter { panel in
      guard panel.rect.contains(box, tolerance: Self.tolerance) else { return false }
      guard let outer else { return true }
      // A panel that goes on over a page break is drawn once more there.
      return outer.space == space ? panel.area < outer.panel.area : panel.look != outer.panel.look
    }.max { $0.area < $1.area }
  }
}

extension Rect {
  fileprivate var area: Double { size.width.points * size.height.points }
  fileprivate var shorterSide: Double { min(size.width.points, size.height.points) }
}

extension Path {
  /// Whether the path is a rectangle, with corners round or not, or a circle.
  fileprivate var isBox: Bool {
    guard (5...10).contains(elements.count) else { return false }
    var (moves, lines, curves) = (0, 0, 0)
    for element in elements {
      switch element {
      case .move: moves += 1
      case .line: lines += 1
      case .curve: curves += 1
      case .close: break
      }
    }
    return moves == 1 && lines <= 4 && lines >= 3 && curves <= 4
  }
}
