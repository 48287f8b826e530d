/// One side of the body, as exercises, poses, patient files and rows name it.
package enum BodySide: String, CaseIterable, Hashable, Sendable {
  case left
  case right

  /// The side across.
  package var opposite: BodySide { self == .left ? .right : .left }
}
