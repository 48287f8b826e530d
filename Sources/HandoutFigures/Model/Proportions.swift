/// Lengths of the figure in centimetres (Winter, Drillis and Contini, for a height of 170 cm).
package enum Proportions {
  /// Hip to knee.
  package static let thigh = 41.65
  /// Knee to ankle.
  package static let shank = 41.82
  /// Ankle to the underside of the sole.
  package static let ankleHeight = 7.6
  /// Shoulder to elbow, as drawn.
  package static let upperArm = 30.26
  /// Elbow to wrist, as drawn.
  package static let forearm = 25.16
  /// Hip joint to the sitting surface.
  package static let seatDepth = 10.6
  /// How far a grip lies beyond the wrist.
  package static let gripReach = 6.0
  /// Where the palm touches a surface, (along the hand, to its back) from the wrist.
  package static let palm = ModelPoint(9, -2.1)
  /// How far below the hip the shorts end.
  package static let shortsHem = 25.0
  /// Where on the lower leg the leggings end, from the knee.
  package static let leggingsHem = 35.1
  /// Head size in front views, against the template.
  static let frontHeadScale = 1.06
}
