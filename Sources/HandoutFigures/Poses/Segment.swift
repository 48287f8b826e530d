/// A part of the body that carries a highlight or is touched by a hand.
package enum Segment: String, Sendable, CaseIterable, Hashable {
  case trunk, pelvis, thigh, shank
  case upperArm = "upper-arm"
  case forearm
}
