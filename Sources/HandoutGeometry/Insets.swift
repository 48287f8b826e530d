/// Distances kept free inside the four edges of a box.
package struct Insets: Hashable, Sendable {
  package var top: Length
  package var right: Length
  package var bottom: Length
  package var left: Length

  @inlinable
  package init(top: Length, right: Length, bottom: Length, left: Length) {
    self.top = top
    self.right = right
    self.bottom = bottom
    self.left = left
  }

  /// The same distance at every edge.
  @inlinable
  package init(all length: Length) {
    self.init(top: length, right: length, bottom: length, left: length)
  }

  /// One distance above and below, another at the sides.
  @inlinable
  package init(vertical: Length, horizontal: Length) {
    self.init(top: vertical, right: horizontal, bottom: vertical, left: horizontal)
  }

  /// Left and right together.
  @inlinable
  package var horizontal: Length { left + right }

  /// Top and bottom together.
  @inlinable
  package var vertical: Length { top + bottom }

  /// No distance at any edge.
  package static let zero = Insets(all: .zero)
}
