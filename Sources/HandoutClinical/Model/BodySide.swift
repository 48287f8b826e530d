/// One side of the body.
package enum BodySide: String, CaseIterable, Hashable, Sendable {
  case left
  case right

  /// The side across.
  package var other: BodySide { self == .left ? .right : .left }
}
