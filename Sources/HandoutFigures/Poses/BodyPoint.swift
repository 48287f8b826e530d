/// A named place on the figure, as pose files write it.
package enum BodyPoint: Hashable, Sendable {
  /// A place on one leg or arm.
  package enum LimbPoint: String, Sendable, CaseIterable, Hashable {
    case hip, knee, ankle, sole, heel, ball, toe, instep, shoulder, elbow, wrist, grip, hand
    case kneeLow = "kneelow"
  }

  /// The hip joint.
  case hip
  /// The sitting surface, 10.6 cm below the hip.
  case seat
  /// The lowest place of the trunk below the hip, lying on the back.
  case back
  /// The lowest place of the trunk below the hip, lying face down.
  case front
  /// The ear canal.
  case head
  /// The lowest place of the whole body, for what lies on several parts at once.
  case lowest
  case limb(LimbSide, LimbPoint)
  /// A place on the front outline of a segment, at a share of its length.
  case surface(LimbSide, Segment, Double)

  /// A place as a pose file writes it: `seat`, `near.sole` or `far.thigh:0.6`; nil for anything else.
  package init?(_ text: String) {
    switch text {
    case "hip": self = .hip
    case "seat": self = .seat
    case "back": self = .back
    case "front": self = .front
    case "head": self = .head
    case "lowest": self = .lowest
    default:
      let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, let side = LimbSide(rawValue: String(parts[0])) else { return nil }
      let pieces = parts[1].split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      if pieces.count == 2 {
        guard let segment = Segment(rawValue: String(pieces[0])), segment != .trunk, segment != .pelvis,
          let share = Double(pieces[1]), share >= 0, share <= 1
        else { return nil }
        self = .surface(side, segment, share)
      } else {
        guard let point = LimbPoint(rawValue: String(parts[1])) else { return nil }
        self = .limb(side, point)
      }
    }
  }

  /// The places as a regular expression (ECMA 262).
  static let pattern: String = {
    let sides = LimbSide.allCases.map(\.rawValue).joined(separator: "|")
    let points = LimbPoint.allCases.map(\.rawValue).joined(separator: "|")
    let segments = Segment.allCases.filter { $0 != .trunk && $0 != .pelvis }.map(\.rawValue).joined(separator: "|")
    return "^(hip|seat|back|front|head|lowest|(\(sides))\\.((\(points))|(\(segments)):(0(\\.[0-9]+)?|1(\\.0+)?)))$"
  }()

  /// The place as a pose file writes it.
  package var text: String {
    switch self {
    case .hip: "hip"
    case .seat: "seat"
    case .back: "back"
    case .front: "front"
    case .head: "head"
    case .lowest: "lowest"
    case .limb(let side, let point): "\(side.rawValue).\(point.rawValue)"
    case .surface(let side, let segment, let share): "\(side.rawValue).\(segment.rawValue):\(share)"
    }
  }
}

/// A part of the body that carries a highlight or is touched by a hand.
package enum Segment: String, Sendable, CaseIterable, Hashable {
  case trunk, pelvis, thigh, shank
  case upperArm = "upper-arm"
  case forearm
}

/// Which of a pair of limbs: as the drawing shows them, not as the person has them.
package enum LimbSide: String, Sendable, CaseIterable, Hashable {
  /// The limb toward the viewer; in front views the one that works.
  case near
  /// The other limb.
  case far
}
