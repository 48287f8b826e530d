/// The position in which an exercise is done.
package enum BodyPosition: String, CaseIterable, Hashable, Sendable {
  case standing
  case sitting
  case halfKneeling = "half-kneeling"
  case handsAndKnees = "hands-and-knees"
  case floorSitting = "floor-sitting"
  case onSide = "on-side"
  case faceDown = "face-down"
  case onBack = "on-back"

  /// Whether the position needs the floor or a bed.
  package var isOnFloor: Bool { self != .standing && self != .sitting }

  /// The place in a session: upright first, then from kneeling down to lying.
  package var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
