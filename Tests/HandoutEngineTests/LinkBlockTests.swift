import HandoutDocument
import HandoutEngine
import HandoutGeometry
import HandoutPages
import HandoutTestSupport
import Testing

/// Codes beside their addresses, on pages with 200 by 100 points of room. The code of the mock has 25 modules.
@Suite struct LinkBlockTests {
  private static let address = "https://clinic.example/knee"
  private let style = SampleDocument.style

  private func block(
    content: Block? = nil, codeSize: Double = 25, moduleSize: Double = 1, words: String = "Video: clinic.example"
  ) -> Block {
    .link(
      LinkBlock(
        address: Self.address, alternateText: "QR code",
        words: [Inline("Video: ", style: style), Inline(words, style: style, link: Self.address)], content: content,
        look: LinkBlock.Look(
          codeSize: .pt(codeSize), moduleSize: .pt(moduleSize), gap: .pt(7), wordsGap: .pt(3), indent: .pt(5))))
  }

  /// The codes on a page: where they stand and how large a module is.
  private func codes(_ document: PlacedDocument, page: Int = 0) -> [(box: Rect, module: Double)] {
    var found: [(Rect, Double)] = []
    var walker = PageWalker()
    walker.walk(document.pages[page].frame) { visit in
      guard case .drawing(let drawing, let scale) = visit.item else { return }
      let size = Size(width: drawing.size.width * scale, height: drawing.size.height * scale)
      found.append((visit.transform.apply(to: Rect(origin: .zero, size: size)), scale))
    }
    return found
  }

  /// Its least side, or modules of the least size, whichever is more.
  @Test(arguments: [(25.0, 1.0, 1.0), (50, 1, 2), (25, 1.2, 1.2), (44, 1.2, 1.76)])
  func modulesAreLargeEnough(_ codeSize: Double, _ moduleSize: Double, _ wanted: Double) throws {
    let document = try SampleDocument.placed([block(codeSize: codeSize, moduleSize: moduleSize)])
    let code = try #require(codes(document).first)
    #expect(abs(code.module - wanted) < 1e-9)
    #expect(abs(code.box.size.width.points - 33 * wanted) < 1e-6)
    #expect(PageAudit.findings(in: document) == [])
  }

  /// By itself the code stands before the words, which are in its middle; beside what it is about it stands at the end.
  @Test func standsBesideTheWords() throws {
    let alone = try SampleDocument.placed([block()])
    #expect(codes(alone).map(\.box) == [Rect(10, 30, 33, 33)])
    let beside = try SampleDocument.placed([block(content: SampleDocument.paragraph(4))])
    #expect(codes(beside).map(\.box) == [Rect(177, 30, 33, 33)])
    #expect(beside.pages.count == 1)
    #expect(PageAudit.findings(in: beside) == [])
  }

  /// In a right-to-left document the code changes sides, but is not turned round.
  @Test func isNotMirrored() throws {
    var document = SampleDocument.document([block()])
    document.language = "ar"
    let placed = try SampleDocument.placed(document)
    #expect(codes(placed).map(\.box) == [Rect(177, 30, 33, 33)])
    var walker = PageWalker()
    walker.walk(placed.pages[0].frame) { visit in
      if case .drawing = visit.item { #expect(visit.transform.a > 0 && visit.transform.d > 0) }
    }
  }

  /// Where words beside the code would have no room it stands below them.
  @Test func standsBelowWhereThereIsNoRoom() throws {
    let narrow = Block.columns(
      ColumnsBlock(columns: [block(), .stack(StackBlock(children: []))], gap: .pt(4), shares: [1, 1.5]))
    let document = try SampleDocument.placed([narrow])
    let code = try #require(codes(document).first)
    #expect(code.box.minX == .pt(10) && code.box.minY > .pt(30))
    #expect(PageAudit.findings(in: document) == [])
  }

  /// It is never split: it goes on to the next page whole, and what no page holds is a mistake.
  @Test func isNeverSplit() throws {
    let document = try SampleDocument.placed([SampleDocument.paragraph(8), block()])
    #expect(document.pages.count == 2)
    #expect(codes(document, page: 0).isEmpty && codes(document, page: 1).count == 1)
    #expect(throws: EngineError.self) { try SampleDocument.placed([block(codeSize: 100)]) }
  }

  /// A reader meets the words, a link with the address as its text, and the code as a link that says what it is.
  @Test func isReadAsLinks() throws {
    let document = try SampleDocument.placed([block(content: SampleDocument.paragraph(1))])
    var links: [(area: Bool, alternate: String?)] = []
    var walker = PageWalker()
    walker.walk(document.pages[0].frame) { visit in
      guard case .link(let target, _) = visit.item else { return }
      links.append((target == .address(Self.address), visit.elements.last?.alternateText))
      #expect(visit.elements.last?.role == .link)
    }
    #expect(links.map(\.area) == [true, true])
    #expect(links.map(\.alternate) == [nil, "QR code"])
    #expect(ReadingElement.all(in: document).text.contains("Video:clinic.example"))
  }

  /// A link in a paragraph that runs on over pages, or that stands in the middle of a line, has an area for each of its lines.
  @Test func linksInRunningText() throws {
    let words = [
      Inline((1...8).map { "line\($0)" }.joined(separator: "\n") + " see ", style: style),
      Inline("clinic.example/one/two/three/four/five/six/seven/eight/nine", style: style, link: Self.address),
      Inline(", then\nrest\nand\nwalk.", style: style),
    ]
    let document = try SampleDocument.placed([.text(TextBlock(inlines: words))])
    #expect(document.pages.count == 2)
    #expect(PageAudit.findings(in: document) == [])
    var areas: [Rect] = []
    var runs: [Rect] = []
    var walker = PageWalker()
    for page in document.pages {
      walker.walk(page.frame) { visit in
        guard visit.elements.last?.role == .link else { return }
        if case .link(_, let size) = visit.item {
          areas.append(visit.transform.apply(to: Rect(origin: .zero, size: size)))
        }
        if case .text(let run) = visit.item {
          runs.append(Rect(origin: visit.origin, size: Size(width: run.width, height: .zero)))
        }
      }
    }
    #expect(areas.count > 1 && areas.count == runs.count)
    for (area, run) in zip(areas, runs) {
      #expect(
        abs(area.minX.points - run.minX.points) < 0.01 && abs(area.size.width.points - run.size.width.points) < 0.01)
      #expect(area.minY < run.minY && area.maxY > run.minY)
    }
  }
}
