import HandoutGeometry
import HandoutPages
import Testing

/// The audit passes what is right and names each mistake.
@Suite struct PageAuditTests {
  private func sentences(_ document: PlacedDocument) -> [String] {
    PageAudit.findings(in: document).map(\.description)
  }

  @Test func aSoundPageHasNoFindings() {
    let document = SamplePage.document { frame in
      frame.add(SamplePage.block("a", "first"), at: Point(10, 10))
      frame.add(SamplePage.block("b", "second"), at: Point(10, 20))
    }
    #expect(sentences(document) == [])
  }

  @Test func inkOutsideTheMarginsIsFound() {
    let document = SamplePage.document { frame in
      frame.add(SamplePage.block("a", "wide enough to leave"), at: Point(10, 10))
      frame.addArtifact(Shape(path: .rectangle(Rect(0, 50, 5, 5)), fill: .black))
    }
    #expect(sentences(document).count == 2)
    #expect(sentences(document).allSatisfy { $0.contains("lies outside") })
  }

  @Test func furnitureMayUseTheMarginsButNotLeaveThePaper() {
    let document = SamplePage.document { frame in
      var heads = Frame(size: Size(100, 100), label: "page furniture", isRepeat: true)
      heads.addArtifact(Shape(path: .rectangle(Rect(0, 0, 5, 5)), fill: .black))
      frame.add(heads, at: .zero)
    }
    #expect(sentences(document) == [])
    let outside = SamplePage.document { frame in
      var heads = Frame(size: Size(100, 100), label: "page furniture", isRepeat: true)
      heads.addArtifact(Shape(path: .rectangle(Rect(-5, 0, 5, 5)), fill: .black))
      frame.add(heads, at: .zero)
    }
    #expect(sentences(outside).count == 1)
  }

  @Test func blocksOverEachOtherAreFound() {
    let document = SamplePage.document { frame in
      frame.add(SamplePage.block("a", "first"), at: Point(10, 10))
      frame.add(SamplePage.block("b", "second"), at: Point(20, 14))
    }
    #expect(sentences(document) == ["page 1: a and b lie over each other"])
  }

  @Test func textNeedsALeaf() {
    let document = SamplePage.document { frame in
      frame.begin(StructureElement(.section))
      frame.add(.text(SamplePage.run("bare")), at: Point(10, 30))
      frame.end()
    }
    #expect(sentences(document) == ["page 1: the text \"bare\" stands directly in a grouping element"])
  }

  @Test func elementsMayNotBeginInsideLeaves() {
    let document = SamplePage.document { frame in
      frame.begin(StructureElement(.paragraph))
      frame.begin(StructureElement(.span))
      frame.end()
      frame.begin(StructureElement(.link))
      frame.end()
      frame.begin(StructureElement(.heading(level: 2)))
      frame.end()
      frame.end()
    }
    #expect(sentences(document).count == 1)
    #expect(sentences(document)[0].contains("begins inside the leaf"))
  }

  @Test func beginsAndEndsMustMatch() {
    var open = Frame(size: Size(100, 100))
    open.begin(StructureElement(.document))
    #expect(sentences(SamplePage.document(of: [open])) == ["page 1: 1 elements are still open at the end"])
    var closed = open
    closed.end()
    closed.end()
    #expect(sentences(SamplePage.document(of: [closed])) == ["page 1: an element ends that was never begun"])
    var outside = Frame(size: Size(100, 100))
    outside.begin(StructureElement(.paragraph))
    outside.end()
    #expect(sentences(SamplePage.document(of: [outside])) == ["page 1: an element begins outside of the document"])
  }

  @Test func elementsMayRunFromPageToPage() {
    var first = Frame(size: Size(100, 100))
    first.begin(StructureElement(.document))
    first.begin(StructureElement(.paragraph))
    first.add(.text(SamplePage.run("one")), at: Point(10, 30))
    var second = Frame(size: Size(100, 100))
    second.add(.text(SamplePage.run("two")), at: Point(10, 30))
    second.end()
    second.end()
    #expect(sentences(SamplePage.document(of: [first, second])) == [])
  }

  @Test func brokenRunsAreFound() {
    let document = SamplePage.document { frame in
      var empty = SamplePage.run("ab")
      empty.glyphs[1].id = 0
      var short = SamplePage.run("cd")
      short.clusters.removeLast()
      frame.begin(StructureElement(.paragraph))
      frame.add(.text(empty), at: Point(10, 30))
      frame.add(.text(short), at: Point(10, 50))
      frame.end()
    }
    #expect(
      sentences(document) == [
        "page 1: the text \"ab\" has an empty box", "page 1: the clusters of \"cd\" do not add up",
      ])
  }
}
