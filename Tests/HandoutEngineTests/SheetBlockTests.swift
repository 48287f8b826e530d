import HandoutDocument
import HandoutEngine
import HandoutGeometry
import HandoutPages
import HandoutTestSupport
import Testing

/// Strip, safety strip, zones, triage and boxes to tick, over pages with 200 by 100 points of room.
@Suite struct SheetBlockTests {
  private func inline(_ text: String) -> [Inline] { [Inline(text, style: SampleDocument.style)] }

  private func identity(_ names: [String], mark: Double = 20) -> Block {
    let look = IdentityBlock.Look(
      markSize: .pt(mark), markRadius: .pt(2), markGap: .pt(5), columnGap: .pt(10), nameHeight: .pt(10),
      writingWidth: .pt(30), writingColor: .black, ruleColor: .black, thickness: .pt(0.5), ruleGap: .pt(4))
    let columns = names.enumerated().map { index, name in
      IdentityBlock.Column(
        name: name.isEmpty ? [] : inline(name), details: inline("details\(index)"),
        blank: name.isEmpty && index == 1 ? inline("\u{A0}· b") : nil)
    }
    return .identity(
      IdentityBlock(logo: .initials(inline("RC"), fill: .white), columns: columns, look: look))
  }

  private func height(_ block: Block) throws -> Double {
    let document = try SampleDocument.placed([block, SampleDocument.paragraph(1, word: "below")])
    #expect(PageAudit.findings(in: document) == [])
    let below = SampleDocument.placements(document) { $0 == "body / 2" }
    return try #require(below.first?.top) - 30
  }

  @Test func linesToWriteOnTakeTheRoomOfNames() throws {
    #expect(try height(identity(["Clinic", "Ann", "Bo"])) == height(identity(["", "", ""])))
  }

  @Test func namesAreNeverCut() throws {
    let long = "Maria del Carmen Alejandra Fernandez de la Vega y Montenegro"
    for names in [["Clinic", long, "Bo"], [long, long, long], ["Clinic", String(repeating: "m", count: 60), "Bo"]] {
      let document = try SampleDocument.placed([identity(names)])
      #expect(PageAudit.findings(in: document) == [])
      let text = ReadingElement.all(in: document).text
      for name in names { #expect(text.contains(name.filter { $0 != " " })) }
    }
  }

  /// Columns of which one stands below the other begin at the top of the mark, however high it is.
  @Test func columnsBelowEachOtherKeepApart() throws {
    let document = try SampleDocument.placed([identity(["Ann", String(repeating: "m", count: 60)], mark: 50)])
    #expect(PageAudit.findings(in: document) == [])
  }

  private func safetyStrip(least: Double = 30, greatest: Double = 70) -> Block {
    let rows = [
      SafetyStripBlock.Row(label: inline("Call 911.\nDo not drive."), text: inline("one two three four five six")),
      SafetyStripBlock.Row(label: inline("See a doctor"), text: inline("seven eight")),
    ]
    return .safetyStrip(
      SafetyStripBlock(
        sign: Sign(.warning, color: .black, size: .pt(8)), heading: inline("Stop"), aside: inline("On the back."),
        rows: rows,
        look: SafetyStripBlock.Look(
          box: BoxStyle(fill: .white, bar: .black, barWidth: .pt(3)), insets: Insets(all: .pt(4)),
          leastLabel: .pt(least), greatestLabel: .pt(greatest), columnGap: .pt(6), headingGap: .zero, rowGap: .zero)))
  }

  @Test func theSafetyStripIsReadRowByRow() throws {
    let document = try SampleDocument.placed([safetyStrip()])
    #expect(PageAudit.findings(in: document) == [])
    let read = ReadingElement.all(in: document).read
    #expect(
      read.map(\.role) == [
        .heading(level: 2), .paragraph, .paragraph, .paragraph, .paragraph, .paragraph,
      ])
    #expect(
      read.map(\.text) == [
        "Stop", "Ontheback.", "Call911.Donotdrive.", "onetwothreefourfivesix", "Seeadoctor", "seveneight",
      ])
  }

  @Test func labelsAreAsNarrowAsMakesTheStripLowest() throws {
    let free = try height(safetyStrip())
    for width in stride(from: 30.0, through: 70, by: 1) {
      #expect(try free <= height(safetyStrip(least: width, greatest: width)) + 0.01)
    }
  }

  private func zones(_ texts: [String]) -> Block {
    .zones(
      ZonesBlock(
        zones: texts.enumerated().map { index, text in
          ZonesBlock.Zone(
            fill: .white, lead: inline("\(index) to \(index + 1)"), sign: Sign(.disc, color: .black, size: .pt(5)),
            text: inline(text))
        }, insets: Insets(all: .pt(3)), gap: .pt(1.5), signGap: .pt(2), radius: .pt(2)))
  }

  @Test func zonesKeepTheirWordsInside() throws {
    for texts in [["go"], ["go on", "a little less, if calm", "stop"], ["a b c d e f g h i j k l m n", "x", "y"]] {
      let document = try SampleDocument.placed([zones(texts)])
      #expect(PageAudit.findings(in: document) == [])
      let read = ReadingElement.all(in: document).read
      #expect(
        read.map(\.text) == texts.enumerated().map { "\($0)to\($0 + 1)" + $1.filter { $0 != " " } })
    }
  }

  /// Words of different length in one row: with equal widths one of them takes a line more.
  @Test func zonesAreAsWideAsMakesTheBarLowest() throws {
    #expect(try height(zones(["a", "one two three four", "b"])) == 16)
    #expect(try height(zones(["one two three four", "a", "b"])) == 16)
  }

  private func triage(_ counts: [Int], step: Double = 0.005) -> Block {
    .triage(
      TriageBlock(
        columns: counts.enumerated().map { index, count in
          TriageBlock.Column(
            heading: inline("Head\(index)"), sign: nil,
            list: ListBlock(
              items: (0..<count).map { inline("several words of sign \(index) \($0)") }, marker: .bullet,
              indent: .pt(6),
              gap: .pt(1)), box: BoxStyle(fill: .white, topBar: .black, topBarWidth: .pt(2)), leastShare: 0.2,
            greatestShare: 0.6)
        }, gap: .pt(5), insets: Insets(all: .pt(3)), headingGap: .pt(1), step: step))
  }

  @Test func boxesOfATriageAreEquallyHighAndLow() throws {
    let document = try SampleDocument.placed([triage([2, 1, 1])])
    #expect(PageAudit.findings(in: document) == [])
    let boxes = SampleDocument.placements(document) { $0.hasPrefix("body / 1 / column") && !$0.contains("item") }
    #expect(boxes.count == 3)
    #expect(Set(boxes.map(\.height)).count == 1)
    #expect(try height(triage([2, 1, 1])) <= height(triage([2, 1, 1], step: 0)))
    let read = ReadingElement.all(in: document).read
    #expect(read.count { $0.role == .heading(level: 2) } == 3)
    #expect(read.count { $0.role == .listBody } == 4)
  }

  @Test func aTriageThatNoPageHoldsRunsOn() throws {
    let document = try SampleDocument.placed([triage([9, 8, 7])])
    #expect(document.pages.count > 1)
    #expect(PageAudit.findings(in: document) == [])
    #expect(ReadingElement.all(in: document).read.count { $0.role == .listBody } == 24)
  }

  @Test func boxesToTickFillTheirRow() throws {
    let style = SampleDocument.style
    func row(_ count: Int) -> Block {
      .tickRow(
        TickRowBlock(
          label: inline("Done"), items: (1...count).map { [Inline("Day \($0)", style: style)] },
          box: CheckBox(
            side: .pt(8), ink: .black, thickness: .pt(1), radius: .pt(1), spoken: "empty"), boxGap: .pt(2),
          itemGap: .pt(4)))
    }
    let document = try SampleDocument.placed([row(4)])
    #expect(PageAudit.findings(in: document) == [])
    #expect(try height(row(4)) == 10)
    #expect(try height(row(7)) > 10)
    #expect(ReadingElement.all(in: document).read.map(\.text).joined() == "DoneDay1Day2Day3Day4")
  }

  @Test func columnsShareTheWidthAsTheyAreTold() throws {
    let columns = Block.columns(
      ColumnsBlock(
        columns: [SampleDocument.paragraph(1, word: "a"), SampleDocument.paragraph(2, word: "b")], gap: .pt(20),
        shares: [1, 2]))
    let document = try SampleDocument.placed([columns])
    #expect(
      SampleDocument.placements(document) { $0.hasPrefix("body / 1 / column") } == [
        Placement("body / 1 / column 1", page: 1, 10, 30, 60, 10),
        Placement("body / 1 / column 2", page: 1, 90, 30, 120, 20),
      ])
  }
}
