/// How a leg is held.
package struct LegPose: Hashable, Sendable {
  /// What fixes the leg.
  package enum Action: Hashable, Sendable {
    /// Joint angles in degrees: hip flexion, knee flexion, ankle dorsiflexion.
    case angles(hip: Double, knee: Double, ankle: Double)
    /// A foot on a surface: the place of contact, the pitch of the sole in degrees, and where along the foot the contact is.
    case foot(at: ModelPoint, pitch: Double, contact: Double)
  }

  package var action: Action
  /// The extension of the toes in degrees, for a raised heel.
  package var toe = 0.0
  package var style = LimbStyle()

  package init(action: Action) {
    self.action = action
  }
}
