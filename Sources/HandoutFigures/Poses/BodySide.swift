/// The side of the person's body that an exercise works.
package enum BodySide: String, Sendable, CaseIterable, Hashable {
  case left, right

  /// The other side.
  package var opposite: BodySide { self == .left ? .right : .left }
}
