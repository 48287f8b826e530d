/// How an arm is held.
package struct ArmPose: Hashable, Sendable {
  /// The shape of the hand.
  package enum Hand: String, Sendable, CaseIterable, Hashable { case relaxed, flat, fist }

  /// What a hand reaches for.
  package enum Target: Hashable, Sendable {
    /// A fixed place.
    case place(ModelPoint)
    /// A place on the body, and how far from it.
    case body(BodyPoint, offset: ModelPoint)
  }

  /// What fixes the arm.
  package enum Action: Hashable, Sendable {
    /// Joint angles in degrees: shoulder flexion, elbow flexion, bend of the wrist.
    case angles(shoulder: Double, elbow: Double, wrist: Double)
    /// A target for the palm, and the page angle of the hand; nil for a grip in line with the forearm.
    case reach(Target, handDirection: Double?)
  }

  package var action: Action
  package var hand = Hand.relaxed
  /// How far the shoulder is drawn up and forward, in centimetres; nil to follow the arm.
  package var lift: ModelPoint?
  package var style = LimbStyle()

  package init(action: Action) {
    self.action = action
  }
}
