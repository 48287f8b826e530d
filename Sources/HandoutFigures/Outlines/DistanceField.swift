/// Signed distances to an outline on a lattice: negative inside, in centimetres, exact up to `reach` and clamped beyond.
package struct DistanceField {
  /// Beyond this distance values are clamped; no blend of outlines reaches farther.
  static let reach = 6.0

  let grid: FieldGrid
  private(set) var values: [Double]

  /// The distances to a closed polygon.
  package init(grid: FieldGrid, polygon: [ModelPoint]) {
    self.grid = grid
    values = [Double](
      repeating: DistanceField.reach * DistanceField.reach, count: grid.columns * grid.rows)
    for index in polygon.indices {
      spread(from: polygon[index], to: polygon[(index + 1) % polygon.count])
    }
    let inside = DistanceField.inside(of: polygon, grid: grid)
    for index in values.indices {
      let distance = values[index].squareRoot()
      values[index] = inside[index] ? -distance : distance
    }
  }

  private init(grid: FieldGrid, values: [Double]) {
    self.grid = grid
    self.values = values
  }

  /// Lowers the squared distances around one edge.
  private mutating func spread(from start: ModelPoint, to end: ModelPoint) {
    let reach = DistanceField.reach
    let way = end - start
    let square = max(way.dot(way), 1e-12)
    let firstColumn = max(0, column(min(start.x, end.x) - reach))
    let lastColumn = min(grid.columns - 1, column(max(start.x, end.x) + reach) + 1)
    let firstRow = max(0, row(min(start.y, end.y) - reach))
    let lastRow = min(grid.rows - 1, row(max(start.y, end.y) + reach) + 1)
    guard firstColumn <= lastColumn, firstRow <= lastRow else { return }
    for row in firstRow...lastRow {
      for column in firstColumn...lastColumn {
        let arm = grid.point(column, row) - start
        let share = min(max(arm.dot(way) / square, 0), 1)
        let gap = arm - way * share
        let index = row * grid.columns + column
        values[index] = min(values[index], gap.dot(gap))
      }
    }
  }

  private func column(_ x: Double) -> Int { Int(((x - grid.origin.x) / grid.step).rounded(.down)) }
  private func row(_ y: Double) -> Int { Int(((y - grid.origin.y) / grid.step).rounded(.down)) }

  /// Whether each place lies inside, by even–odd crossing along the rows.
  private static func inside(of polygon: [ModelPoint], grid: FieldGrid) -> [Bool] {
    var inside = [Bool](repeating: false, count: grid.columns * grid.rows)
    for row in 0..<grid.rows {
      let y = grid.point(0, row).y
      var crossings: [Double] = []
      for index in polygon.indices {
        let start = polygon[index]
        let end = polygon[(index + 1) % polygon.count]
        guard (start.y > y) != (end.y > y) else { continue }
        crossings.append(start.x + (end.x - start.x) * (y - start.y) / (end.y - start.y))
      }
      crossings.sort()
      var passed = 0
      for column in 0..<grid.columns {
        let x = grid.point(column, row).x
        while passed < crossings.count, crossings[passed] <= x { passed += 1 }
        inside[row * grid.columns + column] = passed % 2 == 1
      }
    }
    return inside
  }

  /// The distance at any place, between the lattice places by proportion; outside the lattice the clamp.
  func value(at place: ModelPoint) -> Double {
    let x = (place.x - grid.origin.x) / grid.step
    let y = (place.y - grid.origin.y) / grid.step
    guard x >= 0, y >= 0, x < Double(grid.columns - 1), y < Double(grid.rows - 1) else {
      return DistanceField.reach
    }
    let column = Int(x)
    let row = Int(y)
    let index = row * grid.columns + column
    let across = x - Double(column)
    let lower = values[index] + (values[index + 1] - values[index]) * across
    let above = index + grid.columns
    let upper = values[above] + (values[above + 1] - values[above]) * across
    return lower + (upper - lower) * (y - Double(row))
  }

  /// The smooth union with another outline on the same lattice; skin flows over a joint `blend` centimetres wide.
  package func union(_ other: DistanceField, blend: Double) -> DistanceField {
    merged(other) { first, second in
      guard blend > 0 else { return min(first, second) }
      let overlap = max(blend - abs(first - second), 0) / blend
      return min(first, second) - overlap * overlap * blend / 4
    }
  }

  /// The common part of both.
  func intersection(_ other: DistanceField) -> DistanceField { merged(other) { max($0, $1) } }

  /// This outline drawn in by a distance.
  func inset(by distance: Double) -> DistanceField {
    DistanceField(grid: grid, values: values.map { $0 + distance })
  }

  /// The same distances on another lattice.
  func resampled(on other: FieldGrid) -> DistanceField {
    var result: [Double] = []
    result.reserveCapacity(other.columns * other.rows)
    for row in 0..<other.rows {
      for column in 0..<other.columns { result.append(value(at: other.point(column, row))) }
    }
    return DistanceField(grid: other, values: result)
  }

  /// The part of this in which a place moved by `shift` has left it: the rim that the light does not reach.
  func rim(shift: ModelPoint, inset: Double) -> DistanceField {
    var result = values
    for row in 0..<grid.rows {
      for column in 0..<grid.columns {
        let index = row * grid.columns + column
        guard values[index] + inset < grid.step * 2 else {
          result[index] = values[index] + inset
          continue
        }
        result[index] = max(values[index] + inset, -value(at: grid.point(column, row) + shift))
      }
    }
    return DistanceField(grid: grid, values: result)
  }

  private func merged(_ other: DistanceField, _ combine: (Double, Double) -> Double) -> DistanceField {
    var result = values
    for index in result.indices where index < other.values.count {
      result[index] = combine(values[index], other.values[index])
    }
    return DistanceField(grid: grid, values: result)
  }
}
