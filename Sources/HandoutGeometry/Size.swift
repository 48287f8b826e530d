/// A width and a height.
package struct Size: Hashable, Sendable {
  package var width: Length
  package var height: Length

  @inlinable
  package init(width: Length, height: Length) {
    self.width = width
    self.height = height
  }

  /// A size given in points.
  @inlinable
  package init(_ width: Double, _ height: Double) {
    self.init(width: .pt(width), height: .pt(height))
  }

  /// The size at another scale.
  @inlinable
  package func scaled(by scale: Double) -> Size { Size(width: width * scale, height: height * scale) }

  /// No room at all.
  package static let zero = Size(width: .zero, height: .zero)
}
