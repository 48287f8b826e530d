package import HandoutInput
package import HandoutPages

/// What a pose file says: one exercise's picture, before anything is solved.
package struct Pose: Hashable, Sendable {
  /// From where the trunk is seen.
  package enum View: String, Sendable, CaseIterable, Hashable { case side, front }

  /// The id of the exercise that the picture belongs to.
  package var id: String
  /// Names by language, for contact sheets.
  package var title: [String: String] = [:]
  package var view = View.side
  /// The side of the body that `near` is when the picture is drawn as written.
  package var drawnSide = BodySide.right
  /// Whether the picture is flipped when no side is asked for.
  package var isMirrored = false
  /// The look that the picture asks for; nil leaves it to the handout.
  package var look: String?
  package var arrangement = PanelArrangement.sideBySide
  /// The part of the model to show; nil to fit the figure.
  package var frame: ViewBox?
  package var props: [Prop] = []
  package var start = PoseState()
  /// The second position; nil when one panel says everything.
  package var end: PoseState?
  package var highlights: [Highlight] = []
  package var arrows: [MovementArrow] = []
  /// The close-up in the last panel.
  package var inset: Inset?
  /// Whether the start position stands pale behind the end position.
  package var showsGhost = false

  package init(id: String) {
    self.id = id
  }
}
