import HandoutGeometry
package import HandoutPages

/// Drawings with every kind of path, fill and line in random places; the same seed gives the same drawing.
package struct SampleDrawing {
  private var state: UInt64

  private init(seed: UInt64) {
    state = seed
  }

  /// A drawing of 60 by 40 pt whose ink lies inside it.
  package static func random(seed: UInt64, shapes count: Int = 12) -> Drawing {
    var sample = SampleDrawing(seed: seed)
    return Drawing(name: "sample \(seed)", size: Size(60, 40), shapes: (0..<count).map { _ in sample.shape() })
  }

  /// A number from 0 to below the bound (Knuth's linear generator, upper bits).
  private mutating func random(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }

  private mutating func point() -> Point {
    Point(6 + Double(random(48_000)) / 1000, 6 + Double(random(28_000)) / 1000)
  }

  private mutating func color() -> Color {
    Color(red: UInt8(random(256)), green: UInt8(random(256)), blue: UInt8(random(256)))
  }

  private mutating func shape() -> Shape {
    let path = path()
    // Programs measure curves differently, so that dashes along them end up elsewhere after a change of a thousandth.
    let isStraight = path.elements.allSatisfy { element in
      if case .curve = element { false } else { true }
    }
    switch random(3) {
    case 0: return Shape(path: path, fill: color())
    case 1: return Shape(path: path, stroke: stroke(mayBeDashed: isStraight))
    default: return Shape(path: path, fill: color(), stroke: stroke(mayBeDashed: isStraight))
    }
  }

  private mutating func stroke(mayBeDashed: Bool) -> Stroke {
    Stroke(
      color: color(), width: .pt(0.3 + Double(random(150)) / 100),
      dashes: mayBeDashed && random(3) == 0 ? [.pt(2), .pt(1.5)] : [],
      cap: random(2) == 0 ? .butt : .round, join: .round, growsWithDrawing: random(3) == 0)
  }

  private mutating func path() -> Path {
    let corner = Rect(origin: point(), size: Size(2 + Double(random(5)), 2 + Double(random(4))))
    switch random(6) {
    case 0: return .rectangle(corner)
    case 1: return .rectangle(corner, radius: .pt(1))
    case 2: return .circle(center: point(), radius: .pt(4))
    case 3: return .polygon([point(), point(), point(), point()])
    case 4:
      // A figure that goes on after its end, one without a line, and one that is left open.
      return Path(elements: [
        .move(point()), .line(point()), .line(point()), .close, .line(point()), .move(point()), .move(point()),
        .line(point()), .line(point()),
      ])
    default:
      let middle = point()
      let end = point()
      return Path(elements: [
        .line(middle), .curve(middle, point(), end), .curve(point(), middle, middle), .curve(point(), point(), end),
      ])
    }
  }
}
