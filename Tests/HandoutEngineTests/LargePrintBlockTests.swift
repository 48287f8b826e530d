import HandoutDocument
import HandoutEngine
import HandoutGeometry
import HandoutPages
import HandoutTestSupport
import Testing

/// Exercises over the whole width, facts in rows and boxes that run on, over pages with 200 by 100 points of room.
@Suite struct LargePrintBlockTests {
  private func inline(_ text: String) -> [Inline] { [Inline(text, style: SampleDocument.style)] }

  private func exercises(_ count: Int, lines: Int = 1, picture: String? = nil, most: Int = 2) -> Block {
    .exerciseBlocks(
      ExerciseBlocksBlock(
        exercises: (1...count).map { number in
          ExerciseBlocksBlock.Exercise(
            number: number, name: inline("name"), dosage: inline("2 times · each leg"),
            picture: picture.map { PictureBlock(name: $0, alternateText: "somebody") },
            body: StackBlock(children: [StackBlock.Child(SampleDocument.paragraph(lines, word: "step"))]))
        },
        look: ExerciseBlocksBlock.Look(
          pictureHeight: CardsBlock.PictureHeights(least: .pt(20), greatest: .pt(20)), panelGap: .pt(4),
          pictureGap: .zero, numberStyle: SampleDocument.style, discSize: .pt(10), discColor: .white, discGap: .pt(4),
          nameGap: .zero, above: .zero, below: .zero, ruleColor: .black, thickness: .zero, mostOnPage: most)))
  }

  /// The document of exercises in a run of many pages, their heads saying which they are.
  private func document(_ block: Block, count: Int) -> Document {
    var document = SampleDocument.document([block, SampleDocument.paragraph(1, word: "behind")])
    document.runs = PageRuns(
      runs: [
        PageRun(name: "exercises", count: 2, takesManyPages: true),
        PageRun(name: "rest", count: 0, takesManyPages: true),
      ],
      least: 1, step: 1, leastRows: 0, greatestGap: .zero)
    for first in 0..<count {
      for end in first + 1...count { document.furniture.headRows[first..<end] = inline("rows\(first + 1)to\(end)") }
    }
    return document
  }

  @Test func aPageHasNoMoreExercisesThanItMay() throws {
    let document = try SampleDocument.placed(document(exercises(5), count: 5))
    #expect(PageAudit.findings(in: document) == [])
    let read = ReadingElement.all(in: document).read
    #expect(read.filter { $0.role == .heading(level: 2) }.map(\.page) == [0, 0, 1, 1, 2])
    #expect(read.last?.text == "behind1" && read.last?.page == 2)
    // The first page has no head.
    let heads = ReadingElement.all(in: document).artifacts.filter { $0.text.hasPrefix("rows") }
    #expect(heads.map(\.text) == ["rows3to4", "rows5to5"] && heads.map(\.page) == [1, 2])
    #expect(ReadingElement.all(in: document).artifacts.filter { $0.text == "patient" }.map(\.page) == [1, 2])
  }

  @Test func anExerciseThatHasNoRoomBesideAnotherHasAPageOfItsOwn() throws {
    let document = try SampleDocument.placed(document(exercises(3, lines: 4, picture: "tall"), count: 3))
    #expect(PageAudit.findings(in: document) == [])
    let headings = ReadingElement.all(in: document).read.filter { $0.role == .heading(level: 2) }
    #expect(headings.map(\.page) == [0, 1, 2])
  }

  @Test func anExerciseThatNoPageHoldsIsAnError() throws {
    #expect(throws: EngineError.self) { try SampleDocument.placed(document(exercises(1, lines: 12), count: 1)) }
  }

  /// All figures have one scale: the tallest fills the height, the others are as much smaller as their ink is.
  @Test func allPicturesHaveOneScale() throws {
    let document = try SampleDocument.placed(document(exercises(2, picture: "tall"), count: 2))
    var scales: Set<Double> = []
    var walker = PageWalker()
    for page in document.pages {
      walker.walk(page.frame) { visit in
        if case .drawing(let drawing, let scale) = visit.item {
          scales.insert(scale)
          #expect((drawing.size.height * scale).points <= 20.001)
        }
      }
    }
    #expect(scales.count == 1)
  }

  @Test func factsAreATable() throws {
    let rows = ["How often": "5 days", "Next visit": "Dec 5"].sorted { $0.key < $1.key }.map { label, value in
      FactRowsBlock.Row(label: inline(label), value: inline(value))
    }
    let written = FactRowsBlock.Row(label: inline("Therapist"), value: inline("Nov 21"), isWrittenOn: true)
    let facts = Block.factRows(
      FactRowsBlock(
        rows: rows + [written], insets: Insets(all: .pt(2)), gap: .pt(10), ruleColor: .black, writingColor: .black,
        thickness: .pt(0.5)))
    let document = try SampleDocument.placed([facts])
    #expect(PageAudit.findings(in: document) == [])
    let read = ReadingElement.all(in: document).read
    #expect(read.map(\.text) == ["Howoften", "5days", "Nextvisit", "Dec5", "Therapist", "Nov21"])
    #expect(read.allSatisfy { $0.parents.contains(.table) })
    #expect(read.filter { $0.role == .tableHeader(.row) }.count == 3)
  }

  /// A list that goes on says on the next page what it is about, and never leaves one line alone.
  @Test func aBoxThatRunsOnHasItsHeadingOnBothPages() throws {
    let list = ListBlock(
      items: (1...9).map { inline("sign\($0)") }, marker: .bullet, indent: .pt(10), gap: .zero, leastTogether: 2)
    let box = Block.panel(
      PanelBlock(
        content: .list(list), style: BoxStyle(fill: .white, bar: .black, barWidth: .pt(3)), insets: Insets(all: .pt(2)),
        heading: PanelBlock.Heading(text: TextBlock(inlines: inline("Call"), role: .heading(level: 2)), gap: .zero)))
    let document = try SampleDocument.placed([box])
    #expect(PageAudit.findings(in: document) == [])
    #expect(document.pages.count == 2)
    let elements = ReadingElement.all(in: document)
    #expect(elements.read.filter { $0.text == "Call" }.map(\.role) == [.heading(level: 2)])
    #expect(elements.artifacts.filter { $0.text == "Call" }.map(\.page) == [1])
    let signs = elements.read.filter { $0.role == .listBody }
    #expect(signs.count == 9 && signs.filter { $0.page == 1 }.count == 2)
    #expect(document.outline.map(\.title) == ["Call"])
  }
}
