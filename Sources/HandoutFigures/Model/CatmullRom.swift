/// Uniform Catmull–Rom curves through control points.
enum CatmullRom {
  /// Samples for each span between two control points.
  static let samplesPerSpan = 6

  /// The closed curve as a polygon.
  static func closed(_ points: [ModelPoint]) -> [ModelPoint] {
    let count = points.count
    guard count >= 3 else { return points }
    var samples: [ModelPoint] = []
    samples.reserveCapacity(count * samplesPerSpan)
    for index in 0..<count {
      span(
        points[(index + count - 1) % count], points[index], points[(index + 1) % count],
        points[(index + 2) % count], into: &samples)
    }
    return samples
  }

  /// The open curve as a line of points, the ends included; the end spans repeat their end point.
  static func open(_ points: [ModelPoint]) -> [ModelPoint] {
    guard points.count >= 3, let last = points.last else { return points }
    var samples: [ModelPoint] = []
    for index in 0..<(points.count - 1) {
      span(
        points[max(0, index - 1)], points[index], points[index + 1],
        points[min(points.count - 1, index + 2)], into: &samples)
    }
    samples.append(last)
    return samples
  }

  private static func span(
    _ before: ModelPoint, _ start: ModelPoint, _ end: ModelPoint, _ after: ModelPoint,
    into samples: inout [ModelPoint]
  ) {
    for step in 0..<samplesPerSpan {
      let t = Double(step) / Double(samplesPerSpan)
      let square = t * t
      let cube = square * t
      let first = -0.5 * cube + square - 0.5 * t
      let second = 1.5 * cube - 2.5 * square + 1
      let third = -1.5 * cube + 2 * square + 0.5 * t
      let fourth = 0.5 * cube - 0.5 * square
      samples.append(before * first + start * second + end * third + after * fourth)
    }
  }
}
