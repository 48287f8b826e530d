import HandoutGeometry

/// A path as lines of points, for questions about areas.
struct FlattenedPath {
  /// One line of points for each part of the path.
  let lines: [[ModelPoint]]

  /// The path with eight points for each curve.
  init(_ path: Path) {
    var lines: [[ModelPoint]] = []
    var line: [ModelPoint] = []
    func place(_ point: Point) -> ModelPoint { ModelPoint(point.x.points, point.y.points) }
    for element in path.elements {
      switch element {
      case .move(let point):
        if !line.isEmpty { lines.append(line) }
        line = [place(point)]
      case .line(let point): line.append(place(point))
      case .curve(let first, let second, let end):
        guard let start = line.last else { continue }
        let curve = CubicCurve(start: start, first: place(first), second: place(second), end: place(end))
        line += (1...8).map { curve.point(Double($0) / 8) }
      case .close: break
      }
    }
    if !line.isEmpty { lines.append(line) }
    self.lines = lines
  }

  /// The lattice places inside the path.
  func cells(on grid: FieldGrid) -> [Int] {
    var cells: [Int] = []
    let heights = lines.joined().map(\.y)
    guard let low = heights.min(), let high = heights.max() else { return [] }
    let first = max(0, Int(((low - grid.origin.y) / grid.step).rounded(.down)))
    let last = min(grid.rows - 1, Int(((high - grid.origin.y) / grid.step).rounded(.up)))
    guard first <= last else { return [] }
    for row in first...last {
      let y = grid.point(0, row).y
      let crossings = crossings(at: y)
      for pair in stride(from: 0, to: crossings.count - 1, by: 2) {
        let from = max(0, Int(((crossings[pair] - grid.origin.x) / grid.step).rounded(.up)))
        let to = min(
          grid.columns - 1, Int(((crossings[pair + 1] - grid.origin.x) / grid.step).rounded(.down)))
        if from <= to { cells += (from...to).map { row * grid.columns + $0 } }
      }
    }
    return cells
  }

  private func crossings(at y: Double) -> [Double] {
    var crossings: [Double] = []
    for line in lines {
      for index in line.indices {
        let start = line[index]
        let end = line[(index + 1) % line.count]
        guard (start.y > y) != (end.y > y) else { continue }
        crossings.append(start.x + (end.x - start.x) * (y - start.y) / (end.y - start.y))
      }
    }
    return crossings.sorted()
  }

  /// The lattice places under a stroke of a width, on the line and at both its edges.
  func cells(on grid: FieldGrid, along width: Double) -> [Int] {
    var cells: [Int] = []
    for line in lines {
      for index in line.indices.dropLast() {
        let start = line[index]
        let way = line[index + 1] - start
        let side = way.unit.leftNormal * (width / 2)
        let count = max(1, Int((way.length / grid.step).rounded(.up)))
        for step in 0...count {
          let place = start + way * (Double(step) / Double(count))
          for offset in [ModelPoint.zero, side, -side] {
            if let cell = grid.cell(at: place + offset) { cells.append(cell) }
          }
        }
      }
    }
    return cells
  }
}
