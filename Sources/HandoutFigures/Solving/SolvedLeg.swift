/// A leg whose joints have places.
package struct SolvedLeg: Hashable, Sendable {
  package var thigh: Bone
  package var shank: Bone
  package var foot: Bone
  /// The extension of the toes in degrees.
  package var toe: Double
  package var style: LimbStyle
  /// The solved joint angles in degrees.
  package var hipAngle: Double
  package var kneeAngle: Double
  package var ankleAngle: Double
  /// How far the target was out of reach, in centimetres.
  package var shortfall: Double

  /// The place of a point of the sole or the foot.
  func footPoint(_ point: BodyPoint.LimbPoint) -> ModelPoint? {
    switch point {
    case .sole: foot.point(4, -7.7)
    case .heel: foot.point(-6.5, -7.6)
    case .ball: foot.point(13, -7.7)
    case .toe: foot.point(20.5, -5)
    case .instep: foot.point(9, 0)
    default: nil
    }
  }
}
