import HandoutGeometry

/// Makes the pale start figure behind the end figure.
enum GhostMaker {
  /// How far a part of the ghost must look out from behind the end figure to be drawn, in centimetres: less is a sliver.
  private static let sliver = 3.2

  /// The ghost of the shapes of the start position.
  static func ghost(of start: [FigureCanvas.Draft], behind skeleton: Skeleton) -> [FigureCanvas.Draft] {
    let outlines = BodyOutlines(skeleton).all
    return start.compactMap { draft in
      guard draft.isInGhost, looksOut(draft, from: outlines) else { return nil }
      var ghost = draft
      ghost.shape.isGhost = true
      ghost.isInGhost = false
      ghost.isBody = false
      return ghost
    }
  }

  private static func looksOut(_ draft: FigureCanvas.Draft, from outlines: [[ModelPoint]]) -> Bool {
    draft.shape.path.elements.contains { element in
      let place: ModelPoint
      switch element {
      case .move(let point), .line(let point), .curve(_, _, let point):
        place = ModelPoint(point.x.points, point.y.points)
      case .close: return false
      }
      return outlines.allSatisfy { Polygon.signedDistance(of: place, to: $0) > sliver }
    }
  }
}
