/// A body whose joints all have places: what is drawn, and what is checked.
package struct Skeleton: Sendable {
  package let view: Pose.View
  package let widths: BodyWidths
  /// The hip joint.
  package let root: ModelPoint
  package let pose: SpinePose
  let spine: Spine
  package var nearLeg: SolvedLeg
  package var farLeg: SolvedLeg
  package var nearArm: SolvedArm
  package var farArm: SolvedArm

  /// The leg of a side.
  package func leg(_ side: LimbSide) -> SolvedLeg { side == .near ? nearLeg : farLeg }

  /// The arm of a side.
  package func arm(_ side: LimbSide) -> SolvedArm { side == .near ? nearArm : farArm }

  /// The lean of the head in degrees.
  var headLean: Double { spine.lean(at: 50) + pose.neck + pose.head }

  /// The ear canal.
  package var head: ModelPoint {
    guard view == .side else {
      return spine.centre(at: 51) + ModelPoint.up(lean: spine.lean(at: 50) + pose.neck) * 15
    }
    let neckLean = spine.lean(at: 50) + 12 + pose.neck
    return spine.surface(49.5, -0.6) + ModelPoint.up(lean: neckLean) * 15
      + ModelPoint.front(lean: neckLean) * 1.4
  }

  /// The image of points about the ear canal, (forward, upward).
  func placeHead(_ points: [ModelPoint], scale: Double = 1) -> [ModelPoint] {
    let origin = head
    let front = ModelPoint.front(lean: headLean) * scale
    let up = ModelPoint.up(lean: headLean) * scale
    return points.map { origin + front * $0.x + up * $0.y }
  }

  /// The place of a named point.
  package func place(of point: BodyPoint) -> ModelPoint {
    switch point {
    case .hip: return root
    case .seat: return root - ModelPoint(0, Proportions.seatDepth)
    case .back, .front: return ModelPoint(root.x, BodyOutlines(self).lowestTrunk(below: root))
    case .head: return head
    case .lowest: return BodyOutlines(self).lowest
    case .limb(let side, let point): return limbPlace(side, point)
    case .surface(let side, let segment, let share): return surfacePlace(side, segment, share)
    }
  }

  private func limbPlace(_ side: LimbSide, _ point: BodyPoint.LimbPoint) -> ModelPoint {
    let leg = leg(side)
    let arm = arm(side)
    switch point {
    case .hip: return leg.thigh.origin
    case .knee: return leg.shank.origin
    case .ankle: return leg.foot.origin
    case .kneeLow: return ModelPoint(leg.shank.origin.x, BodyOutlines(self).lowestKnee(side))
    case .shoulder: return arm.upperArm.origin
    case .elbow: return arm.forearm.origin
    case .wrist: return arm.hand.origin
    case .grip: return arm.hand.point(Proportions.gripReach, 0.8)
    case .hand: return arm.hand.point(Proportions.palm.x, Proportions.palm.y)
    case .sole, .heel, .ball, .toe, .instep: return leg.footPoint(point) ?? leg.foot.origin
    }
  }

  /// A place on the front outline of a segment, with the thickness of the cloth.
  private func surfacePlace(_ side: LimbSide, _ segment: Segment, _ share: Double) -> ModelPoint {
    let bone = bone(side, segment)
    let along = share * bone.length
    let cloth = segment == .thigh && share < 0.62 ? 1.0 : 0.2
    let width = (template(segment)?.width(at: along, front: true) ?? 0) * widthFactor(segment)
    return bone.point(along, width + cloth)
  }

  /// The bone of a segment; the thigh stands in for the trunk, which has none.
  func bone(_ side: LimbSide, _ segment: Segment) -> Bone {
    switch segment {
    case .trunk, .pelvis, .thigh: leg(side).thigh
    case .shank: leg(side).shank
    case .upperArm: arm(side).upperArm
    case .forearm: arm(side).forearm
    }
  }

  /// The outline of a segment in its own frame.
  func template(_ segment: Segment) -> Template? {
    switch segment {
    case .trunk, .pelvis: BodyTemplates.trunk
    case .thigh: BodyTemplates.thigh
    case .shank: BodyTemplates.shank
    case .upperArm: BodyTemplates.upperArm
    case .forearm: BodyTemplates.forearm
    }
  }

  /// The factor on a segment's widths.
  func widthFactor(_ segment: Segment) -> Double {
    switch segment {
    case .trunk, .pelvis: widths.trunk
    case .thigh, .shank: widths.leg
    case .upperArm, .forearm: widths.arm
    }
  }
}
