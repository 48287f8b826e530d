import HandoutDocument
import HandoutEngine
import HandoutGeometry
import HandoutPages
import HandoutTestSupport
import HandoutTypography
import Testing

/// Blocks shared out among pages that are set: 200 points wide, 100 high on each.
@Suite struct RunFlowTests {
  private func inline(_ text: String) -> [Inline] { [Inline(text, style: SampleDocument.style)] }

  /// Rows of 14 points: a name of 10 with 2 above and below.
  private func rows(_ count: Int) -> Block {
    .exerciseRows(
      ExerciseRowsBlock(
        rows: (1...count).map { number in
          ExerciseRowsBlock.Row(
            number: number, name: inline("name"), shortName: inline("name"),
            dosage: PillsBlock(
              pills: [], ink: .black, thickness: .zero, insets: .zero, gap: .zero, radius: .zero), picture: nil,
            body: StackBlock(children: []))
        },
        look: ExerciseRowsBlock.Look(
          pictureWidth: .pt(60), columnGap: .pt(10), panelGap: .pt(4),
          scale: ExerciseRowsBlock.Scale(least: 0.3, greatest: 0.3), numberStyle: SampleDocument.style,
          discSize: .pt(10), discColor: .white, discGap: .pt(4), nameGap: .pt(4), dosageIndent: .pt(10),
          bodyGap: .zero, above: .pt(2), below: .pt(2), ruleColor: .black, thickness: .zero)))
  }

  /// A front of rows between two paragraphs, and a back of paragraphs below the rows that go on.
  private func document(rows count: Int, backLines: Int, greatestGap: Double = 0) -> Document {
    var document = SampleDocument.document(
      [SampleDocument.paragraph(2), rows(count), SampleDocument.paragraph(1), SampleDocument.paragraph(backLines)])
    document.runs = PageRuns(
      runs: [PageRun(name: "front", count: 3), PageRun(name: "back", count: 1, goesOnAt: 0)], least: 2, step: 2,
      leastRows: 3, greatestGap: .pt(greatestGap))
    announceRest(of: count, in: &document)
    return document
  }

  private func announceRest(of count: Int, in document: inout Document) {
    for first in 1..<max(count, 2) {
      for end in (first + 1)...max(count, first + 1) {
        let rows = "rest\(first + 1)to\(end)"
        document.furniture.footMiddle[first..<end] = RowsElsewhere(
          onBack: inline(rows), onPage: inline("\(rows)page{page}"), onPages: inline("\(rows)pages{from}and{to}"))
      }
    }
  }

  private func feet(_ document: PlacedDocument) -> [String] {
    let feet = ReadingElement.all(in: document).artifacts.filter { $0.text.contains("rest") }
    return feet.map { "\($0.page + 1): \($0.text.drop { $0 != "r" })" }
  }

  private func placed(_ forms: [Document], layouts: LayoutCache = LayoutCache()) throws -> (PlacedDocument, Int) {
    let engine = Engine(shaper: Shaper(fonts: try FontBook()), pictures: MockPictures(), layouts: layouts)
    let chosen = try engine.prepare(forms: forms.count) { forms[$0] }
    return (try engine.place(chosen.prepared), chosen.form)
  }

  private func names(_ document: PlacedDocument, page: Int) -> [String] {
    ReadingElement.all(in: document).read.filter { $0.page == page && $0.role == .heading(level: 2) }.map(\.text)
  }

  @Test func rowsWithoutRoomGoOnAtTheBack() throws {
    let (document, form) = try placed([document(rows: 6, backLines: 2)])
    #expect(form == 0 && document.pages.count == 2)
    #expect(PageAudit.findings(in: document) == [])
    // 100 less three lines of 10 leave room for five rows of 14.
    #expect(names(document, page: 0) == (1...5).map { "\($0)name" })
    #expect(names(document, page: 1) == ["6name"])
    let feet = ReadingElement.all(in: document).artifacts.filter { $0.text.contains("rest") }
    #expect(feet.map(\.page) == [0] && feet.allSatisfy { $0.text.contains("rest6to6") })
  }

  /// Rows that have no room on the front and its back are announced on the page that they are missing on.
  @Test(arguments: [(6, ["1: rest6to6page3"]), (14, ["1: rest6to14pages3and4", "3: rest13to14"])])
  func rowsOnAnotherSheetAreAnnounced(count: Int, wanted: [String]) throws {
    var document = SampleDocument.document([
      SampleDocument.paragraph(2), rows(count), SampleDocument.paragraph(1), SampleDocument.paragraph(9),
      SampleDocument.paragraph(5),
    ])
    document.runs = PageRuns(
      runs: [
        PageRun(name: "front", count: 3), PageRun(name: "back", count: 1, goesOnAt: 0),
        PageRun(name: "second", count: 1, goesOnAt: 0),
      ], least: 4, step: 2, leastRows: 3, greatestGap: .zero)
    announceRest(of: count, in: &document)
    let (placed, _) = try placed([document])
    #expect(placed.pages.count == 4 && PageAudit.findings(in: placed) == [])
    #expect(feet(placed) == wanted)
  }

  @Test func theFirstFormThatFitsIsTakenAndRemembered() throws {
    let forms = [document(rows: 5, backLines: 12), document(rows: 5, backLines: 11), document(rows: 5, backLines: 9)]
    let layouts = LayoutCache()
    let first = try placed(forms, layouts: layouts)
    #expect(first.1 == 2 && first.0.pages.count == 2)
    let second = try placed(forms, layouts: layouts)
    #expect(second.1 == 2 && second.0.pages == first.0.pages)
  }

  @Test func theLastFormHasWholeSheets() throws {
    let (document, form) = try placed([document(rows: 5, backLines: 30), document(rows: 5, backLines: 25)])
    #expect(form == 1 && document.pages.count == 4)
    #expect(PageAudit.findings(in: document) == [])
  }

  /// What is left is shared out among gaps and rows, and no row changes its page for it.
  @Test func roomThatIsLeftIsSharedOut() throws {
    func bottom(_ greatestGap: Double) throws -> Double {
      let (document, _) = try placed([document(rows: 3, backLines: 2, greatestGap: greatestGap)])
      #expect(PageAudit.findings(in: document) == [])
      #expect(names(document, page: 0).count == 3)
      return Placement.all(in: [document.pages[0].frame], where: { $0 != "page furniture" }).map { $0.top + $0.height }
        .max() ?? 0
    }
    #expect(try bottom(0) < bottom(2))
    #expect(try bottom(2) < bottom(20))
  }

  /// A block that may be left out stands where its page has room, and moves no row.
  @Test(arguments: [(4, true), (5, false)]) func anOptionalBlockMovesNoRow(rows count: Int, isThere: Bool) throws {
    var wanted = document(rows: count, backLines: 2)
    wanted.body.children.insert(
      StackBlock.Child(SampleDocument.paragraph(1, word: "optional"), isOptional: true), at: 2)
    wanted.runs?.runs[0].count = 4
    let (placed, form) = try placed([wanted, wanted])
    #expect(form == 0 && PageAudit.findings(in: placed) == [])
    #expect(names(placed, page: 0).count == count)
    #expect(ReadingElement.all(in: placed).text.contains("optional1") == isThere)
  }

  /// The heights of what fills pages, by page.
  private func fillers(backLines: Int) throws -> [Placement] {
    var wanted = document(rows: 5, backLines: 3, greatestGap: 4)
    let lines = WritingLinesBlock(count: 9, spacing: .pt(12), color: .black, thickness: .pt(0.5))
    wanted.body.children.append(StackBlock.Child(.writingLines(lines), isFiller: true))
    wanted.body.children.append(StackBlock.Child(SampleDocument.paragraph(backLines, word: "last")))
    wanted.runs?.runs[1].count = 3
    let (placed, _) = try placed([wanted])
    #expect(placed.pages.count == 2 && PageAudit.findings(in: placed) == [])
    return SampleDocument.placements(placed) { $0 == "body / 5" }
  }

  /// Lines to write on fill what the gaps would leave, before what stands last, and nothing where that is little.
  @Test func aFillerTakesWhatGapsWouldLeave() throws {
    let found = try fillers(backLines: 2)
    #expect(found.map(\.page) == [2] && found.map(\.height) == [36])
    #expect(try fillers(backLines: 6) == [])
  }

  /// A run of many pages takes what it may of the next one, but never a page for it.
  @Test(arguments: [(true, [1, 2, 3], 4), (false, [1, 3, 4], 5)])
  func aRunOfManyPagesTakesWhatItHasRoomFor(mayTake: Bool, lines: [Int], pages: Int) throws {
    var document = SampleDocument.document(
      [
        SampleDocument.paragraph(2, word: "front"), rows(9), SampleDocument.paragraph(3, word: "short"),
        SampleDocument.paragraph(8, word: "long"),
      ])
    document.runs = PageRuns(
      runs: [
        PageRun(name: "front", count: 1),
        PageRun(name: "rows", count: 1, takesManyPages: true, mayTake: mayTake ? [2, 3] : []),
        PageRun(name: "rest", count: 2, takesManyPages: true),
      ], least: 1, step: 1, leastRows: 0, greatestGap: .zero)
    let (placed, form) = try placed([document, document])
    #expect(form == 0 && placed.pages.count == pages)
    #expect(PageAudit.findings(in: placed) == [])
    let read = ReadingElement.all(in: placed).read
    let found = ["front1", "1name", "short1", "long1"].map { start in
      read.first { $0.text.hasPrefix(start) }?.page ?? -1
    }
    #expect(found == [0] + lines)
  }

  @Test func fewerRowsThanAreWantedInFrontAreRefusedButOnTheLastForm() throws {
    var crowded = document(rows: 5, backLines: 2)
    crowded.body.children[0] = StackBlock.Child(SampleDocument.paragraph(7))
    let (placed, form) = try placed([crowded, crowded])
    #expect(form == 1 && placed.pages.count == 2)
    #expect(names(placed, page: 0).count == 1)
  }
}
