/// An arrow that shows a movement or a push.
package struct MovementArrow: Hashable, Sendable {
  /// Where an arrow runs.
  package enum Course: Hashable, Sendable {
    /// Through three places.
    case arc(ModelPoint, ModelPoint, ModelPoint)
    /// Along the way of a body point from start to end, pushed outward from a joint.
    case trace(BodyPoint, about: BodyPoint, offset: Double)
    /// Straight from a place to one on the body that is pressed there without moving, or from the body that pushes.
    case force(ModelPoint, ModelPoint)
  }

  package var course: Course
  /// Whether the shaft is dashed: hold, or slow return.
  package var isDashed = false
  /// Whether there is a head at both ends.
  package var hasTwoHeads = false

  /// Whether it shows a push instead of a movement.
  var isForce: Bool { if case .force = course { true } else { false } }

  package init(course: Course) {
    self.course = course
  }
}
