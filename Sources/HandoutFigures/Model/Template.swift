/// The control points of one body part, in the frame of its bone.
///
/// The first number runs along the bone, the second to its front; for the head they are forward and upward from the
/// ear canal. Templates are closed unless said otherwise.
struct Template: Sendable {
  /// The control points, front side downward, then back side upward.
  let points: [ModelPoint]

  /// A template from pairs of numbers in their order.
  init(_ pairs: (Double, Double)...) {
    points = pairs.map { ModelPoint($0.0, $0.1) }
  }

  init(points: [ModelPoint]) {
    self.points = points
  }

  /// The width on one side of the bone at a place along it: the largest distance of the outline from the axis there.
  func width(at place: Double, front: Bool) -> Double {
    var widest = 0.0
    for index in points.indices {
      let start = points[index]
      let end = points[(index + 1) % points.count]
      guard min(start.x, end.x) <= place, max(start.x, end.x) >= place, start.x != end.x else { continue }
      let value = start.y + (end.y - start.y) * (place - start.x) / (end.x - start.x)
      widest = max(widest, front ? value : -value)
    }
    return widest
  }

  /// The points before `limit` along the bone, in the order back side upward, top, front side downward.
  func top(before limit: Double) -> [ModelPoint] {
    let kept = points.filter { $0.x < limit }
    let front = kept.filter { $0.y >= 0 }
    let back = kept.filter { $0.y < 0 }
    return back + front
  }
}
