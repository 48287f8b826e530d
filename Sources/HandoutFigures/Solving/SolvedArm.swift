/// An arm whose joints have places.
package struct SolvedArm: Hashable, Sendable {
  package var upperArm: Bone
  package var forearm: Bone
  package var hand: Bone
  package var shape: ArmPose.Hand
  package var style: LimbStyle
  /// The solved joint angles in degrees.
  package var shoulderAngle: Double
  package var elbowAngle: Double
  package var wristAngle: Double
  /// How far the target was out of reach, in centimetres.
  package var shortfall: Double
  /// What the palm was to touch; nil for an arm given by angles.
  package var target: ModelPoint?
}
