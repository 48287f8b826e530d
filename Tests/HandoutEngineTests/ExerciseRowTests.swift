import HandoutDocument
import HandoutEngine
import HandoutGeometry
import HandoutPages
import HandoutTestSupport
import Testing

/// Exercises in rows over pages with 200 by 100 points of room: pictures in a column of 60, words in one of 130.
@Suite struct ExerciseRowTests {
  private func inline(_ text: String) -> [Inline] { [Inline(text, style: SampleDocument.style)] }

  private func row(
    _ number: Int, name: String = "name", short: String = "short", pills: [String] = ["9 times"], steps: Int = 2,
    picture: String? = "tall"
  ) -> ExerciseRowsBlock.Row {
    let list = ListBlock(
      items: (1...steps).map { inline("step\(number)\($0)") }, marker: .numeral(SampleDocument.style), indent: .pt(10),
      gap: .zero)
    let note = TextBlock(inlines: inline("note\(number)"), indent: .pt(10))
    return ExerciseRowsBlock.Row(
      number: number, name: inline(name), shortName: inline(short),
      dosage: PillsBlock(
        pills: pills.map(inline), ink: .black, thickness: .pt(0.5), insets: Insets(vertical: .zero, horizontal: .pt(2)),
        gap: .pt(2), radius: .pt(10)), picture: picture.map { PictureBlock(name: $0, alternateText: "A picture") },
      body: StackBlock(children: [StackBlock.Child(.list(list)), StackBlock.Child(.text(note))]))
  }

  private func block(_ rows: [ExerciseRowsBlock.Row], scale: ClosedRange<Double> = 0.2...0.2) -> Block {
    .exerciseRows(
      ExerciseRowsBlock(
        rows: rows,
        look: ExerciseRowsBlock.Look(
          pictureWidth: .pt(60), columnGap: .pt(10), panelGap: .pt(4),
          scale: ExerciseRowsBlock.Scale(least: scale.lowerBound, greatest: scale.upperBound),
          numberStyle: SampleDocument.style, discSize: .pt(10), discColor: .white, discGap: .pt(4), nameGap: .pt(4),
          dosageIndent: .pt(10), bodyGap: .zero, above: .pt(2), below: .pt(2), ruleColor: .black, thickness: .pt(1))))
  }

  private func rows(_ document: PlacedDocument) -> [Placement] {
    SampleDocument.placements(document) { label in
      label.split(separator: "/").last?.hasPrefix(" exercise") ?? false
    }
  }

  @Test func rowsAreReadInOrderAndBrokenNowhereElse() throws {
    let document = try SampleDocument.placed([block([row(1), row(2, steps: 4), row(3)])])
    #expect(PageAudit.findings(in: document) == [])
    // 4 above and below, 10 for the name, 10 a step and the note, 1 for the rule.
    #expect(
      rows(document) == [
        Placement("body / 1 / exercise 1", page: 1, 10, 30, 200, 44),
        Placement("body / 1 / exercise 2", page: 2, 10, 30, 200, 64),
        Placement("body / 1 / exercise 3", page: 3, 10, 30, 200, 44),
      ])
    let read = ReadingElement.all(in: document).read.filter { $0.page == 0 }
    #expect(
      read.map(\.role) == [
        .heading(level: 2), .paragraph, .figure, .label, .listBody, .label, .listBody, .paragraph,
      ])
    #expect(read.map(\.text) == ["1name", "9times", "", "1", "step11", "2", "step12", "note1"])
  }

  @Test func twoRowsHaveARuleBetweenThem() throws {
    let document = try SampleDocument.placed([block([row(1), row(2, steps: 1)])])
    #expect(
      rows(document) == [
        Placement("body / 1 / exercise 1", page: 1, 10, 30, 200, 44),
        Placement("body / 1 / exercise 2", page: 1, 10, 75, 200, 34),
      ])
  }

  /// Whole name beside the dosage; else the short name; else the dosage on a line of its own.
  @Test func theNameMakesRoomForTheDosage() throws {
    func said(_ row: ExerciseRowsBlock.Row) throws -> (name: String, height: Double) {
      let document = try SampleDocument.placed([block([row])])
      #expect(PageAudit.findings(in: document) == [])
      let heading = ReadingElement.all(in: document).read.first { $0.role == .heading(level: 2) }
      return (heading?.text ?? "", rows(document).first?.height ?? 0)
    }
    let long = "a name of many words and letters"
    #expect(try said(row(1, name: "name")) == ("1name", 44))
    #expect(try said(row(1, name: long)) == ("1short", 44))
    let pills = ["2 sets of 10", "hold 30 seconds"]
    #expect(try said(row(1, name: "some name", short: "shortened", pills: pills)) == ("1somename", 54))
  }

  @Test func panelsStandSideBySideOnOneGroundOrOneBelowTheOther() throws {
    func panels(_ picture: String) throws -> [Rect] {
      let document = try SampleDocument.placed([block([row(1, picture: picture)])])
      #expect(PageAudit.findings(in: document) == [])
      var boxes: [Rect] = []
      var walker = PageWalker()
      walker.walk(document.pages[0].frame) { visit in
        guard case .drawing(let drawing, let scale) = visit.item else { return }
        boxes.append(
          visit.transform.apply(
            to: Rect(origin: .zero, size: Size(width: drawing.size.width * scale, height: drawing.size.height * scale)))
        )
      }
      return boxes
    }
    let tall = try panels("tall")
    #expect(tall.count == 2 && abs((tall[0].maxY - tall[1].maxY).points) < 0.01)
    #expect(tall[0].maxX < tall[1].minX && abs(tall[0].size.width.points - 9) < 0.01)
    let flat = try panels("flat")
    #expect(flat.count == 2 && abs((flat[1].minY - flat[0].maxY).points - 4) < 0.01)
  }

  /// Panels of 95 by 30 points one below the other, beside words of few lines: they make the row much higher than it need be.
  @Test func panelsThatWouldStretchTheirRowAreDrawnSmaller() throws {
    func height(_ steps: Int) throws -> Double {
      let document = try SampleDocument.placed([block([row(1, steps: steps, picture: "tall")], scale: 0.65...0.65)])
      #expect(PageAudit.findings(in: document) == [])
      return rows(document).first?.height ?? 0
    }
    // Two panels of 30 by 80 and 60 points, 60 of ink side by side, fit 56 points at 0.93 of their size, not at 0.975.
    #expect(try abs(height(1) - (80 * 56 / 60 + 4)) < 0.1)
  }

  @Test func allFiguresHaveOneScale() throws {
    // A flat panel of 100 points, ink and its place, has room at 0.6 of its size and no more.
    let document = try SampleDocument.placed([
      block([row(1), row(2, steps: 1, picture: "flat")], scale: 0.9...0.9)
    ])
    var scales: Set<Double> = []
    var walker = PageWalker()
    for page in document.pages {
      walker.walk(page.frame) { visit in
        if case .drawing(_, let scale) = visit.item { scales.insert((scale * 1_000).rounded()) }
      }
    }
    #expect(scales == [600])
  }

  @Test func rowsWithoutPicturesHaveTheWholeWidth() throws {
    let document = try SampleDocument.placed([block([row(1, picture: nil)])])
    #expect(PageAudit.findings(in: document) == [])
    let words = SampleDocument.placements(document) { $0.hasSuffix("item 1") }
    #expect(words == [Placement("body / 1 / exercise 1 / 1 / item 1", page: 1, 10, 42, 200, 10)])
  }

  @Test func aRowThatNoPageHoldsIsNamed() {
    #expect {
      try SampleDocument.placed([block([row(7, steps: 12)])])
    } throws: { error in
      guard case EngineError.tooLarge(let path, _) = error else { return false }
      return path.description == "body / 1 / exercise 7"
    }
  }

  @Test func rowsAreMirroredAndFiguresAreNot() throws {
    var plain = SampleDocument.document([block([row(1)])])
    let left = try SampleDocument.placed(plain)
    plain.language = "ar"
    let right = try SampleDocument.placed(plain)
    #expect(PageAudit.findings(in: right) == [])
    func figures(_ document: PlacedDocument) -> [Double] {
      var found: [Double] = []
      var walker = PageWalker()
      walker.walk(document.pages[0].frame) { visit in
        if case .drawing = visit.item { found.append((visit.transform.apply(to: .zero).x.points * 10).rounded()) }
      }
      return found
    }
    #expect(figures(left).allSatisfy { $0 < 700 })
    #expect(figures(right).allSatisfy { $0 > 1_500 })
  }
}
