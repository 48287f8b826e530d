import HandoutGeometry
import HandoutPages

/// Where a panel has ink, in 64 by 64 cells: made once for a picture, so that asking costs a card nothing.
final class InkMap: Sendable {
  /// The number of cells in each direction.
  private static let side = 64

  /// A bit for every cell, row by row from the top, the lowest bit at the left.
  private let rows: [UInt64]
  private let size: Size

  /// The ink of a drawing: its outlines and all they enclose, however pale.
  init(_ drawing: Drawing) {
    var painter = Painter(side: Self.side, size: drawing.size)
    for shape in drawing.shapes { painter.paint(shape) }
    rows = painter.rows
    size = drawing.size
  }

  /// Ink everywhere, as in a photograph.
  init(filling size: Size) {
    rows = [UInt64](repeating: .max, count: Self.side)
    self.size = size
  }

  /// Whether a box, in the panel's own coordinates, touches ink.
  func hasInk(in box: Rect) -> Bool {
    guard size.width > .zero, size.height > .zero, box.maxX > .zero, box.maxY > .zero, box.minX < size.width,
      box.minY < size.height
    else { return false }
    let columns = Painter.cells(box.minX / size.width, box.maxX / size.width, side: Self.side)
    let mask = Painter.mask(columns)
    return Painter.cells(box.minY / size.height, box.maxY / size.height, side: Self.side).contains {
      rows[$0] & mask != 0
    }
  }

  /// Marks cells.
  private struct Painter {
    private(set) var rows: [UInt64]
    private let side: Int
    private let size: Size
    /// The places where a shape's outlines cross the middle of each row; kept, so that a shape needs no memory of its own.
    private var crossings: [[Double]]

    init(side: Int, size: Size) {
      rows = [UInt64](repeating: 0, count: side)
      crossings = [[Double]](repeating: [], count: side)
      self.side = side
      self.size = size
    }

    /// The cells between two fractions of a side.
    static func cells(_ low: Double, _ high: Double, side: Int) -> ClosedRange<Int> {
      func cell(_ part: Double) -> Int { Int((min(max(part, 0), 1) * Double(side)).rounded(.down)) }
      let first = min(cell(low), side - 1)
      return first...max(first, min(cell(high), side - 1))
    }

    /// The bits of some columns.
    static func mask(_ columns: ClosedRange<Int>) -> UInt64 {
      (UInt64.max << UInt64(columns.lowerBound)) & (UInt64.max >> UInt64(63 - columns.upperBound))
    }

    /// Marks a shape: along its outline as wide as its stroke, and inside where it is filled.
    mutating func paint(_ shape: Shape) {
      guard size.width > .zero, size.height > .zero else { return }
      let reach = (shape.stroke?.width ?? .zero) / 2
      var crossed: ClosedRange<Int>?
      for (start, end) in Self.edges(of: shape.path, cell: cell) {
        mark(from: start, to: end, reach: reach)
        guard shape.fill != nil, start.y != end.y else { continue }
        for row in Self.cells(min(start.y, end.y) / size.height, max(start.y, end.y) / size.height, side: side) {
          let middle = size.height * ((Double(row) + 0.5) / Double(side))
          guard (start.y <= middle) != (end.y <= middle) else { continue }
          let part = (middle - start.y) / (end.y - start.y)
          crossings[row].append((start.x + (end.x - start.x) * part) / size.width)
          crossed = min(crossed?.lowerBound ?? row, row)...max(crossed?.upperBound ?? row, row)
        }
      }
      if let crossed { fill(crossed) }
    }

    /// Marks what lies between the crossings of some rows, and forgets these.
    private mutating func fill(_ crossed: ClosedRange<Int>) {
      for row in crossed where !crossings[row].isEmpty {
        crossings[row].sort()
        let places = crossings[row]
        for index in stride(from: 0, to: places.count - 1, by: 2) where places[index + 1] > 0 && places[index] < 1 {
          rows[row] |= Self.mask(Self.cells(places[index], places[index + 1], side: side))
        }
        crossings[row].removeAll(keepingCapacity: true)
      }
    }

    /// The shorter side of a cell.
    private var cell: Length { min(size.width, size.height) / Double(side) }

    /// Marks the cells along a straight edge.
    private mutating func mark(from start: Point, to end: Point, reach: Length) {
      let length = max(abs((end.x - start.x).points), abs((end.y - start.y).points))
      let steps = max(1, Int(min((length / cell.points * 2).rounded(.up), 4096)))
      // Where an edge begins another one ends.
      for step in 1...steps {
        let part = Double(step) / Double(steps)
        let x = start.x + (end.x - start.x) * part
        let y = start.y + (end.y - start.y) * part
        let mask = Self.mask(Self.cells((x - reach) / size.width, (x + reach) / size.width, side: side))
        for row in Self.cells((y - reach) / size.height, (y + reach) / size.height, side: side) { rows[row] |= mask }
      }
    }

    /// The straight edges of a path, curves cut into at most eight about as long as a cell; filled subpaths are closed by themselves.
    private static func edges(of path: Path, cell: Length) -> [(Point, Point)] {
      var edges: [(Point, Point)] = []
      var first = Point.zero
      var pen = Point.zero
      for element in path.elements {
        switch element {
        case .move(let point):
          if pen != first { edges.append((pen, first)) }
          (first, pen) = (point, point)
        case .line(let point):
          edges.append((pen, point))
          pen = point
        case .curve(let one, let two, let end):
          let start = pen
          let length = reach(start, one) + reach(one, two) + reach(two, end)
          let steps = min(max(Int((length / cell.points).rounded(.up)), 1), 8)
          for step in 1...steps {
            let point = bezier(start, one, two, end, at: Double(step) / Double(steps))
            edges.append((pen, point))
            pen = point
          }
        case .close:
          edges.append((pen, first))
          pen = first
        }
      }
      return edges
    }

    /// The longer side of the box of two points, in points.
    private static func reach(_ a: Point, _ b: Point) -> Double {
      max(abs((a.x - b.x).points), abs((a.y - b.y).points))
    }

    private static func bezier(_ a: Point, _ b: Point, _ c: Point, _ d: Point, at part: Double) -> Point {
      let rest = 1 - part
      func mix(_ a: Length, _ b: Length, _ c: Length, _ d: Length) -> Length {
        a * (rest * rest * rest) + b * (3 * rest * rest * part) + c * (3 * rest * part * part) + d
          * (part * part * part)
      }
      return Point(x: mix(a.x, b.x, c.x, d.x), y: mix(a.y, b.y, c.y, d.y))
    }
  }
}
