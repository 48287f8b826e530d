/// An exercise that can take another's place.
package struct Swap: Hashable, Sendable {
  package var from: Located<String>
  package var to: Located<String>
  package var when: Reason

  /// Why one would swap.
  package enum Reason: String, CaseIterable, Hashable, Sendable {
    /// The patient cannot get down to the floor.
    case noFloor = "no-floor"
  }
}
