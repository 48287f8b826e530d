/// A place on a page or in a frame; x grows to the right, y grows downward.
package struct Point: Hashable, Sendable {
  /// The distance from the left edge.
  package var x: Length
  /// The distance from the top edge.
  package var y: Length

  @inlinable
  package init(x: Length, y: Length) {
    self.x = x
    self.y = y
  }

  /// A place given in points.
  @inlinable
  package init(_ x: Double, _ y: Double) {
    self.init(x: .pt(x), y: .pt(y))
  }

  /// The top left corner.
  package static let zero = Point(x: .zero, y: .zero)

  @inlinable
  package static func + (left: Point, right: Point) -> Point {
    Point(x: left.x + right.x, y: left.y + right.y)
  }

  @inlinable
  package static func - (left: Point, right: Point) -> Point {
    Point(x: left.x - right.x, y: left.y - right.y)
  }
}
