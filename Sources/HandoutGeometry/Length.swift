/// A distance on paper, kept in points (1/72 inch).
///
/// Distances are never bare numbers: a `Length` says its unit where it is made.
package struct Length: Hashable, Comparable, Sendable {
  /// The distance in points.
  package var points: Double

  /// A distance in points.
  @inlinable
  package init(points: Double) {
    self.points = points
  }

  /// A distance in points.
  @inlinable
  package static func pt(_ value: Double) -> Length { Length(points: value) }

  /// A distance in millimetres; 1 inch is exactly 25.4 mm.
  @inlinable
  package static func mm(_ value: Double) -> Length { Length(points: value * 72 / 25.4) }

  /// A distance in inches.
  @inlinable
  package static func inches(_ value: Double) -> Length { Length(points: value * 72) }

  /// No distance.
  package static let zero = Length(points: 0)

  /// A distance larger than any paper, for "as much as you like".
  package static let unbounded = Length(points: 1e9)

  @inlinable
  package static func < (left: Length, right: Length) -> Bool { left.points < right.points }

  @inlinable
  package static func + (left: Length, right: Length) -> Length {
    Length(points: left.points + right.points)
  }

  @inlinable
  package static func - (left: Length, right: Length) -> Length {
    Length(points: left.points - right.points)
  }

  @inlinable
  package static prefix func - (value: Length) -> Length { Length(points: -value.points) }

  @inlinable
  package static func * (left: Length, right: Double) -> Length {
    Length(points: left.points * right)
  }

  @inlinable
  package static func * (left: Double, right: Length) -> Length {
    Length(points: left * right.points)
  }

  @inlinable
  package static func / (left: Length, right: Double) -> Length {
    Length(points: left.points / right)
  }

  /// The ratio of two distances.
  @inlinable
  package static func / (left: Length, right: Length) -> Double { left.points / right.points }

  @inlinable
  package static func += (left: inout Length, right: Length) { left.points += right.points }

  @inlinable
  package static func -= (left: inout Length, right: Length) { left.points -= right.points }
}

extension Length: CustomStringConvertible {
  /// The distance to a tenth of a point: "412 pt", "0.7 pt".
  package var description: String {
    let tenths = (points * 10).rounded()
    guard abs(tenths) < 1e15 else { return "unbounded" }
    let whole = Int(tenths)
    let text = whole.isMultiple(of: 10) ? "\(whole / 10)" : "\(Double(whole) / 10)"
    return text + " pt"
  }
}
