import HandoutDocument
import HandoutEngine
import HandoutGeometry
import HandoutPages
import HandoutTestSupport
import HandoutTypography

/// Documents with lines of exactly 10 points on pages with 200 by 100 points of room, 10 points from the edges of the paper.
enum SampleDocument {
  static let style = TextStyle(size: .pt(7), leading: .pt(10), color: .black)

  /// A number of lines, each ended by force, so that no font decides how many there are.
  static func lines(_ count: Int, word: String = "line") -> [Inline] {
    [Inline((1...max(count, 1)).map { "\(word)\($0)" }.joined(separator: "\n"), style: style)]
  }

  static func paragraph(_ count: Int, word: String = "line") -> Block {
    .text(TextBlock(inlines: lines(count, word: word)))
  }

  static func heading(_ text: String, level: Int = 2) -> Block {
    .keepWithNext(.text(TextBlock(inlines: [Inline(text, style: style)], role: .heading(level: level))))
  }

  /// The document of these blocks; head and foot take 20 points each.
  static func document(_ blocks: [Block], lastly: Block? = nil) -> Document {
    let furniture = Furniture(
      headStart: [Inline("clinic", style: style)], headEnd: [Inline("patient", style: style)],
      footStart: [Inline("draft", style: style)], footEnd: "Page {page} of {pages}", footStyle: style,
      ruleColor: .black, ruleThickness: .pt(0.5), ruleGap: .pt(6), gap: .pt(14))
    return Document(
      page: PageSetup(
        size: Size(220, 160), margins: Insets(all: .pt(10)), headHeight: .pt(20), firstHeadHeight: .pt(20),
        footHeight: .pt(20), lastGap: .pt(10)),
      furniture: furniture, body: StackBlock(children: blocks.map { StackBlock.Child($0) }, name: "body"),
      lastly: lastly.map { StackBlock(children: [StackBlock.Child($0)]) }, title: "Title", author: "Clinic",
      subject: "Program", language: "en", created: "2026-11-21T00:00:00Z")
  }

  /// The placed pages of these blocks.
  static func placed(_ blocks: [Block], lastly: Block? = nil) throws -> PlacedDocument {
    try placed(document(blocks, lastly: lastly))
  }

  /// The placed pages of a document.
  static func placed(_ document: Document) throws -> PlacedDocument {
    let engine = Engine(shaper: Shaper(fonts: try FontBook()), pictures: MockPictures())
    return try engine.place(engine.prepare(document))
  }

  /// The boxes of all text in running heads and feet.
  static func furnitureRuns(_ document: PlacedDocument) -> [Rect] {
    var boxes: [Rect] = []
    var walker = PageWalker()
    for page in document.pages {
      walker.walk(page.frame) { visit in
        guard case .text(let run) = visit.item, visit.isArtifact else { return }
        boxes.append(Rect(origin: visit.origin, size: Size(width: run.width, height: run.size)))
      }
    }
    return boxes
  }

  /// Where the blocks with wanted labels stand.
  static func placements(_ document: PlacedDocument, _ isWanted: (String) -> Bool) -> [Placement] {
    Placement.all(in: document.pages.map(\.frame), where: isWanted)
  }
}
