/// The side a sheet is about.
package enum Side: String, CaseIterable, Hashable, Sendable {
  case left
  case right
  case both
}

/// Which legs a patient exercises.
package enum Legs: String, CaseIterable, Hashable, Sendable {
  case both
  case one
}
