import HandoutDocument
import HandoutGeometry
import HandoutPages

extension Sign {
  /// The room that a sign takes before its text, its gap to the text included, as a share of its size.
  static let room = 1.45

  /// The sign's shape, centred in a line of this leading at the left edge.
  func shape(leading: Length) -> Shape {
    let top = (leading - size) / 2
    let box = Rect(origin: Point(x: .zero, y: top), size: Size(width: size, height: size))
    switch form {
    case .disc:
      return Shape(
        path: .circle(center: Point(x: size / 2, y: top + size / 2), radius: size / 2), fill: color)
    case .square:
      return Shape(path: .rectangle(box), fill: color)
    case .triangle:
      return Shape(path: triangle(in: box), fill: color)
    case .warning:
      return Shape(path: warning(in: box), fill: color)
    }
  }

  private func triangle(in box: Rect) -> Path {
    .polygon([
      Point(x: box.minX + box.size.width / 2, y: box.minY), Point(x: box.maxX, y: box.maxY),
      Point(x: box.minX, y: box.maxY),
    ])
  }

  /// A triangle with an exclamation mark cut out of it: the mark's outline runs the other way round, so that it stays empty.
  private func warning(in box: Rect) -> Path {
    var path = triangle(in: box)
    let middle = box.minX + box.size.width / 2
    let half = size * 0.055
    func at(_ share: Double) -> Length { box.minY + size * share }
    let bar = Path.polygon([
      Point(x: middle - half, y: at(0.36)), Point(x: middle - half, y: at(0.68)),
      Point(x: middle + half, y: at(0.68)), Point(x: middle + half, y: at(0.36)),
    ])
    let dot = Path.polygon([
      Point(x: middle - half, y: at(0.76)), Point(x: middle - half, y: at(0.88)),
      Point(x: middle + half, y: at(0.88)), Point(x: middle + half, y: at(0.76)),
    ])
    path.elements += bar.elements + dot.elements
    return path
  }
}
