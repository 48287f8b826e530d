import HandoutGeometry
import HandoutPages

/// Writes paths with the fewest operators that draw the same (PDF 1.7, §8.5.2).
struct FormPath {
  /// A point in hundredths of a point on paper.
  private struct Spot: Equatable {
    var x: Int
    var y: Int
  }

  private let scale: Double
  /// Whether the path is stroked: then a segment of no length may show and a figure's end matters.
  private var isStroked = false
  /// Where the pen is.
  private var current: Spot?
  /// Where the current figure began.
  private var start: Spot?
  /// Whether the figure's beginning is still to be written.
  private var mustMove = false
  /// Whether the figure's end is still to be written; the painting operator may do it.
  private(set) var isClosedAtEnd = false
  /// Whether the last path wrote anything to paint.
  private(set) var hasContent = false

  init(scale: Double) {
    self.scale = scale
  }

  /// Writes a path without painting it; false when a number cannot be written.
  mutating func write(_ path: Path, isStroked: Bool, into content: inout [UInt8]) -> Bool {
    self.isStroked = isStroked
    (current, start) = (nil, nil)
    (mustMove, isClosedAtEnd, hasContent) = (false, false, false)
    var spots: [Spot] = []
    var index = 0
    let elements = path.elements
    while index < elements.count {
      if let (corners, count) = rectangle(elements[index...]) {
        writeRectangle(corners, into: &content)
        index += count
        continue
      }
      spots.removeAll(keepingCapacity: true)
      guard add(elements[index], to: &spots) else { return false }
      let isLastBeforeClose = index + 1 < elements.count && elements[index + 1] == .close
      write(elements[index], spots, isLastBeforeClose: isLastBeforeClose, into: &content)
      index += 1
    }
    return true
  }

  private mutating func write(
    _ element: Path.Element, _ spots: [Spot], isLastBeforeClose: Bool, into content: inout [UInt8]
  ) {
    switch element {
    case .move: begin(at: spots[0])
    case .line:
      guard current != nil else { return begin(at: spots[0]) }
      // Closing draws this line, and fills do not need lines of no length.
      if isLastBeforeClose, spots[0] == start, spots[0] != current { return }
      if spots[0] == current, !isStroked { return }
      writePending(into: &content)
      append(spots[0], to: &content)
      content.appendOperator("l")
      current = spots[0]
    case .curve:
      if current == nil { begin(at: spots[0]) }
      if !isStroked, spots.allSatisfy({ $0 == current }) { return }
      writePending(into: &content)
      writeCurve(spots, into: &content)
    case .close: close(into: &content)
    }
  }

  private mutating func begin(at spot: Spot) {
    // A figure that is begun but has no line is not written.
    (current, start, mustMove) = (spot, spot, true)
  }

  private mutating func close(into content: inout [UInt8]) {
    guard let start, !isClosedAtEnd || !mustMove else { return }
    // Filling closes every figure.
    if isStroked {
      writePending(into: &content)
      isClosedAtEnd = true
    }
    // A figure that goes on begins anew, so that programs begin anew with its dashes too.
    begin(at: start)
  }

  /// Writes the end of the last figure and the beginning of this one where they are still to be written.
  private mutating func writePending(into content: inout [UInt8]) {
    if isClosedAtEnd {
      content.appendOperator("h")
      isClosedAtEnd = false
    }
    if mustMove, let current {
      append(current, to: &content)
      content.appendOperator("m")
      mustMove = false
    }
    hasContent = true
  }

  private mutating func writeCurve(_ spots: [Spot], into content: inout [UInt8]) {
    if spots[0] == current {
      append(spots[1], to: &content)
      append(spots[2], to: &content)
      content.appendOperator("v")
    } else if spots[1] == spots[2] {
      append(spots[0], to: &content)
      append(spots[2], to: &content)
      content.appendOperator("y")
    } else {
      for spot in spots { append(spot, to: &content) }
      content.appendOperator("c")
    }
    current = spots[2]
  }

  private mutating func writeRectangle(_ corners: [Spot], into content: inout [UInt8]) {
    if isClosedAtEnd { content.appendOperator("h") }
    append(corners[0], to: &content)
    append(Spot(x: corners[2].x - corners[0].x, y: corners[2].y - corners[0].y), to: &content)
    content.appendOperator("re")
    (isClosedAtEnd, hasContent) = (false, true)
    begin(at: corners[0])
  }

  /// The corners of an upright rectangle that begins with a horizontal side and is closed, and how many steps it takes.
  private func rectangle(_ elements: ArraySlice<Path.Element>) -> ([Spot], count: Int)? {
    guard case .move = elements.first, elements.count >= 5 else { return nil }
    var spots: [Spot] = []
    var count = 1
    guard add(elements[elements.startIndex], to: &spots) else { return nil }
    for element in elements.dropFirst() {
      count += 1
      if case .close = element { break }
      guard case .line = element, spots.count < 5, add(element, to: &spots) else { return nil }
    }
    guard elements[elements.startIndex + count - 1] == .close else { return nil }
    if spots.count == 5, spots[4] == spots[0] { spots.removeLast() }
    guard spots.count == 4, spots[0].y == spots[1].y, spots[1].x == spots[2].x, spots[2].y == spots[3].y,
      spots[3].x == spots[0].x
    else { return nil }
    return (spots, count)
  }

  /// Adds an element's points; false when one is not a number.
  private func add(_ element: Path.Element, to spots: inout [Spot]) -> Bool {
    func add(_ point: Point) -> Bool {
      guard let x = FixedPoint.units(point.x.points * scale, decimals: 2),
        let y = FixedPoint.units(point.y.points * scale, decimals: 2)
      else { return false }
      spots.append(Spot(x: x, y: y))
      return true
    }
    switch element {
    case .move(let point), .line(let point): return add(point)
    case .curve(let first, let second, let end): return add(first) && add(second) && add(end)
    case .close: return true
    }
  }

  private func append(_ spot: Spot, to content: inout [UInt8]) {
    content.append(FixedPoint(units: spot.x, decimals: 2))
    content.append(FixedPoint(units: spot.y, decimals: 2))
  }
}
