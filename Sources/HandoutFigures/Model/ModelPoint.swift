import Glibc

/// A place or a direction in the figure model: centimetres on a person of 170 cm, y upward, floor at y = 0.
package struct ModelPoint: Hashable, Sendable {
  /// The distance to the right, in centimetres.
  package var x: Double
  /// The height, in centimetres.
  package var y: Double

  package init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }

  /// The origin.
  package static let zero = ModelPoint(0, 0)

  /// The sum.
  package static func + (left: ModelPoint, right: ModelPoint) -> ModelPoint {
    ModelPoint(left.x + right.x, left.y + right.y)
  }

  /// The way from the right place to the left one.
  package static func - (left: ModelPoint, right: ModelPoint) -> ModelPoint {
    ModelPoint(left.x - right.x, left.y - right.y)
  }

  /// The direction stretched by a factor.
  package static func * (left: ModelPoint, right: Double) -> ModelPoint {
    ModelPoint(left.x * right, left.y * right)
  }

  /// The direction stretched by a factor.
  package static func * (left: Double, right: ModelPoint) -> ModelPoint { right * left }

  /// The opposite direction.
  package static prefix func - (value: ModelPoint) -> ModelPoint { ModelPoint(-value.x, -value.y) }

  /// Moves the place by a direction.
  package static func += (left: inout ModelPoint, right: ModelPoint) { left = left + right }

  /// The distance from the origin.
  package var length: Double { (x * x + y * y).squareRoot() }

  /// The scalar product.
  func dot(_ other: ModelPoint) -> Double { x * other.x + y * other.y }

  /// The height of the vector product: positive when `other` lies counter-clockwise.
  func cross(_ other: ModelPoint) -> Double { x * other.y - y * other.x }

  /// The distance to another place.
  package func distance(to other: ModelPoint) -> Double { (self - other).length }

  /// The direction of length 1; the zero vector stays zero.
  var unit: ModelPoint {
    let size = length
    return size > 0 ? self * (1 / size) : .zero
  }

  /// The direction turned a quarter to the left.
  var leftNormal: ModelPoint { ModelPoint(-y, x) }

  /// The place at `share` of the way to another.
  func mixed(with other: ModelPoint, _ share: Double) -> ModelPoint {
    self + (other - self) * share
  }

  /// The upward direction of a trunk section that leans forward by `lean` degrees.
  static func up(lean: Double) -> ModelPoint {
    ModelPoint(sin(lean * .pi / 180), cos(lean * .pi / 180))
  }

  /// The forward direction of a trunk section that leans forward by `lean` degrees.
  static func front(lean: Double) -> ModelPoint {
    ModelPoint(cos(lean * .pi / 180), -sin(lean * .pi / 180))
  }

  /// The direction along a limb swung forward by `angle` degrees from hanging down.
  static func along(limb angle: Double) -> ModelPoint {
    ModelPoint(sin(angle * .pi / 180), -cos(angle * .pi / 180))
  }

  /// The direction to the front of a limb swung forward by `angle` degrees.
  static func across(limb angle: Double) -> ModelPoint {
    ModelPoint(cos(angle * .pi / 180), sin(angle * .pi / 180))
  }
}
