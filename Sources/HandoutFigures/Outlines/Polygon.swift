/// Questions about closed outlines.
enum Polygon {
  /// The distance of a place from an outline, negative inside.
  static func signedDistance(of place: ModelPoint, to outline: [ModelPoint]) -> Double {
    var nearest = Double.infinity
    var isInside = false
    for index in outline.indices {
      let start = outline[index]
      let end = outline[(index + 1) % outline.count]
      let way = end - start
      let share = min(max((place - start).dot(way) / max(way.dot(way), 1e-12), 0), 1)
      nearest = min(nearest, place.distance(to: start + way * share))
      if (start.y > place.y) != (end.y > place.y),
        place.x < start.x + way.x * (place.y - start.y) / way.y
      {
        isInside.toggle()
      }
    }
    return isInside ? -nearest : nearest
  }

  /// Twice the enclosed area, positive when the outline runs counter-clockwise.
  static func doubleArea(_ outline: [ModelPoint]) -> Double {
    outline.indices.reduce(0) { sum, index in
      sum + outline[index].cross(outline[(index + 1) % outline.count])
    }
  }

  /// The parts of a line of points for which a condition holds, as open lines of at least two points.
  static func runs(of line: [ModelPoint], isClosed: Bool, where keep: (Int) -> Bool) -> [[ModelPoint]] {
    let kept = line.indices.map(keep)
    guard let gap = kept.firstIndex(of: false) else {
      return isClosed ? [line + line.prefix(1)] : [line]
    }
    var runs: [[ModelPoint]] = []
    var current: [ModelPoint] = []
    // A closed line is walked from a gap, so that no run is cut in two.
    for offset in 0..<line.count {
      let index = isClosed ? (gap + offset) % line.count : offset
      if kept[index] {
        current.append(line[index])
      } else {
        if current.count > 1 { runs.append(current) }
        current = []
      }
    }
    if current.count > 1 { runs.append(current) }
    return runs
  }

  /// The parts of a straight line inside an outline, as pairs of ends.
  static func spans(from start: ModelPoint, to end: ModelPoint, inside outlines: [[ModelPoint]])
    -> [(ModelPoint, ModelPoint)]
  {
    let way = end - start
    var shares: [Double] = []
    for outline in outlines {
      for index in outline.indices {
        let from = outline[index]
        let edge = outline[(index + 1) % outline.count] - from
        let turn = way.cross(edge)
        guard abs(turn) > 1e-9 else { continue }
        let along = (from - start).cross(edge) / turn
        let across = (from - start).cross(way) / turn
        if across >= 0, across < 1, along > 0, along < 1 { shares.append(along) }
      }
    }
    shares.sort()
    return stride(from: 0, to: shares.count - 1, by: 2).map { index in
      (start + way * shares[index], start + way * shares[index + 1])
    }
  }
}
