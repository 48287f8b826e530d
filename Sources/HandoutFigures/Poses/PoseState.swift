/// One position of the body.
package struct PoseState: Hashable, Sendable {
  /// A leg and an arm of one side.
  package struct Limbs: Hashable, Sendable {
    package var leg = LegPose(action: .angles(hip: 0, knee: 0, ankle: 0))
    package var arm = ArmPose(action: .angles(shoulder: 0, elbow: 8, wrist: 0))

    package init() {}
  }

  /// The body point that is put down at `position`.
  package var anchor: BodyPoint = .hip
  /// Where the anchor lies.
  package var position = ModelPoint.zero
  package var spine = SpinePose()
  package var near = Limbs()
  package var far = Limbs()
  /// What touches a surface in this position.
  package var contacts: [BodyPoint] = []
  /// Things that stand in this position only.
  package var props: [Prop] = []

  package init() {}

  /// The limbs of a side.
  package subscript(side: LimbSide) -> Limbs {
    get { side == .near ? near : far }
    set { if side == .near { near = newValue } else { far = newValue } }
  }
}
