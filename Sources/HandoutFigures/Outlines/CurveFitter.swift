import Glibc

/// Fits few cubic Bézier curves to a line of points (P. J. Schneider, Graphics Gems, 1990, with the longest curve that
/// keeps the tolerance taken each time instead of halves).
package struct CurveFitter {
  /// The largest distance of a point from its curve, in centimetres.
  let tolerance: Double
  /// The turn in degrees, over about a centimetre, from which a point is a corner.
  let cornerAngle: Double
  private var points: [ModelPoint] = []
  private var tangents: [ModelPoint] = []
  private var isCorner: [Bool] = []

  package init(tolerance: Double = 0.085, cornerAngle: Double = 55) {
    self.tolerance = tolerance
    self.cornerAngle = cornerAngle
  }

  /// The curves of a closed outline, each beginning where the one before ends.
  package mutating func closed(_ outline: [ModelPoint]) -> [CubicCurve] {
    var line = CurveFitter.distinct(outline)
    guard line.count >= 3 else { return [] }
    if line[0].distance(to: line[line.count - 1]) < 1e-6 { line.removeLast() }
    guard line.count >= 3 else { return [] }
    prepare(line, isClosed: true)
    // The walk begins at a corner, or else where the outline turns most, so that no smooth part is cut needlessly.
    let first = isCorner.firstIndex(of: true) ?? sharpest
    rotate(by: first)
    points.append(points[0])
    tangents.append(tangents[0])
    isCorner.append(isCorner[0])
    return fitAll()
  }

  /// The curves of an open line.
  package mutating func open(_ line: [ModelPoint]) -> [CubicCurve] {
    let line = CurveFitter.distinct(line)
    guard line.count >= 2 else { return [] }
    prepare(line, isClosed: false)
    return fitAll()
  }

  private static func distinct(_ line: [ModelPoint]) -> [ModelPoint] {
    line.reduce(into: []) { kept, point in
      guard let last = kept.last else { return kept.append(point) }
      if last.distance(to: point) > 1e-4 { kept.append(point) }
    }
  }

  private mutating func rotate(by count: Int) {
    points = Array(points[count...] + points[..<count])
    tangents = Array(tangents[count...] + tangents[..<count])
    isCorner = Array(isCorner[count...] + isCorner[..<count])
  }

  private var sharpest: Int {
    let count = points.count
    var best = (index: 0, turn: -1.0)
    for index in points.indices {
      let before = (points[index] - points[(index + count - 1) % count]).unit
      let after = (points[(index + 1) % count] - points[index]).unit
      let turn = 1 - before.dot(after)
      if turn > best.turn { best = (index, turn) }
    }
    return best.index
  }

  /// Finds the tangent at every point and the corners.
  private mutating func prepare(_ line: [ModelPoint], isClosed: Bool) {
    points = line
    let count = line.count
    func neighbour(_ index: Int, _ direction: Int, reach: Double) -> ModelPoint {
      var current = index
      var way = 0.0
      for _ in 0..<8 {
        var following = current + direction
        if isClosed {
          following = (following + count) % count
        } else if following < 0 || following >= count {
          break
        }
        way += line[following].distance(to: line[current])
        current = following
        if way >= reach { break }
      }
      return line[current]
    }
    var turns = [Double](repeating: 0, count: count)
    tangents = line.indices.map { index in
      let before = neighbour(index, -1, reach: 0.5)
      let after = neighbour(index, 1, reach: 0.5)
      let first = (line[index] - before).unit
      let second = (after - line[index]).unit
      turns[index] = atan2(abs(first.cross(second)), first.dot(second)) * 180 / .pi
      return (after - before).unit
    }
    isCorner = turns.indices.map { index in
      guard turns[index] > cornerAngle else { return false }
      if !isClosed, index == 0 || index == count - 1 { return false }
      // Only the sharpest point of a bend counts.
      return (-2...2).allSatisfy { offset in
        let other = index + offset
        guard isClosed || (other >= 0 && other < count) else { return true }
        let turn = turns[(other + count) % count]
        return turn < turns[index] || (turn == turns[index] && offset >= 0)
      }
    }
  }

  private func fitAll() -> [CubicCurve] {
    var curves: [CubicCurve] = []
    var start = 0
    let last = points.count - 1
    while start < last {
      let limit = ((start + 1)..<last).first { isCorner[$0] } ?? last
      let (end, curve) = longest(from: start, to: limit)
      curves.append(curve)
      start = end
    }
    return curves
  }

  /// The longest curve from a point that keeps the tolerance.
  private func longest(from start: Int, to limit: Int) -> (Int, CubicCurve) {
    if let curve = fit(start, limit) { return (limit, curve) }
    var good = (start + 1, straight(start, start + 1))
    var low = start + 1
    var high = limit
    var stride = 4
    while low + stride < high {
      guard let curve = fit(start, low + stride) else {
        high = low + stride
        break
      }
      low += stride
      good = (low, curve)
      stride *= 2
    }
    while high - low > 1 {
      let middle = (low + high) / 2
      if let curve = fit(start, middle) {
        low = middle
        good = (middle, curve)
      } else {
        high = middle
      }
    }
    return good
  }

  private func straight(_ start: Int, _ end: Int) -> CubicCurve {
    let way = points[end] - points[start]
    return CubicCurve(
      start: points[start], first: points[start] + way * (1.0 / 3), second: points[end] - way * (1.0 / 3),
      end: points[end])
  }

  /// The tangent that leaves (`direction` +1) or enters (−1) a curve's end point.
  private func tangent(at index: Int, direction: Int) -> ModelPoint {
    let isEnd = index == 0 || index == points.count - 1
    guard isCorner[index] || (isEnd && tangents[index] == .zero) || isOpenEnd(index) else {
      return tangents[index] * Double(direction)
    }
    // At a corner each side has its own direction, read off a short way along it.
    let other = min(max(index + direction, 0), points.count - 1)
    let farther = min(max(index + 2 * direction, 0), points.count - 1)
    let near = points[other] - points[index]
    return (near.length > 0.3 ? near : points[farther] - points[index]).unit
  }

  private func isOpenEnd(_ index: Int) -> Bool {
    (index == 0 || index == points.count - 1) && points[0] != points[points.count - 1]
  }

  /// One curve over a range of points; nil when it would leave the tolerance.
  private func fit(_ start: Int, _ end: Int) -> CubicCurve? {
    guard end - start > 1 else { return straight(start, end) }
    let leaving = tangent(at: start, direction: 1)
    let entering = tangent(at: end, direction: -1)
    var parameters = chordLengths(start, end)
    for pass in 0..<5 {
      let curve = leastSquares(start, end, parameters, leaving, entering)
      let error = largestError(curve, start, end, parameters)
      if error <= tolerance { return curve }
      if pass == 4 || error > tolerance * 12 { return nil }
      reparametrise(curve, start, &parameters)
    }
    return nil
  }

  private func chordLengths(_ start: Int, _ end: Int) -> [Double] {
    var lengths = [0.0]
    lengths.reserveCapacity(end - start + 1)
    for index in (start + 1)...end {
      lengths.append(lengths[lengths.count - 1] + points[index].distance(to: points[index - 1]))
    }
    let total = max(lengths[lengths.count - 1], 1e-9)
    return lengths.map { $0 / total }
  }

  private func leastSquares(
    _ start: Int, _ end: Int, _ parameters: [Double], _ leaving: ModelPoint, _ entering: ModelPoint
  ) -> CubicCurve {
    let from = points[start]
    let to = points[end]
    var (c00, c01, c11, x0, x1) = (0.0, 0.0, 0.0, 0.0, 0.0)
    for (offset, t) in parameters.enumerated() {
      let rest = 1 - t
      let first = 3 * rest * rest * t
      let second = 3 * rest * t * t
      let a0 = leaving * first
      let a1 = entering * second
      c00 += a0.dot(a0)
      c01 += a0.dot(a1)
      c11 += a1.dot(a1)
      let fixed = from * (rest * rest * rest + first) + to * (t * t * t + second)
      let gap = points[start + offset] - fixed
      x0 += a0.dot(gap)
      x1 += a1.dot(gap)
    }
    let determinant = c00 * c11 - c01 * c01
    let chord = from.distance(to: to)
    var alpha = (chord / 3, chord / 3)
    if abs(determinant) > 1e-9 {
      let solved = ((x0 * c11 - x1 * c01) / determinant, (c00 * x1 - c01 * x0) / determinant)
      let bound = chord * 3 + 1
      if solved.0 > chord * 1e-3, solved.1 > chord * 1e-3, solved.0 < bound, solved.1 < bound {
        alpha = solved
      }
    }
    return CubicCurve(
      start: from, first: from + leaving * alpha.0, second: to + entering * alpha.1, end: to)
  }

  private func largestError(_ curve: CubicCurve, _ start: Int, _ end: Int, _ parameters: [Double]) -> Double {
    var largest = 0.0
    for index in (start + 1)..<end {
      largest = max(largest, curve.point(parameters[index - start]).distance(to: points[index]))
    }
    return largest
  }

  /// One Newton step toward the nearest parameter of every point.
  private func reparametrise(_ curve: CubicCurve, _ start: Int, _ parameters: inout [Double]) {
    for offset in parameters.indices.dropFirst().dropLast() {
      let t = parameters[offset]
      let gap = curve.point(t) - points[start + offset]
      let velocity = curve.velocity(t)
      let slope = velocity.dot(velocity) + gap.dot(curve.acceleration(t))
      guard abs(slope) > 1e-9 else { continue }
      parameters[offset] = min(max(t - gap.dot(velocity) / slope, 0), 1)
    }
  }
}
