/// How far joints bend, in degrees.
enum JointRanges {
  /// Within this many degrees of the end of a range a joint is worth a look.
  private static let nearEnd = 5.0

  /// The joints that are bent too far.
  static func issues(of skeleton: Skeleton, _ panel: PoseIssue.Panel) -> [PoseIssue] {
    LimbSide.allCases.flatMap { side in
      joints(of: skeleton, side).compactMap { name, angle, range in
        guard angle < range.lowerBound + nearEnd || angle > range.upperBound - nearEnd else { return nil }
        let isInside = range.contains(angle)
        // A straight knee or elbow is at the end of its range, as it should be; so is the ankle of a kneeling leg.
        if isInside, range.lowerBound > -1 || name == kneelingAnkle, angle < range.lowerBound + nearEnd {
          return nil
        }
        return PoseIssue(
          panel,
          .outOfRange(
            "\(side.rawValue) \(name)", degrees: angle, lowest: range.lowerBound, highest: range.upperBound),
          isWarning: isInside)
      }
    }
  }

  private static func joints(of skeleton: Skeleton, _ side: LimbSide)
    -> [(String, Double, ClosedRange<Double>)]
  {
    let leg = skeleton.leg(side)
    let arm = skeleton.arm(side)
    // Seen from the front, page angles hold bends of both directions.
    guard skeleton.view == .side else {
      let legs = [("hip", leg.hipAngle, -130.0...130), ("knee", leg.kneeAngle, -150.0...150)]
      return (leg.style.isForeshortened ? [] : legs) + [("elbow", arm.elbowAngle, -155...155)]
    }
    let ankle = isOnTopOfFoot(leg) ? (kneelingAnkle, leg.ankleAngle, -80.5...31) : ("ankle", leg.ankleAngle, -55...31)
    // Foreshortened limbs are turned out of the page: their page angles are not joint angles.
    let legs =
      leg.style.isForeshortened ? [] : [("hip", leg.hipAngle, -30...128), ("knee", leg.kneeAngle, -0.01...145), ankle]
    let arms =
      arm.style.isForeshortened
      ? [] : [("shoulder", arm.shoulderAngle, -62...182), ("elbow", arm.elbowAngle, -0.01...150)]
    return legs + arms
  }

  private static let kneelingAnkle = "ankle, the foot on its back,"

  /// Whether the top of the foot lies on the floor: kneeling or face down, the sole upward.
  private static func isOnTopOfFoot(_ leg: SolvedLeg) -> Bool {
    let angle = TwoBoneReach.normalised(leg.foot.angle, from: -180)
    return angle > -125 && angle < -55
  }
}
