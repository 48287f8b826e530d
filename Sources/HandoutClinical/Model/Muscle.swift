/// A part of the body that an exercise works on.
package enum Muscle: String, CaseIterable, Hashable, Sendable {
  case hamstrings
  case thighFront = "thigh-front"
  case buttocks
  case outerHip = "outer-hip"
  case hipFront = "hip-front"
  case calf
  case lowBack = "low-back"
  case tummy
  case deepButtock = "deep-buttock"
  case nerve
  case wholeLeg = "whole-leg"
  case sideTrunk = "side-trunk"
  case innerThigh = "inner-thigh"
}
