import HandoutGeometry

/// Chooses the best breaks of a segment at one width.
struct LineBreaker {
  let content: TextContent
  /// The room of a line in points.
  let width: Double
  /// Whether a last line of one short word is to be avoided.
  let avoidsLoneWord: Bool
  /// How far the first line stands in, in points.
  let indent: Double

  /// How much wider than its room a line may be, in points; adding up in another order must not move a break.
  static let tolerance = 0.001

  init(content: TextContent, width: Length, avoidsLoneWord: Bool, indent: Length = .zero) {
    self.content = content
    self.width = width.points
    self.avoidsLoneWord = avoidsLoneWord
    self.indent = indent.points
  }

  /// Calls `body` with the start of every line of a segment that has text, and with the break that ends it.
  func forEachLine(of segment: TextSegment, _ body: (ClusterPosition, LineBreak) -> Void) {
    guard let last = content.breaks[segment.breaks].last else { return }
    if last.end.x - segment.start.x + indent <= width + Self.tolerance {
      body(segment.start, last)
    } else if content.minimumWidth.points <= width + Self.tolerance {
      content.breaks[segment.breaks].withUnsafeBufferPointer { choose(segment.start, $0, body) }
    } else {
      let breaks = EmergencyBreaks(content: content, width: width + Self.tolerance).breaks(of: segment)
      breaks.withUnsafeBufferPointer { choose(segment.start, $0, body) }
    }
  }

  /// What is known about the best lines up to a break.
  private struct Node {
    /// The number of lines.
    var lines = Int.max
    /// The sum of the squared raggedness.
    var cost = Double.infinity
    /// The break at which the last of the lines starts.
    var previous = 0
  }

  /// Finds the best lines from the left, break by break. Node 0 is the start, node n the n-th break.
  private func choose(
    _ start: ClusterPosition, _ breaks: UnsafeBufferPointer<LineBreak>, _ body: (ClusterPosition, LineBreak) -> Void
  ) {
    withUnsafeTemporaryAllocation(of: Node.self, capacity: breaks.count + 1) { nodes in
      nodes.initialize(repeating: Node())
      nodes[0] = Node(lines: 0, cost: 0)
      for end in 1...breaks.count {
        nodes[end] = best(endingAt: end, nodes, start, breaks)
      }
      // The chain runs backwards; turning its links round gives the lines in order.
      var next = breaks.count
      var end = next
      while end > 0 {
        let previous = nodes[end].previous
        nodes[end].previous = next
        next = end
        end = previous
      }
      var position = start
      var index = next
      while true {
        body(position, breaks[index - 1])
        guard index < breaks.count else { return }
        position = breaks[index - 1].start
        index = nodes[index].previous
      }
    }
  }

  /// The best of the lines that end at a break.
  private func best(
    endingAt end: Int, _ nodes: UnsafeMutableBufferPointer<Node>, _ start: ClusterPosition,
    _ breaks: UnsafeBufferPointer<LineBreak>
  ) -> Node {
    let limit = width + Self.tolerance
    let endX = breaks[end - 1].end.x
    let isLast = end == breaks.count
    var best = Node()
    var bestIsLone = true
    // Whether the line from the candidate to the end is one word so far.
    var isOneWord = true
    var candidate = end - 1
    while candidate >= 0 {
      let lineWidth = endX - (candidate == 0 ? start.x - indent : breaks[candidate - 1].start.x)
      // The piece just before the end must go somewhere, however wide it is.
      if lineWidth > limit, candidate < end - 1 { break }
      let slack = isLast ? 0 : width - lineWidth
      let lines = nodes[candidate].lines + 1
      let cost = nodes[candidate].cost + slack * slack
      let isLone = isLast && avoidsLoneWord && isOneWord && candidate > 0 && lineWidth < width / 2
      let isBetter =
        if isLone != bestIsLone { bestIsLone } else { lines < best.lines || (lines == best.lines && cost < best.cost) }
      if isBetter || candidate == end - 1 {
        best = Node(lines: lines, cost: cost, previous: candidate)
        bestIsLone = isLone
      }
      if candidate > 0, breaks[candidate - 1].partsWords { isOneWord = false }
      candidate -= 1
    }
    return best
  }
}
