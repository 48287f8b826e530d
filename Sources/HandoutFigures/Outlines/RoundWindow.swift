import Glibc
import HandoutGeometry

/// A circle that shapes are cut off at.
struct RoundWindow {
  let centre: ModelPoint
  let radius: Double
  /// The sides of the polygon around the circle that stands for it: at most 0.05 % of the radius is between the two.
  private static let sides = 96

  /// Whether a whole path lies inside.
  func contains(_ path: Path) -> Bool {
    FlattenedPath(path).lines.joined().allSatisfy { $0.distance(to: centre) <= radius }
  }

  /// The part of a filled path inside the circle.
  func area(of path: Path) -> Path {
    FigurePath.closed(
      FlattenedPath(path).lines.compactMap { line in
        let cut = clipped(line)
        // What is left of an outline that only touches the edge is not worth its bytes.
        return abs(Polygon.doubleArea(cut)) > 0.2 ? curves(around: cut) : nil
      })
  }

  /// The curves of a cut outline: each of its parts inside and on the edge by itself, so that both keep their form.
  private func curves(around outline: [ModelPoint]) -> [CubicCurve] {
    var fitter = CurveFitter(tolerance: 0.06)
    func isOnEdge(_ index: Int) -> Bool {
      let middle = outline[index].mixed(with: outline[(index + 1) % outline.count], 0.5)
      return middle.distance(to: centre) > radius - 0.05
    }
    let changes = outline.indices.filter { isOnEdge($0) != isOnEdge(($0 + outline.count - 1) % outline.count) }
    guard let first = changes.first else { return fitter.closed(outline) }
    let rest = changes.dropFirst() + [first + outline.count]
    return zip(changes, rest).flatMap { start, end in
      fitter.open((start...end).map { outline[$0 % outline.count] })
    }
  }

  /// The parts of a path's lines inside the circle.
  func lines(of path: Path) -> Path {
    let isClosed = path.elements.contains(.close)
    var fitter = CurveFitter(tolerance: 0.06)
    return FigurePath.open(
      FlattenedPath(path).lines.flatMap { line in
        runs(of: isClosed ? line + line.prefix(1) : line).map { fitter.open($0) }
      })
  }

  /// An outline cut off at each side of the polygon in turn (Sutherland and Hodgman).
  private func clipped(_ outline: [ModelPoint]) -> [ModelPoint] {
    (0..<RoundWindow.sides).reduce(outline) { outline, side in
      let turn = 2 * .pi * Double(side) / Double(RoundWindow.sides)
      let outward = ModelPoint(cos(turn), sin(turn))
      let limit = centre.dot(outward) + radius
      return outline.indices.flatMap { index -> [ModelPoint] in
        let start = outline[index]
        let end = outline[(index + 1) % outline.count]
        let over = (start.dot(outward) - limit, end.dot(outward) - limit)
        let crossing = (over.0 > 0) == (over.1 > 0) ? [] : [start.mixed(with: end, over.0 / (over.0 - over.1))]
        return (over.0 > 0 ? [] : [start]) + crossing
      }
    }
  }

  /// The pieces of a line of points inside the circle.
  private func runs(of line: [ModelPoint]) -> [[ModelPoint]] {
    var runs: [[ModelPoint]] = []
    for index in line.indices.dropLast() {
      guard let (start, end) = piece(line[index], line[index + 1]) else { continue }
      if let last = runs.last?.last, last.distance(to: start) < 1e-9 {
        runs[runs.count - 1].append(end)
      } else {
        runs.append([start, end])
      }
    }
    return runs
  }

  /// The piece of a straight line inside the circle.
  private func piece(_ start: ModelPoint, _ end: ModelPoint) -> (ModelPoint, ModelPoint)? {
    let way = end - start
    let arm = start - centre
    let square = way.dot(way)
    guard square > 0 else { return nil }
    let half = arm.dot(way) / square
    let rest = half * half - (arm.dot(arm) - radius * radius) / square
    guard rest > 0 else { return nil }
    let first = max(0, -half - rest.squareRoot())
    let last = min(1, -half + rest.squareRoot())
    guard first < last else { return nil }
    return (start.mixed(with: end, first), start.mixed(with: end, last))
  }
}
