import HandoutGeometry

/// Paths in model centimetres; a point of `HandoutGeometry` stands for a centimetre until a figure is placed.
enum FigurePath {
  /// Closed curves as one path.
  static func closed(_ outlines: [[CubicCurve]]) -> Path {
    var path = Path()
    for curves in outlines where !curves.isEmpty {
      append(curves, to: &path)
      path.close()
    }
    return path
  }

  /// Open curves as one path.
  static func open(_ lines: [[CubicCurve]]) -> Path {
    var path = Path()
    for curves in lines where !curves.isEmpty { append(curves, to: &path) }
    return path
  }

  /// A closed polygon.
  static func polygon(_ points: [ModelPoint]) -> Path { .polygon(points.map(point)) }

  /// Separate straight lines as one path.
  static func lines(_ lines: [(ModelPoint, ModelPoint)]) -> Path {
    Path(elements: lines.flatMap { [.move(point($0.0)), .line(point($0.1))] })
  }

  /// An upright rectangle with rounded corners.
  static func rectangle(x: Double, y: Double, width: Double, height: Double, radius: Double = 0) -> Path {
    .rectangle(Rect(x, y, width, height), radius: .pt(min(radius, width / 2, height / 2)))
  }

  /// A circle.
  static func circle(_ centre: ModelPoint, radius: Double) -> Path {
    .circle(center: point(centre), radius: .pt(radius))
  }

  /// A place of the model as a point of a path.
  static func point(_ place: ModelPoint) -> Point { Point(place.x, place.y) }

  private static func append(_ curves: [CubicCurve], to path: inout Path) {
    guard let first = curves.first else { return }
    path.move(to: point(first.start))
    for curve in curves {
      if curve.isStraight {
        path.line(to: point(curve.end))
      } else {
        path.curve(point(curve.first), point(curve.second), to: point(curve.end))
      }
    }
  }
}
