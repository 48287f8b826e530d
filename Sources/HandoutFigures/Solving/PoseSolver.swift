/// Turns a position of a pose into places: forward kinematics, reaching limbs, and putting the body down.
struct PoseSolver {
  let view: Pose.View
  let widths: BodyWidths

  /// The body in a position.
  func solve(_ state: PoseState) -> Skeleton {
    var root = ModelPoint.zero
    var skeleton = solve(state, root: root)
    // Legs that reach for the floor move the anchor again, so putting down is repeated.
    for _ in 0..<5 {
      root += state.position - skeleton.place(of: state.anchor)
      skeleton = solve(state, root: root)
    }
    return skeleton
  }

  /// The body with its hip joint at `root`.
  private func solve(_ state: PoseState, root: ModelPoint) -> Skeleton {
    let spine = Spine(pose: state.spine, root: root)
    var skeleton = Skeleton(
      view: view, widths: widths, root: root, pose: state.spine, spine: spine,
      nearLeg: solve(state.near.leg, side: .near, spine: spine, lean: state.spine.pelvis),
      farLeg: solve(state.far.leg, side: .far, spine: spine, lean: state.spine.pelvis),
      nearArm: restingArm(state.near.arm, side: .near, spine: spine),
      farArm: restingArm(state.far.arm, side: .far, spine: spine))
    skeleton.nearArm = solve(state.near.arm, side: .near, skeleton: skeleton)
    skeleton.farArm = solve(state.far.arm, side: .far, skeleton: skeleton)
    return skeleton
  }

  // MARK: Legs

  /// In front views the limbs on the left of the page are the mirror image of those on the right.
  private func isFlipped(_ style: LimbStyle, _ side: LimbSide) -> Bool {
    style.flip ?? (view == .front && side == .near)
  }

  private func hip(_ style: LimbStyle, _ side: LimbSide, _ spine: Spine) -> ModelPoint {
    if let own = style.root { return spine.surface(own.x, own.y) }
    guard view == .front else { return spine.centre(at: 0) }
    return spine.surface(0, side == .near ? -8.2 : 8.2)
  }

  private func solve(_ leg: LegPose, side: LimbSide, spine: Spine, lean: Double) -> SolvedLeg {
    let style = leg.style
    let flipped = isFlipped(style, side)
    let hip = hip(style, side, spine)
    var thigh = Bone(
      origin: hip, angle: 0, length: Proportions.thigh, scale: style.upperScale, isFlipped: flipped)
    var shank = Bone(
      origin: hip, angle: 0, length: Proportions.shank, scale: style.lowerScale, isFlipped: flipped)
    var foot = Bone(origin: hip, angle: 0, length: 0, scale: style.endScale, isFlipped: flipped)
    var shortfall = 0.0
    switch leg.action {
    case .angles(let hipAngle, let knee, let ankle):
      thigh.angle = hipAngle - lean
      shank.angle = thigh.angle - knee
      foot.angle = shank.angle + 90 + ankle
    case .foot(let at, let pitch, let contact):
      foot.angle = 90 + pitch
      let target =
        at + foot.front * Proportions.ankleHeight - ModelPoint.along(limb: foot.angle) * contact
      let reach = TwoBoneReach(
        root: hip, target: target, first: Proportions.thigh * style.upperScale,
        second: Proportions.shank * style.lowerScale, bend: flipped ? -1 : 1, slack: 0.05)
      thigh.angle = reach.first
      shank.angle = reach.second
      shortfall = reach.shortfall
    }
    shank.origin = thigh.end
    foot.origin = shank.end
    return SolvedLeg(
      thigh: thigh, shank: shank, foot: foot, toe: leg.toe, style: style,
      hipAngle: TwoBoneReach.normalised(thigh.angle + lean, from: -180),
      kneeAngle: TwoBoneReach.normalised(thigh.angle - shank.angle, from: -180),
      ankleAngle: TwoBoneReach.normalised(foot.angle - shank.angle - 90, from: -180), shortfall: shortfall)
  }

  // MARK: Arms

  private func shoulder(_ arm: ArmPose, _ side: LimbSide, _ spine: Spine, angle: Double) -> ModelPoint {
    if let own = arm.style.root { return spine.surface(own.x, own.y) }
    guard view == .side else { return spine.surface(42, side == .near ? -15.6 : 15.6) }
    // The collarbone rises when the arm is lifted.
    let raise = max(0, (angle - 70) / 110)
    let lift = arm.lift ?? ModelPoint(2.2 * raise, 1.5 * raise)
    return spine.surface(44.2 + lift.x, -0.2 + lift.y)
  }

  private func arm(
    _ arm: ArmPose, side: LimbSide, spine: Spine, upper: Double, fore: Double, hand: Double
  ) -> SolvedArm {
    let style = arm.style
    let flipped = isFlipped(style, side)
    let lean = spine.lean(at: 46)
    let angle = TwoBoneReach.normalised(upper + lean, from: -90)
    let upperArm = Bone(
      origin: shoulder(arm, side, spine, angle: angle), angle: upper, length: Proportions.upperArm,
      scale: style.upperScale, isFlipped: flipped)
    let forearm = Bone(
      origin: upperArm.end, angle: fore, length: Proportions.forearm, scale: style.lowerScale,
      isFlipped: flipped)
    return SolvedArm(
      upperArm: upperArm, forearm: forearm,
      hand: Bone(origin: forearm.end, angle: hand, length: 0, scale: style.endScale, isFlipped: flipped),
      shape: arm.hand, style: style, shoulderAngle: angle,
      elbowAngle: TwoBoneReach.normalised(fore - upper, from: -180),
      wristAngle: TwoBoneReach.normalised(hand - fore, from: -180), shortfall: 0, target: nil)
  }

  /// The arm before its target has a place: it only fills the skeleton that the target is looked up in.
  private func restingArm(_ pose: ArmPose, side: LimbSide, spine: Spine) -> SolvedArm {
    arm(pose, side: side, spine: spine, upper: 0, fore: 0, hand: 0)
  }

  private func solve(_ pose: ArmPose, side: LimbSide, skeleton: Skeleton) -> SolvedArm {
    let spine = skeleton.spine
    switch pose.action {
    case .angles(let shoulder, let elbow, let wrist):
      let upper = shoulder - spine.lean(at: 46)
      return arm(
        pose, side: side, spine: spine, upper: upper, fore: upper + elbow, hand: upper + elbow + wrist)
    case .reach(let target, let direction):
      return reach(pose, side: side, skeleton: skeleton, target: target, direction: direction)
    }
  }

  private func reach(
    _ pose: ArmPose, side: LimbSide, skeleton: Skeleton, target: ArmPose.Target, direction: Double?
  ) -> SolvedArm {
    var place: ModelPoint
    var handAngle = direction
    switch target {
    case .place(let point): place = point
    case .body(let point, let offset):
      place = skeleton.place(of: point) + offset
      if case .surface(let leg, let segment, _) = point, direction == nil {
        handAngle = skeleton.bone(leg, segment).angle
      }
    }
    let touch = place
    var foreLength = Proportions.forearm * pose.style.lowerScale
    let flipped = isFlipped(pose.style, side)
    if let handAngle {
      let across = ModelPoint.across(limb: handAngle) * (flipped ? -1 : 1)
      place =
        place - ModelPoint.along(limb: handAngle) * (Proportions.palm.x * pose.style.endScale)
        - across * Proportions.palm.y
    } else {
      foreLength += Proportions.gripReach * pose.style.endScale
    }
    var solved = restingArm(pose, side: side, spine: skeleton.spine)
    var angle = 0.0
    for _ in 0..<5 {
      let origin = shoulder(pose, side, skeleton.spine, angle: angle)
      let reach = TwoBoneReach(
        root: origin, target: place, first: Proportions.upperArm * pose.style.upperScale,
        second: foreLength, bend: flipped ? 1 : -1, slack: 0.1)
      solved = arm(
        pose, side: side, spine: skeleton.spine, upper: reach.first, fore: reach.second,
        hand: handAngle ?? reach.second)
      solved.shortfall = reach.shortfall
      angle = solved.shoulderAngle
    }
    solved.target = touch
    return solved
  }
}
