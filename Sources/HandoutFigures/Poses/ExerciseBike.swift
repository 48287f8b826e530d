/// An exercise bike: where its cranks, pedals, saddle and bars are, in centimetres.
package struct ExerciseBike: Hashable, Sendable {
  /// Where the axle of the cranks is, from left to right.
  package var x: Double
  /// The height of the saddle.
  package var seat: Double
  /// Where the near pedal stands, in degrees: 0 lowest, 90 foremost.
  package var turn: Double

  /// The length of a crank.
  static let crank = 16.0
  /// How thick a pedal is above its axle.
  static let pedalHeight = 1.2

  /// The axle of the cranks.
  var axle: ModelPoint { ModelPoint(x, 30) }
  /// The axles of the near and the far pedal.
  var pedals: [ModelPoint] {
    [turn, turn + 180].map { axle + ModelPoint.along(limb: $0) * ExerciseBike.crank }
  }
  /// The middle of the bars.
  var bars: ModelPoint { ModelPoint(x + 29, 112) }

  /// What carries the person: the saddle and the pedals.
  var surfaces: [(height: Double, from: Double, to: Double)] {
    [(seat, x - 38, x - 12)]
      + pedals.map { ($0.y + ExerciseBike.pedalHeight, $0.x - 4.5, $0.x + 4.5) }
  }

  /// The corners of the room that it takes.
  var corners: [ModelPoint] { [ModelPoint(x - 44, 0), ModelPoint(x + 48, bars.y + 8)] }
}
