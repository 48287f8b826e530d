/// Follows the zero line of a distance field: marching squares.
package struct ContourTracer {
  private let field: DistanceField
  /// For each lattice edge that the line enters a cell by, the edge it leaves by; −1 for none.
  private var next: [Int32]

  package init(_ field: DistanceField) {
    self.field = field
    next = [Int32](repeating: -1, count: field.grid.columns * field.grid.rows * 2)
    link()
  }

  /// The closed lines, the inside at the left, smoothed once; lines of fewer than 12 points are dropped.
  package func closedLines() -> [[ModelPoint]] {
    var visited = [Bool](repeating: false, count: next.count)
    var lines: [[ModelPoint]] = []
    for first in next.indices where next[first] >= 0 && !visited[first] {
      var line: [ModelPoint] = []
      var edge = first
      while edge >= 0, !visited[edge] {
        visited[edge] = true
        line.append(crossing(of: edge))
        edge = Int(next[edge])
      }
      if edge == first, line.count >= 12 { lines.append(ContourTracer.smoothed(line)) }
    }
    return lines
  }

  private static func smoothed(_ line: [ModelPoint]) -> [ModelPoint] {
    let count = line.count
    return line.indices.map { index in
      (line[(index + count - 1) % count] + line[index] * 2 + line[(index + 1) % count]) * 0.25
    }
  }

  /// Where the zero line crosses an edge: even edges run to the right of their lattice place, odd ones upward.
  private func crossing(of edge: Int) -> ModelPoint {
    let grid = field.grid
    let index = edge / 2
    let start = grid.point(index % grid.columns, index / grid.columns)
    let isVertical = edge % 2 == 1
    let first = field.values[index]
    let second = field.values[index + (isVertical ? grid.columns : 1)]
    let share = first == second ? 0.5 : first / (first - second)
    let offset = share * grid.step
    return isVertical ? start + ModelPoint(0, offset) : start + ModelPoint(offset, 0)
  }

  private mutating func link() {
    let grid = field.grid
    for row in 0..<max(0, grid.rows - 1) {
      for column in 0..<max(0, grid.columns - 1) { linkCell(row * grid.columns + column) }
    }
  }

  private mutating func linkCell(_ index: Int) {
    let columns = field.grid.columns
    let values = field.values
    let corners = (
      values[index] < 0, values[index + 1] < 0, values[index + columns + 1] < 0, values[index + columns] < 0
    )
    let bottom = index * 2
    let right = (index + 1) * 2 + 1
    let top = (index + columns) * 2
    let left = index * 2 + 1
    let code =
      (corners.0 ? 1 : 0) | (corners.1 ? 2 : 0) | (corners.2 ? 4 : 0) | (corners.3 ? 8 : 0)
    func join(_ from: Int, _ to: Int) { next[from] = Int32(to) }
    // Directed so that the inside lies to the left of the way.
    switch code {
    case 1: join(bottom, left)
    case 2: join(right, bottom)
    case 3: join(right, left)
    case 4: join(top, right)
    case 6: join(top, bottom)
    case 7: join(top, left)
    case 8: join(left, top)
    case 9: join(bottom, top)
    case 11: join(right, top)
    case 12: join(left, right)
    case 13: join(bottom, right)
    case 14: join(left, bottom)
    case 5, 10:
      let centre = values[index] + values[index + 1] + values[index + columns] + values[index + columns + 1]
      let joined = centre < 0
      if code == 5 {
        join(bottom, joined ? right : left)
        join(top, joined ? left : right)
      } else {
        join(right, joined ? top : bottom)
        join(left, joined ? bottom : top)
      }
    default: break
    }
  }
}
