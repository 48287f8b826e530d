/// A close-up: a part of the figure once more, larger, in a round window beside it.
package struct Inset: Hashable, Sendable {
  /// What is in the middle of the window.
  package enum Subject: Hashable, Sendable {
    case body(BodyPoint)
    case place(ModelPoint)
  }

  /// Another sight of the body than the panel's.
  package struct Sight: Hashable, Sendable {
    package var view: Pose.View
    package var state: PoseState
  }

  package var subject: Subject
  /// How much around the subject is shown, in centimetres of the body.
  package var radius: Double
  /// The middle of the window.
  package var place: ModelPoint
  /// How much larger than the figure it is drawn.
  package var scale: Double
  /// Its arrows, where they would be on the body that it shows.
  package var arrows: [MovementArrow] = []
  /// The body as the window shows it; nil for that of the panel.
  package var sight: Sight?

  package init(subject: Subject, radius: Double, place: ModelPoint, scale: Double) {
    self.subject = subject
    self.radius = radius
    self.place = place
    self.scale = scale
  }

  /// The radius of the window in the panel.
  var windowRadius: Double { radius * scale }

  /// The place of the subject on a body.
  func subject(in skeleton: Skeleton) -> ModelPoint {
    switch subject {
    case .body(let point): skeleton.place(of: point)
    case .place(let place): place
    }
  }

  /// Where a place of the body is in the window, when `subject` is in its middle.
  func place(of point: ModelPoint, around subject: ModelPoint) -> ModelPoint {
    place + (point - subject) * scale
  }
}
