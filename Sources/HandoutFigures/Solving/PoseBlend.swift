/// A position halfway between two solved ones, for arrows that follow a movement.
enum PoseBlend {
  /// The body whose joints and place are in the middle of two bodies.
  static func middle(_ start: Skeleton, _ end: Skeleton, _ state: PoseState) -> Skeleton {
    var blend = state
    func half(_ first: Double, _ second: Double) -> Double { (first + second) / 2 }
    blend.spine.pelvis = half(start.pose.pelvis, end.pose.pelvis)
    blend.spine.lumbar = half(start.pose.lumbar, end.pose.lumbar)
    blend.spine.thoracic = half(start.pose.thoracic, end.pose.thoracic)
    blend.spine.neck = half(start.pose.neck, end.pose.neck)
    blend.spine.head = half(start.pose.head, end.pose.head)
    for side in LimbSide.allCases {
      let legs = (start.leg(side), end.leg(side))
      blend[side].leg.action = .angles(
        hip: half(legs.0.hipAngle, legs.1.hipAngle), knee: half(legs.0.kneeAngle, legs.1.kneeAngle),
        ankle: half(legs.0.ankleAngle, legs.1.ankleAngle))
      let arms = (start.arm(side), end.arm(side))
      blend[side].arm.action = .angles(
        shoulder: half(arms.0.shoulderAngle, arms.1.shoulderAngle),
        elbow: half(arms.0.elbowAngle, arms.1.elbowAngle), wrist: half(arms.0.wristAngle, arms.1.wristAngle))
    }
    blend.anchor = .hip
    blend.position = start.root.mixed(with: end.root, 0.5)
    return PoseSolver(view: start.view, widths: start.widths).solve(blend)
  }
}
