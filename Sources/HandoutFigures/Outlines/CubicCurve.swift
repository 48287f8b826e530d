/// A cubic Bézier curve in the model.
package struct CubicCurve: Hashable, Sendable {
  package var start: ModelPoint
  package var first: ModelPoint
  package var second: ModelPoint
  package var end: ModelPoint

  /// The place at a parameter between 0 and 1.
  package func point(_ t: Double) -> ModelPoint {
    let rest = 1 - t
    return start * (rest * rest * rest) + first * (3 * rest * rest * t) + second * (3 * rest * t * t)
      + end * (t * t * t)
  }

  /// The first derivative at a parameter.
  func velocity(_ t: Double) -> ModelPoint {
    let rest = 1 - t
    return (first - start) * (3 * rest * rest) + (second - first) * (6 * rest * t)
      + (end - second) * (3 * t * t)
  }

  /// The second derivative at a parameter.
  func acceleration(_ t: Double) -> ModelPoint {
    (second - first * 2 + start) * (6 * (1 - t)) + (end - second * 2 + first) * (6 * t)
  }

  /// Whether a straight line does as well, to 0.02 cm.
  var isStraight: Bool {
    let way = end - start
    let length = way.length
    guard length > 0 else { return true }
    return abs(way.cross(first - start)) / length < 0.02 && abs(way.cross(second - start)) / length < 0.02
  }
}
