import Glibc

/// Two bones that reach for a place: the law of cosines.
struct TwoBoneReach {
  /// The page angles in degrees of the two bones.
  let first: Double
  let second: Double
  /// How far the target is farther away than both bones together, in centimetres.
  let shortfall: Double

  /// The bones from `root` to `target`.
  ///
  /// `bend` is +1 when the middle joint lies in front of the line (a knee), −1 when behind (an elbow). `slack` keeps
  /// the limb from locking: the distance is at most the two lengths less the slack.
  init(root: ModelPoint, target: ModelPoint, first: Double, second: Double, bend: Double, slack: Double) {
    let reach = first + second - slack
    let way = target - root
    let distance = min(max(way.length, abs(first - second) + 0.01), reach)
    let base = atan2(way.x, -way.y)
    let cosine = (first * first + distance * distance - second * second) / (2 * first * distance)
    let angle = base + bend * acos(min(max(cosine, -1), 1))
    let joint = root + ModelPoint(sin(angle), -cos(angle)) * first
    let end = root + ModelPoint(sin(base), -cos(base)) * distance
    self.first = angle * 180 / .pi
    self.second = atan2(end.x - joint.x, -(end.y - joint.y)) * 180 / .pi
    shortfall = max(0, way.length - reach)
  }

  /// An angle brought into the full turn that begins at `floor`.
  static func normalised(_ angle: Double, from floor: Double) -> Double {
    var value = (angle - floor).truncatingRemainder(dividingBy: 360)
    if value < 0 { value += 360 }
    return value + floor
  }
}
