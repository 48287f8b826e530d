import HandoutGeometry
import HandoutPages
import Testing

/// The walker tells every item with its place on the page and what is open around it.
@Suite struct PageWalkerTests {
  @Test func transformsAddUp() {
    var leaf = Frame(size: Size(10, 10), label: "leaf")
    leaf.add(.link(.address("here"), Size(1, 1)), at: Point(3, 4))
    var middle = Frame(size: Size(10, 10))
    middle.add(.group(leaf, .scale(2), clip: nil), at: Point(10, 20))
    var page = Frame(size: Size(100, 100))
    page.add(.group(middle, .translation(Point(1, 1)), clip: nil), at: Point(100, 200))
    var found: [(Point, [String?])] = []
    var walker = PageWalker()
    walker.walk(page) { visit in
      if case .link = visit.item { found.append((visit.origin, visit.labels.map(\.label))) }
    }
    #expect(found.count == 1)
    #expect(found.first?.0 == Point(117, 229))
    #expect(found.first?.1 == ["leaf"])
  }

  @Test func elementsStayOpenFromPageToPage() {
    var first = Frame(size: Size(10, 10))
    first.begin(StructureElement(.document))
    first.begin(StructureElement(.artifact))
    var second = Frame(size: Size(10, 10))
    second.add(.link(.address("here"), Size(1, 1)), at: .zero)
    second.end()
    var walker = PageWalker()
    walker.walk(first) { _ in }
    #expect(walker.open.map(\.role) == [.document, .artifact])
    var isArtifact = false
    walker.walk(second) { visit in
      if case .link = visit.item { isArtifact = visit.isArtifact }
    }
    #expect(isArtifact)
    #expect(walker.open.map(\.role) == [.document])
  }
}
