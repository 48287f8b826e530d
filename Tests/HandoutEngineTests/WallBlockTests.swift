import HandoutDocument
import HandoutEngine
import HandoutGeometry
import HandoutPages
import HandoutTestSupport
import HandoutTypography
import Testing

/// Blocks of handouts that hang on a wall, on pages with 200 by 100 points of room.
@Suite struct WallBlockTests {
  private let style = SampleDocument.style
  private func inline(_ text: String) -> [Inline] { [Inline(text, style: style)] }

  private func cells(_ count: Int, columns: Int = 2, rows: Int = 3, plan: Bool = false) -> Block {
    let cells = (1...count).map { number in
      ExerciseCellsBlock.Cell(
        number: number, name: inline("name\(number)"), dosage: [inline("dose\(number)")],
        picture: PictureBlock(name: "tall", alternateText: "A picture"))
    }
    let fact = FactsBlock.Fact(label: inline("label"), value: inline("value"))
    return .exerciseCells(
      ExerciseCellsBlock(
        cells: cells,
        plan: plan
          ? ExerciseCellsBlock.Plan(
            sentences: [inline("plan")], facts: [fact], box: BoxStyle(fill: .white), insets: .zero, gap: .zero,
            columnGap: .pt(4)) : nil,
        columns: columns, rowsPerPage: rows,
        look: ExerciseCellsBlock.Look(
          box: BoxStyle(stroke: .black), insets: Insets(all: .pt(2)), gap: .pt(4),
          scale: ExerciseRowsBlock.Scale(least: 0.1, greatest: 0.1), numberStyle: style, discSize: .pt(10),
          discColor: .white, discGap: .pt(4), pictureGap: .pt(2), panelGap: .pt(4), greatestRoom: .zero)))
  }

  private func placed(_ blocks: [Block], rest: Int? = 0, least: Int = 1) throws -> PlacedDocument {
    var document = SampleDocument.document(blocks)
    document.runs = PageRuns(
      runs: [PageRun(name: "front", count: blocks.count), PageRun(name: "back", count: 0, goesOnAt: rest)],
      least: least, step: 1, leastRows: 0, greatestGap: .zero)
    return try SampleDocument.placed(document)
  }

  private func boxes(_ document: PlacedDocument) -> [Placement] {
    SampleDocument.placements(document) { label in
      ["exercise", "plan"].contains { label.split(separator: "/").last?.hasPrefix(" \($0)") ?? false }
    }
  }

  /// A box is 38 high: 4 of room, 12 of picture and 2 below it, 10 each for name and dosage.
  @Test func boxesStandInRowsAndTheRestAtTheBack() throws {
    let document = try placed([cells(5)])
    #expect(PageAudit.findings(in: document) == [])
    #expect(
      boxes(document) == [
        Placement("body / 1 / exercise 1", page: 1, 10, 30, 98, 38),
        Placement("body / 1 / exercise 2", page: 1, 112, 30, 98, 38),
        Placement("body / 1 / exercise 3", page: 1, 10, 72, 98, 38),
        Placement("body / 1 / exercise 4", page: 1, 112, 72, 98, 38),
        // Alone in its row it takes all of it.
        Placement("body / 1 / exercise 5", page: 2, 10, 30, 200, 38),
      ])
    let first = ReadingElement.all(in: document).read.prefix(3)
    #expect(first.map(\.role) == [.heading(level: 2), .figure, .paragraph])
    #expect(first.map(\.text) == ["1name1", "", "dose1"])
  }

  @Test func thePlanTakesTheFreeBoxOrARowOfItsOwn() throws {
    #expect(try boxes(placed([cells(1, plan: true)])).last == Placement("body / 1 / plan", page: 1, 112, 30, 98, 38))
    #expect(
      boxes(try placed([cells(3, plan: true)])).last == Placement("body / 1 / plan", page: 1, 112, 72, 98, 38))
    let own = boxes(try placed([cells(1, columns: 1, plan: true)])).last
    #expect(own == Placement("body / 1 / plan", page: 1, 10, 72, 200, 30))
  }

  /// As many rows on both sides, even where more would fit in front.
  @Test func rowsAreSharedOutEqually() throws {
    let document = try placed([cells(4, columns: 1, rows: 3)])
    #expect(boxes(document).map(\.page) == [1, 1, 2, 2])
  }

  @Test func aRunWithNothingOnItHasNoPage() throws {
    #expect(try placed([cells(2)]).pages.count == 1)
    #expect(try placed([cells(2)], least: 2).pages.count == 2)
  }

  private func table(weeks: Int, columns: Int = 2, height: Double = 10, leastCell: Double = 17) -> Block {
    let days = (0..<weeks).map { week in
      DayTableBlock.Week(
        label: inline("Week"), number: inline("\(week + 1)"), spoken: "Week \(week + 1)",
        days: (1...3).map { inline("day\($0)") })
    }
    return .dayTable(
      DayTableBlock(
        heads: (1...columns).map { DayTableBlock.Head(number: inline("\($0)"), name: inline("n")) },
        pain: inline("pain"), notes: inline("notes"), weeks: days, emptyCell: "empty",
        look: DayTableBlock.Look(
          week: .pt(30), weekFill: .white, weekGap: .pt(3), discSize: .pt(10), discColor: .black,
          leastCell: .pt(leastCell), greatestCell: .pt(20), pain: .pt(20), notes: .pt(20), rowHeight: .pt(height),
          greatestRowHeight: .pt(height), lineColor: .black, thickness: .pt(0.5), frameThickness: .pt(1),
          room: TableBlock.Room(label: .pt(2), row: .zero, head: .zero))))
  }

  /// Heads are 20 high and a week 30: two weeks and a gap of 3 are all that 100 points hold.
  @Test func weeksStayWholeAndHeadsAreRepeated() throws {
    let document = try placed([table(weeks: 3)])
    #expect(PageAudit.findings(in: document) == [])
    let read = ReadingElement.all(in: document).read
    #expect(
      read.filter { $0.role == .tableHeader(.column) }.map(\.text) == [
        "1n", "2n", "pain", "notes", "1n", "2n", "pain", "notes",
      ])
    let days = read.filter { $0.role == .tableHeader(.row) && $0.text.hasPrefix("day") }
    #expect(days.map(\.page) == [0, 0, 0, 0, 0, 0, 1, 1, 1])
    // The week is written once and said on each of its days.
    #expect(
      read.filter { $0.role == .tableHeader(.row) && $0.text.hasPrefix("Week") }.map(\.text) == [
        "Week1", "Week2", "Week3",
      ])
    #expect(read.count { $0.role == .tableCell } == 2 * 2 + 9 * 4)
  }

  @Test func columnsTooNarrowToWriteInAreRefused() throws {
    let error = try #require(throws: EngineError.self) { _ = try placed([table(weeks: 1, columns: 7)]) }
    #expect("\(error)".contains("are needed to write in"))
  }

  private func titleLine(_ details: [String], blank: Bool = false) -> Block {
    .titleLine(
      TitleLineBlock(
        title: inline("Title"),
        blank: blank
          ? TitleLineBlock.Blank(label: inline("name"), width: .pt(80), color: .black, thickness: .pt(1)) : nil,
        details: details.map(inline), namesPeople: true, gap: .pt(10)))
  }

  @Test func detailsStandBesideATitleOrBelowIt() throws {
    func height(_ block: Block) throws -> Double {
      SampleDocument.placements(try placed([block])) { $0 == "body / 1" }.first?.height ?? 0
    }
    #expect(try height(titleLine(["short", "short"])) == 20)
    #expect(try height(titleLine([String(repeating: "long word ", count: 20)])) > 30)
    #expect(try height(titleLine([], blank: true)) == 10)
    let words = ReadingElement.all(in: try placed([titleLine(["one"], blank: true)])).read.map(\.text)
    #expect(words == ["Title", "name", "one"])
  }

  @Test func aNoticeRunsOnWhereThatTakesFewerLines() throws {
    func notice(_ texts: [String]) -> Block {
      .notice(
        NoticeBlock(
          sign: Sign(.warning, color: .black, size: .pt(10)), paragraphs: texts.map(inline), separator: inline(" "),
          look: NoticeBlock.Look(box: BoxStyle(fill: .white), insets: Insets(all: .pt(5)), signGap: .pt(5))))
    }
    func paragraphs(_ texts: [String]) throws -> Int {
      let document = try placed([notice(texts)])
      #expect(PageAudit.findings(in: document) == [])
      return ReadingElement.all(in: document).read.count { $0.role == .paragraph }
    }
    let line = "a line that is nearly as wide as the box of a notice"
    #expect(try paragraphs([line, line]) == 2)
    #expect(try paragraphs([line + " and more", "short"]) == 1)
  }
}
