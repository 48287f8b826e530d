import HandoutGeometry

/// A picture on a page.
struct PlacedPicture {
  /// Which of the file's pictures it is.
  let picture: Int
  /// From the drawing's frame to the page, y downward.
  let transform: Transform
  /// The corners that its marker has on the page.
  let corners: [Point]

  /// The name it has in its page's resources, with the slash; Cairo's own begin with `x`.
  static func name(_ picture: Int) -> String { "/Pic\(picture)" }

  /// Whether the points, in millionths of a point, are the marker's corners as Cairo rounds them: to 1/256 pt.
  func isMarked(by millionths: [Int]) -> Bool {
    let expected = corners.flatMap { [$0.x.points, $0.y.points] }
    guard millionths.count >= expected.count else { return false }
    return zip(expected, millionths).allSatisfy { abs($0 - Double($1) / 1e6) < 0.01 }
  }

  /// The operators that show the picture.
  func operators() -> [UInt8]? {
    var text = Array("\nq ".utf8)
    for factor in [transform.a, transform.b, transform.c, transform.d] {
      guard let number = FixedPoint(factor, decimals: 6) else { return nil }
      text.append(number)
    }
    for shift in [transform.tx.points, transform.ty.points] {
      guard let number = FixedPoint(shift, decimals: 3) else { return nil }
      text.append(number)
    }
    text.appendOperator("cm")
    text += "\(Self.name(picture)) Do Q".utf8
    return text
  }
}
