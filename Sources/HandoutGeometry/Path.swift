/// An outline of straight lines and cubic Bézier curves.
package struct Path: Hashable, Sendable {
  /// One step of the pen.
  package enum Element: Hashable, Sendable {
    case move(Point)
    case line(Point)
    case curve(Point, Point, Point)
    case close
  }

  /// The steps, in drawing order.
  package var elements: [Element]

  package init(elements: [Element] = []) {
    self.elements = elements
  }

  package mutating func move(to point: Point) { elements.append(.move(point)) }
  package mutating func line(to point: Point) { elements.append(.line(point)) }
  package mutating func curve(_ first: Point, _ second: Point, to end: Point) {
    elements.append(.curve(first, second, end))
  }
  package mutating func close() { elements.append(.close) }

  /// A straight line between two points.
  package static func line(from start: Point, to end: Point) -> Path {
    Path(elements: [.move(start), .line(end)])
  }

  /// A rectangle, its corners rounded by `radius`.
  package static func rectangle(_ rect: Rect, radius: Length = .zero) -> Path {
    rectangle(rect, topLeft: radius, topRight: radius, bottomRight: radius, bottomLeft: radius)
  }

  /// A rectangle with a radius for each corner, clockwise from the top left.
  package static func rectangle(
    _ rect: Rect, topLeft: Length, topRight: Length, bottomRight: Length, bottomLeft: Length
  ) -> Path {
    var path = Path()
    path.move(to: Point(x: rect.minX + topLeft, y: rect.minY))
    path.line(to: Point(x: rect.maxX - topRight, y: rect.minY))
    path.corner(
      around: Point(x: rect.maxX, y: rect.minY), to: Point(x: rect.maxX, y: rect.minY + topRight))
    path.line(to: Point(x: rect.maxX, y: rect.maxY - bottomRight))
    path.corner(
      around: Point(x: rect.maxX, y: rect.maxY), to: Point(x: rect.maxX - bottomRight, y: rect.maxY))
    path.line(to: Point(x: rect.minX + bottomLeft, y: rect.maxY))
    path.corner(
      around: Point(x: rect.minX, y: rect.maxY), to: Point(x: rect.minX, y: rect.maxY - bottomLeft))
    path.line(to: Point(x: rect.minX, y: rect.minY + topLeft))
    path.corner(
      around: Point(x: rect.minX, y: rect.minY), to: Point(x: rect.minX + topLeft, y: rect.minY))
    path.close()
    return path
  }

  /// A circle of four curves.
  package static func circle(center: Point, radius: Length) -> Path {
    let box = Rect(
      origin: Point(x: center.x - radius, y: center.y - radius),
      size: Size(width: radius * 2, height: radius * 2))
    return rectangle(box, radius: radius)
  }

  /// A closed polygon.
  package static func polygon(_ points: [Point]) -> Path {
    guard let first = points.first else { return Path() }
    return Path(elements: [.move(first)] + points.dropFirst().map(Element.line) + [.close])
  }

  /// The share of the corner at which the handles of a quarter circle stand: 4/3·(√2 − 1).
  private static let quarterCircle = 0.552_284_749_830_793_6

  /// A quarter ellipse from the current point to `end`, bulging toward `corner`.
  private mutating func corner(around corner: Point, to end: Point) {
    let start: Point
    switch elements.last {
    case .move(let point), .line(let point), .curve(_, _, let point): start = point
    default: return
    }
    guard start != end else { return }
    let share = Path.quarterCircle
    let first = Point(x: start.x + (corner.x - start.x) * share, y: start.y + (corner.y - start.y) * share)
    let second = Point(x: end.x + (corner.x - end.x) * share, y: end.y + (corner.y - end.y) * share)
    curve(first, second, to: end)
  }

  /// The upright box around all points and handles; nil for an empty path.
  package var bounds: Rect? {
    var box: Rect?
    func add(_ point: Point) {
      let dot = Rect(origin: point, size: .zero)
      box = box?.union(dot) ?? dot
    }
    for element in elements {
      switch element {
      case .move(let point), .line(let point): add(point)
      case .curve(let first, let second, let end):
        add(first)
        add(second)
        add(end)
      case .close: break
      }
    }
    return box
  }

  /// The image of this path under a map.
  package func applying(_ transform: Transform) -> Path {
    Path(
      elements: elements.map { element in
        switch element {
        case .move(let point): .move(transform.apply(to: point))
        case .line(let point): .line(transform.apply(to: point))
        case .curve(let first, let second, let end):
          .curve(
            transform.apply(to: first), transform.apply(to: second), transform.apply(to: end))
        case .close: .close
        }
      })
  }
}
