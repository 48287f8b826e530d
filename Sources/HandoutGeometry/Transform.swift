/// An affine map: x' = a·x + c·y + tx, y' = b·x + d·y + ty.
package struct Transform: Hashable, Sendable {
  package var a: Double
  package var b: Double
  package var c: Double
  package var d: Double
  /// The shift to the right.
  package var tx: Length
  /// The shift downward.
  package var ty: Length

  package init(a: Double, b: Double, c: Double, d: Double, tx: Length, ty: Length) {
    self.a = a
    self.b = b
    self.c = c
    self.d = d
    self.tx = tx
    self.ty = ty
  }

  /// The map that changes nothing.
  package static let identity = Transform(a: 1, b: 0, c: 0, d: 1, tx: .zero, ty: .zero)

  /// A map that enlarges about the origin.
  package static func scale(_ factor: Double) -> Transform {
    Transform(a: factor, b: 0, c: 0, d: factor, tx: .zero, ty: .zero)
  }

  /// A map that shifts.
  package static func translation(_ offset: Point) -> Transform {
    Transform(a: 1, b: 0, c: 0, d: 1, tx: offset.x, ty: offset.y)
  }

  /// The image of a point.
  package func apply(to point: Point) -> Point {
    Point(
      x: Length(points: a * point.x.points + c * point.y.points + tx.points),
      y: Length(points: b * point.x.points + d * point.y.points + ty.points))
  }

  /// The upright box around the image of a rectangle.
  package func apply(to rect: Rect) -> Rect {
    let corners = [
      apply(to: Point(x: rect.minX, y: rect.minY)), apply(to: Point(x: rect.maxX, y: rect.minY)),
      apply(to: Point(x: rect.minX, y: rect.maxY)), apply(to: Point(x: rect.maxX, y: rect.maxY)),
    ]
    return corners.dropFirst().reduce(Rect(origin: corners[0], size: .zero)) {
      $0.union(Rect(origin: $1, size: .zero))
    }
  }

  /// This map first, then the other.
  package func then(_ next: Transform) -> Transform {
    let shift = next.apply(to: Point(x: tx, y: ty))
    return Transform(
      a: next.a * a + next.c * b, b: next.b * a + next.d * b,
      c: next.a * c + next.c * d, d: next.b * c + next.d * d,
      tx: shift.x, ty: shift.y)
  }
}
