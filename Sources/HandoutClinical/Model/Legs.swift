/// Which legs a patient exercises.
package enum Legs: String, CaseIterable, Hashable, Sendable {
  case both
  case one
}
