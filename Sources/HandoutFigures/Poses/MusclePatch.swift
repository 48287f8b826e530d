/// Muscles with a usual place for their highlight.
package enum MusclePatch: String, Sendable, CaseIterable, Hashable {
  case hamstrings, quadriceps, calf, gluteals, abdominals
  case hipFlexors = "hip-flexors"
  case backExtensors = "back-extensors"

  /// The patch that points the muscle out.
  package func highlight(_ side: LimbSide) -> Highlight {
    switch self {
    case .hamstrings: .patch(side, .thigh, from: 6, to: 38, edge: .back, depth: 6)
    case .quadriceps: .patch(side, .thigh, from: 6, to: 36, edge: .front, depth: 6)
    case .calf: .patch(side, .shank, from: 3, to: 30, edge: .back, depth: 6.5)
    case .gluteals: .patch(side, .pelvis, from: -9, to: 7.5, edge: .back, depth: 8)
    case .abdominals: .patch(side, .trunk, from: 10, to: 34, edge: .front, depth: 5)
    case .hipFlexors: .patch(side, .thigh, from: -2, to: 26, edge: .front, depth: 5.5)
    case .backExtensors: .patch(side, .trunk, from: 12, to: 44, edge: .back, depth: 5)
    }
  }
}
