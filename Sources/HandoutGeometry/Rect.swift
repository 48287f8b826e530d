/// An upright rectangle.
package struct Rect: Hashable, Sendable {
  /// The top left corner.
  package var origin: Point
  package var size: Size

  @inlinable
  package init(origin: Point, size: Size) {
    self.origin = origin
    self.size = size
  }

  /// A rectangle given in points.
  @inlinable
  package init(_ x: Double, _ y: Double, _ width: Double, _ height: Double) {
    self.init(origin: Point(x, y), size: Size(width, height))
  }

  @inlinable
  package var minX: Length { origin.x }
  @inlinable
  package var minY: Length { origin.y }
  @inlinable
  package var maxX: Length { origin.x + size.width }
  @inlinable
  package var maxY: Length { origin.y + size.height }

  /// The smallest rectangle that holds both.
  package func union(_ other: Rect) -> Rect {
    let left = min(minX, other.minX)
    let top = min(minY, other.minY)
    return Rect(
      origin: Point(x: left, y: top),
      size: Size(width: max(maxX, other.maxX) - left, height: max(maxY, other.maxY) - top))
  }

  /// This rectangle with the insets taken off its edges.
  package func inset(by insets: Insets) -> Rect {
    Rect(
      origin: Point(x: minX + insets.left, y: minY + insets.top),
      size: Size(width: size.width - insets.horizontal, height: size.height - insets.vertical))
  }

  /// Whether the other rectangle lies inside, allowing each edge to be over by `tolerance`.
  package func contains(_ other: Rect, tolerance: Length = .zero) -> Bool {
    other.minX >= minX - tolerance && other.maxX <= maxX + tolerance
      && other.minY >= minY - tolerance && other.maxY <= maxY + tolerance
  }

  /// Whether the two share more than `tolerance` in both directions.
  package func overlaps(_ other: Rect, tolerance: Length = .zero) -> Bool {
    min(maxX, other.maxX) - max(minX, other.minX) > tolerance
      && min(maxY, other.maxY) - max(minY, other.minY) > tolerance
  }
}
