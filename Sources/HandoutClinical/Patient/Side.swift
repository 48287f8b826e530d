/// The side a sheet is about.
package enum Side: String, CaseIterable, Hashable, Sendable {
  case left
  case right
  case both
}

/// One side of the body.
package enum BodySide: String, CaseIterable, Hashable, Sendable {
  case left
  case right

  /// The side across.
  package var other: BodySide { self == .left ? .right : .left }
}

/// Which legs a patient exercises.
package enum Legs: String, CaseIterable, Hashable, Sendable {
  case both
  case one
}
