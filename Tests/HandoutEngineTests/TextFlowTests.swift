import HandoutDocument
import HandoutEngine
import HandoutGeometry
import HandoutPages
import HandoutTestSupport
import Testing

/// Paragraphs, lists and tables over pages with ten lines of room.
@Suite struct TextFlowTests {
  @Test func aParagraphOverThreePagesKeepsItsTagsLegal() throws {
    let document = try SampleDocument.placed([SampleDocument.paragraph(25), SampleDocument.paragraph(3, word: "next")])
    #expect(
      SampleDocument.placements(document) { $0 == "body / 1" } == [
        Placement("body / 1", page: 1, 10, 30, 200, 100), Placement("body / 1", page: 2, 10, 30, 200, 100),
        Placement("body / 1", page: 3, 10, 30, 200, 50),
      ])
    #expect(PageAudit.findings(in: document) == [])
    let text = ReadingElement.all(in: document).text
    #expect(text == (1...25).map { "line\($0)" }.joined() + "next1next2next3")
  }

  /// A page that one paragraph ends on and the next one leaves: running heads were drawn inside the second paragraph.
  @Test func headsStandOutsideOfParagraphsThatRunOn() throws {
    let document = try SampleDocument.placed([
      SampleDocument.paragraph(13), SampleDocument.paragraph(13, word: "second"),
      SampleDocument.paragraph(30, word: "third"),
    ])
    #expect(PageAudit.findings(in: document) == [])
    #expect(document.pages.count == 6)
    let elements = ReadingElement.all(in: document)
    #expect(elements.artifacts.count { $0.text.contains("Page") } == 6)
    let words = [("line", 13), ("second", 13), ("third", 30)].flatMap { word, count in
      (1...count).map { "\(word)\($0)" }
    }
    #expect(elements.text == words.joined())
  }

  @Test func noLineIsEverAlone() throws {
    for above in 0...9 {
      for count in 2...31 {
        let blocks = (above == 0 ? [] : [SampleDocument.paragraph(above)]) + [SampleDocument.paragraph(count)]
        let document = try SampleDocument.placed(blocks)
        let name = "body / \(blocks.count)"
        for page in document.pages {
          let heights = Placement.all(in: [page.frame]) { $0 == name }
          #expect(!heights.contains { $0.height == 10 }, "\(count) lines below \(above)")
        }
        #expect(PageAudit.findings(in: document) == [], "\(count) lines below \(above)")
      }
    }
  }

  @Test func aHeadingIsNeverLast() throws {
    let document = try SampleDocument.placed([
      SampleDocument.paragraph(8), SampleDocument.heading("Heading"), SampleDocument.paragraph(3),
    ])
    #expect(
      SampleDocument.placements(document) { $0 != "page furniture" } == [
        Placement("body / 1", page: 1, 10, 30, 200, 80), Placement("body / 2", page: 2, 10, 30, 200, 10),
        Placement("body / 3", page: 2, 10, 40, 200, 30),
      ])
    #expect(document.outline.map(\.title) == ["Heading"])
    #expect(document.outline.map(\.page) == [1])
  }

  @Test func listItemsStayWhole() throws {
    let items = [3, 4, 4, 2].map { SampleDocument.lines($0) }
    let document = try SampleDocument.placed([
      .list(ListBlock(items: items, marker: .number(SampleDocument.style), indent: .pt(15), gap: .pt(2)))
    ])
    #expect(
      SampleDocument.placements(document) { $0.hasPrefix("body") } == [
        Placement("body / 1 / item 1", page: 1, 10, 30, 200, 30),
        Placement("body / 1 / item 2", page: 1, 10, 62, 200, 40),
        Placement("body / 1 / item 3", page: 2, 10, 30, 200, 40),
        Placement("body / 1 / item 4", page: 2, 10, 72, 200, 20),
      ])
    let labels = ReadingElement.all(in: document).filter { $0.role == .label }
    #expect(labels.map(\.text) == ["1.", "2.", "3.", "4."])
    #expect(PageAudit.findings(in: document) == [])
  }

  @Test func boxesToTickSayThatTheyAreEmpty() throws {
    let document = try SampleDocument.placed([
      .list(
        ListBlock(
          items: [SampleDocument.lines(1)],
          marker: .checkBox(
            CheckBox(side: .pt(8), ink: .black, thickness: .pt(1.1), radius: .pt(2), spoken: "not done")),
          indent: .pt(15), gap: .zero))
    ])
    var spoken: [String?] = []
    var walker = PageWalker()
    for page in document.pages {
      walker.walk(page.frame) { visit in
        if case .tag(.begin(let element)) = visit.item, element.role == .label { spoken.append(element.alternateText) }
      }
    }
    #expect(spoken == ["not done"])
  }

  /// A heading of two lines has lines of about equal length, and no more of them than it needs.
  @Test func aBalancedTextHasLinesOfEqualLength() throws {
    let words = "This is a heading of words that takes a little more than one line"
    func lines(isBalanced: Bool) throws -> [Double] {
      let text = TextBlock(
        inlines: [Inline(words, style: SampleDocument.style)], role: .heading(level: 1), isBalanced: isBalanced)
      let document = try SampleDocument.placed([.text(text)])
      var widths: [Double] = []
      var walker = PageWalker()
      walker.walk(document.pages[0].frame) { visit in
        if case .text(let run) = visit.item, !visit.isArtifact { widths.append(run.width.points) }
      }
      return widths
    }
    let (plain, balanced) = (try lines(isBalanced: false), try lines(isBalanced: true))
    #expect(plain.count == 2 && balanced.count == 2)
    #expect(balanced[1] > balanced[0] * 0.7 && balanced[1] > plain[1] * 1.5)
  }

  /// Heads of narrow columns stand one word below the other rather than against each other.
  @Test func headsSideBySideStandApart() throws {
    func height(_ columns: Int) throws -> Double? {
      let table = TableBlock(
        corner: [], heads: TableBlock.Heads((1...columns).map { [Inline("Day \($0)", style: SampleDocument.style)] }),
        labels: ["One", "Two"].map { [Inline($0, style: SampleDocument.style)] }, labelShare: 0.3,
        rowHeight: .pt(20), lineColor: .black, thickness: .pt(0.5), emptyCell: "empty",
        room: TableBlock.Room(label: .pt(8), row: .pt(4), head: .pt(3)))
      let document = try SampleDocument.placed([.table(table)])
      #expect(PageAudit.findings(in: document) == [])
      var boxes: [Rect] = []
      var walker = PageWalker()
      walker.walk(document.pages[0].frame) { visit in
        guard case .text(let run) = visit.item, visit.elements.last?.role == .tableHeader(.column) else { return }
        boxes.append(Rect(origin: visit.origin, size: Size(width: run.width, height: run.size)))
      }
      for one in boxes {
        for other in boxes where other.minX > one.minX && other.minY == one.minY {
          #expect(other.minX - one.maxX >= .pt(3))
        }
      }
      return SampleDocument.placements(document) { $0 == "body / 1" }.first?.height
    }
    #expect(try height(3) == 53)
    #expect(try height(9) == 63)
  }

  private func table(rows: Int) -> Block {
    .table(
      TableBlock(
        corner: [Inline("Corner", style: SampleDocument.style)],
        heads: TableBlock.Heads(["One", "Two"].map { [Inline($0, style: SampleDocument.style)] }),
        labels: (1...rows).map { [Inline("Row \($0)", style: SampleDocument.style)] }, labelShare: 0.3,
        rowHeight: .pt(20), lineColor: .black, thickness: .pt(0.5), emptyCell: "empty",
        room: TableBlock.Room(label: .pt(8), row: .pt(4), head: .pt(5))))
  }

  private func tableHeights(above: Int, rows: Int) throws -> [[Double]] {
    let blocks = (above == 0 ? [] : [SampleDocument.paragraph(above)]) + [table(rows: rows)]
    let document = try SampleDocument.placed(blocks)
    #expect(PageAudit.findings(in: document) == [])
    let heads = ReadingElement.all(in: document).filter { $0.role == .tableHeader(.column) }
    let parts = SampleDocument.placements(document) { $0 == "body / \(blocks.count)" }
    // Every part of the table has its own heads.
    #expect(heads.map(\.text) == Array(repeating: ["Corner", "One", "Two"], count: parts.count).flatMap(\.self))
    let rowLabels = ReadingElement.all(in: document).filter { $0.role == .tableHeader(.row) }
    #expect(rowLabels.map(\.text) == (1...rows).map { "Row\($0)" })
    return parts.map { [Double($0.page), $0.height] }
  }

  @Test func aTableRepeatsItsHeadsAndKeepsTwoRows() throws {
    // The heads take 15 points, a row 20: four rows fit on a page.
    #expect(try tableHeights(above: 0, rows: 4) == [[1, 95]])
    #expect(try tableHeights(above: 0, rows: 8) == [[1, 95], [2, 95]])
    // One row would be left alone on the second page.
    #expect(try tableHeights(above: 0, rows: 5) == [[1, 75], [2, 55]])
    #expect(try tableHeights(above: 0, rows: 9) == [[1, 95], [2, 75], [3, 55]])
    // Below four lines only two rows fit; below five only one, which is no table yet.
    #expect(try tableHeights(above: 4, rows: 4) == [[1, 55], [2, 55]])
    #expect(try tableHeights(above: 5, rows: 4) == [[2, 95]])
  }
}
