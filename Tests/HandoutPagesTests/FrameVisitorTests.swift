import HandoutGeometry
import HandoutPages
import Testing

/// A visitor comes to everything in reading order, and only where it wants to go.
@Suite struct FrameVisitorTests {
  /// Notes what it comes to; frames with the label "closed" are passed over.
  private struct Notes: FrameVisitor {
    var lines: [String] = []

    mutating func visit(_ item: FrameItem, at position: Point, in transform: Transform) {
      guard case .link(.address(let address), _) = item else { return }
      lines.append("\(address) \(transform.apply(to: position).x.points)")
    }

    mutating func begin(_ element: StructureElement, at index: Int, of frame: Frame, in transform: Transform) {
      lines.append("begin \(index)")
    }

    mutating func end(in transform: Transform) { lines.append("end") }

    mutating func enter(_ group: FrameGroup, in transform: Transform) -> Bool {
      lines.append("frame \(group.index)\(group.isOnlyShifted ? "" : " turned")")
      return group.frame.label != "closed"
    }

    mutating func leave(_ group: FrameGroup) { lines.append("out of \(group.index)") }
  }

  private func link(_ address: String) -> FrameItem { .link(.address(address), Size(1, 1)) }

  @Test func everyItemIsMetInOrder() {
    var inner = Frame(size: Size(10, 10))
    inner.add(link("b"), at: Point(2, 0))
    var closed = Frame(size: Size(10, 10), label: "closed")
    closed.add(link("never"), at: .zero)
    var page = Frame(size: Size(100, 100))
    page.begin(StructureElement(.section))
    page.add(link("a"), at: Point(1, 0))
    page.add(.group(inner, .scale(2), clip: nil), at: Point(10, 0))
    page.add(closed, at: .zero)
    page.end()
    var notes = Notes()
    page.walk(&notes, in: .translation(Point(100, 0)))
    #expect(
      notes.lines == [
        "begin 0", "a 101.0", "frame 2 turned", "b 114.0", "out of 2", "frame 3", "end",
      ])
  }

  @Test func itemsAreToldWithoutTheirFrames() {
    var inner = Frame(size: Size(10, 10))
    inner.add(link("b"), at: .zero)
    var page = Frame(size: Size(100, 100))
    page.add(link("a"), at: .zero)
    page.add(inner, at: .zero)
    page.add(link("c"), at: .zero)
    var addresses: [String] = []
    page.forEachItem { item in
      if case .link(.address(let address), _) = item { addresses.append(address) }
    }
    #expect(addresses == ["a", "b", "c"])
  }
}
