/// A thing that the person uses.
package enum Prop: Hashable, Sendable {
  /// Which way a chair's seat extends from its back.
  package enum Facing: String, Sendable, CaseIterable, Hashable { case left, right }

  /// A chair with its back edge at `x`; the seat is 45 cm high.
  case chair(x: Double, facing: Facing)
  /// A chair seen from behind, centred at `x`.
  case chairBack(x: Double)
  /// A wall whose face is at `x`; it extends away from the person.
  case wall(x: Double, facing: Facing)
  /// A kitchen counter.
  case counter(x: Double, width: Double, height: Double)
  case step(x: Double, width: Double, height: Double)
  /// A table with two legs, to which a band may be tied.
  case table(x: Double, width: Double, height: Double)
  /// A bar to hold on to, on two posts beside the person.
  case rail(x: Double, width: Double, height: Double)
  /// An exercise bike with its cranks at `x`; `turn` is where the near pedal stands: 0 lowest, 90 foremost.
  case bike(ExerciseBike)
  case mat(from: Double, to: Double)
  /// A mat seen from above or obliquely: left and right of its far edge, and of its near edge.
  case matArea(near: ModelPoint, far: ModelPoint, bottom: Double, top: Double)
  /// The floor seen from above.
  case floor(from: Double, to: Double, bottom: Double, top: Double)
  /// A bed or a couch.
  case plinth(from: Double, to: Double, height: Double)
  /// A pillow under the head, at a place of its own, or turned with a size of its own.
  case pillow(at: ModelPoint?, width: Double, height: Double, turn: Double)
  /// A ball of a radius, resting on the floor at `x`, or below a body point when `under` says so.
  case ball(x: Double, y: Double?, radius: Double)
  /// A strap from a hand to the sole of a foot, `along` cm in front of the ankle.
  case strap(from: LimbSide, to: LimbSide, along: Double)
  /// A band to an anchor plate, held by a hand or looped round a knee or an ankle.
  case band(from: LimbSide, BodyPoint.LimbPoint, anchor: ModelPoint)
  /// A belt of which nothing gives, held or looped as a band is and tied to a chair leg or a hook.
  case belt(from: LimbSide, BodyPoint.LimbPoint, anchor: ModelPoint)
  /// A band in a ring round both legs, `along` cm down the thighs or the lower legs.
  case loop(around: Segment, along: Double)
  /// A rolled towel, cushion or foam roller on the floor.
  case roll(x: Double, y: Double, radius: Double)
  /// A flat cushion below a knee.
  case cushion(x: Double, y: Double, width: Double, height: Double)

  /// Whether it is seen from above, so that no ground line belongs to it.
  var isPlan: Bool {
    switch self {
    case .matArea, .floor: true
    default: false
    }
  }
}
