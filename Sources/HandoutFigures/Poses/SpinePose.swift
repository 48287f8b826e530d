/// How the trunk, the neck and the head are bent, in degrees.
package struct SpinePose: Hashable, Sendable {
  /// The lean of the pelvis: 0 upright, positive forward, −90 lying on the back.
  package var pelvis = 0.0
  /// The bend of the lower spine, positive forward.
  package var lumbar = 0.0
  /// The bend of the upper spine, positive forward.
  package var thoracic = 0.0
  /// The bend of the neck, positive forward.
  package var neck = 0.0
  /// The further nod of the head, positive with the chin down.
  package var head = 0.0

  package init() {}
}
