import Glibc

/// The way of an arrow: a circular arc through three places, straight when they are nearly in line.
package struct ArrowCourse: Sendable {
  /// Places along the way, from tail to tip.
  package let points: [ModelPoint]

  /// The way through places.
  init(points: [ModelPoint]) {
    self.points = points
  }

  /// The arc through three places.
  init(_ first: ModelPoint, _ second: ModelPoint, _ third: ModelPoint) {
    points = ArrowCourse.arc(first, second, third)
  }

  private static func arc(_ first: ModelPoint, _ second: ModelPoint, _ third: ModelPoint) -> [ModelPoint] {
    let cross = (second - first).cross(third - first)
    guard abs(cross) >= 20 else {
      return (0...20).map { first.mixed(with: third, Double($0) / 20) }
    }
    let centre = ArrowCourse.centre(first, second, third)
    let radius = centre.distance(to: first)
    func angle(_ point: ModelPoint) -> Double { atan2(point.y - centre.y, point.x - centre.x) }
    let start = angle(first)
    var sweep = angle(third) - start
    if cross > 0, sweep < 0 { sweep += 2 * .pi }
    if cross < 0, sweep > 0 { sweep -= 2 * .pi }
    return (0...30).map { index in
      let turn = start + sweep * Double(index) / 30
      return centre + ModelPoint(cos(turn), sin(turn)) * radius
    }
  }

  private static func centre(_ first: ModelPoint, _ second: ModelPoint, _ third: ModelPoint) -> ModelPoint {
    let a = second - first
    let b = third - first
    let double = 2 * a.cross(b)
    return first
      + ModelPoint(
        (b.y * a.dot(a) - a.y * b.dot(b)) / double, (a.x * b.dot(b) - b.x * a.dot(a)) / double)
  }

  /// The course of an arrow of a pose, between its solved positions.
  init(_ arrow: MovementArrow, start: Skeleton, end: Skeleton, between: Skeleton) {
    switch arrow.course {
    case .arc(let first, let second, let third): points = ArrowCourse.arc(first, second, third)
    case .force(let tail, let tip): points = (0...20).map { tail.mixed(with: tip, Double($0) / 20) }
    case .trace(let point, let about, let offset):
      // The middle 70 % of the way, pushed outward from the joint.
      let places = [start, between, end].map { skeleton in
        let place = skeleton.place(of: point)
        return place + (place - skeleton.place(of: about)).unit * offset
      }
      let whole = ArrowCourse.arc(places[0], places[1], places[2])
      let cut = Int((Double(whole.count) * 0.15).rounded())
      points = Array(whole.dropFirst(cut).dropLast(cut))
    }
  }
}
