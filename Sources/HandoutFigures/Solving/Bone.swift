/// A bone of a limb as it lies in the picture.
package struct Bone: Hashable, Sendable {
  /// The joint where it begins.
  package var origin: ModelPoint
  /// The page angle in degrees: 0 pointing down, positive swung forward.
  package var angle: Double
  /// The length from joint to joint before foreshortening; 0 for feet and hands.
  package var length: Double
  /// The foreshortening of everything along the bone.
  package var scale: Double
  /// Whether front and back are exchanged.
  package var isFlipped: Bool

  /// The joint where the bone ends.
  package var end: ModelPoint { point(length, 0) }

  /// The place at a distance along the bone and a distance to its front.
  package func point(_ along: Double, _ across: Double) -> ModelPoint {
    let stretched = along > 0 ? along * scale : along
    return origin + ModelPoint.along(limb: angle) * stretched
      + ModelPoint.across(limb: angle) * (isFlipped ? -across : across)
  }

  /// The image of template points.
  func place(_ points: [ModelPoint], widthFactor: Double = 1) -> [ModelPoint] {
    points.map { point($0.x, $0.y * widthFactor) }
  }

  /// The direction to the front of the bone.
  var front: ModelPoint {
    let across = ModelPoint.across(limb: angle)
    return isFlipped ? -across : across
  }
}
