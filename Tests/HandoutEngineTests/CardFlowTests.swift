import HandoutDocument
import HandoutEngine
import HandoutGeometry
import HandoutPages
import HandoutTestSupport
import Testing

/// Cards in two columns of 95 points over pages with 100 points of room.
@Suite struct CardFlowTests {
  /// A card of 24 points and its words: 5 above and below, a name of 10 and 4 to the words.
  private func cards(_ bodies: [[Block]], picture: PictureBlock? = nil) -> Block {
    cards(bodies, pictures: bodies.map { _ in picture })
  }

  private func cards(_ bodies: [[Block]], pictures: [PictureBlock?]) -> Block {
    .cards(
      CardsBlock(
        cards: zip(bodies, pictures).enumerated().map { index, card in
          CardsBlock.Card(
            number: index + 1, name: [Inline("name\(index + 1)", style: SampleDocument.style)], picture: card.1,
            body: StackBlock(children: card.0.map { StackBlock.Child($0) }))
        }, columns: 2, columnGap: .pt(10), rowGap: .pt(6),
        look: CardsBlock.Look(
          style: BoxStyle(stroke: .black, thickness: .pt(0.5)), padding: Insets(all: .pt(5)),
          numberStyle: SampleDocument.style, numeralStyle: SampleDocument.style, numeralThickness: .pt(0.75),
          discSize: .pt(10), discInset: .pt(8), discGap: .pt(7), discColor: .white, pictureMargin: .pt(7),
          nameGap: .pt(4), panelGap: .pt(6), besideShare: 0.72, likeness: 0.75),
        pictureHeight: CardsBlock.PictureHeights(least: .pt(20), greatest: .pt(40))))
  }

  private func lines(_ counts: [Int]) -> [[Block]] { counts.map { [SampleDocument.paragraph($0)] } }

  private func cardPlacements(_ document: PlacedDocument) -> [Placement] {
    SampleDocument.placements(document) { label in
      label.split(separator: "/").last?.hasPrefix(" card") ?? false
    }
  }

  @Test func cardsOfARowAreEquallyHigh() throws {
    let document = try SampleDocument.placed([cards(lines([1, 3, 1, 1]))])
    #expect(
      cardPlacements(document) == [
        Placement("body / 1 / card 1", page: 1, 10, 30, 95, 54),
        Placement("body / 1 / card 2", page: 1, 115, 30, 95, 54),
        Placement("body / 1 / card 3", page: 1, 10, 90, 95, 34),
        Placement("body / 1 / card 4", page: 1, 115, 90, 95, 34),
      ])
    #expect(PageAudit.findings(in: document) == [])
  }

  @Test func aRowThatDoesNotFitGoesToTheNextPage() throws {
    let document = try SampleDocument.placed([cards(lines([3, 1, 3, 1]))])
    #expect(
      cardPlacements(document) == [
        Placement("body / 1 / card 1", page: 1, 10, 30, 95, 54),
        Placement("body / 1 / card 2", page: 1, 115, 30, 95, 54),
        Placement("body / 1 / card 3", page: 2, 10, 30, 95, 54),
        Placement("body / 1 / card 4", page: 2, 115, 30, 95, 54),
      ])
  }

  @Test func aLoneLastCardIsWide() throws {
    let document = try SampleDocument.placed([cards(lines([1, 1, 2]))])
    #expect(
      cardPlacements(document) == [
        Placement("body / 1 / card 1", page: 1, 10, 30, 95, 34),
        Placement("body / 1 / card 2", page: 1, 115, 30, 95, 34),
        Placement("body / 1 / card 3", page: 1, 10, 70, 200, 44),
      ])
  }

  @Test func aCardThatNoPageHoldsIsSplit() throws {
    let items = (1...12).map { [Inline("step \($0)", style: SampleDocument.style)] }
    let list = Block.list(
      ListBlock(items: items, marker: .number(SampleDocument.style), indent: .pt(15), gap: .zero))
    // Below a heading a step less fits on the first page, and the second has no room left for the other card.
    for (above, pages) in [([], [1, 2, 2]), ([SampleDocument.heading("Cards")], [1, 2, 3])] {
      let document = try SampleDocument.placed(above + [cards([[list], [SampleDocument.paragraph(1)]])])
      let parts = cardPlacements(document)
      #expect(parts.map(\.page) == pages)
      #expect(PageAudit.findings(in: document) == [])
      let steps = ReadingElement.all(in: document).filter { $0.role == .listBody }.map(\.text)
      #expect(steps == (1...12).map { "step\($0)" })
      let names = ReadingElement.all(in: document).filter { $0.role == .heading(level: 3) }.map(\.text)
      #expect(names == ["1name1", "2name2"])
    }
  }

  @Test func picturesGrowUntilThePageIsFull() throws {
    let square = PictureBlock(name: "square", alternateText: "A square")
    let document = try SampleDocument.placed([cards(lines([2, 2]), picture: square)])
    // 44 points of words and, there being room for it, 40 of picture.
    #expect(cardPlacements(document).map(\.height) == [84, 84])
    let pair = try SampleDocument.placed([SampleDocument.paragraph(2), cards(lines([2, 2]), picture: square)])
    let heights = cardPlacements(pair).map(\.height)
    #expect(pair.pages.count == 1)
    #expect(heights.allSatisfy { $0 > 79 && $0 <= 80 })
    let figures = ReadingElement.all(in: pair).filter { $0.role == .figure }
    #expect(figures.count == 2)
  }

  @Test func flatAndTallPicturesShareNoRow() throws {
    let pictures = ["flat", "flat", "tall", "flat"].map { PictureBlock(name: $0, alternateText: "A box") }
    let document = try SampleDocument.placed([cards(lines([1, 1, 1, 1]), pictures: pictures)])
    // Beside the words of a card over the whole row there is room for any picture.
    let widths = document.pages.flatMap { Self.boxWidths(of: $0.frame) }
    #expect(widths == [95, 95, 200, 200])
    #expect(PageAudit.findings(in: document) == [])
  }

  /// The widths of the boxes of cards on a page.
  private static func boxWidths(of frame: Frame) -> [Double] {
    var widths: [Double] = []
    var walker = PageWalker()
    walker.walk(frame) { visit in
      guard case .shape(let shape) = visit.item, shape.stroke != nil, let box = shape.path.bounds,
        box.size.height > .pt(30), box.size.width > .pt(50)
      else { return }
      widths.append(box.size.width.points.rounded())
    }
    return widths
  }

  @Test func aPictureThatIsNotThereIsNamed() {
    let picture = PictureBlock(name: "circle", alternateText: "A circle")
    #expect {
      try SampleDocument.placed([cards(lines([1]), picture: picture)])
    } throws: { error in
      guard case EngineError.missingPicture(name: "circle", let path) = error else { return false }
      return path.description == "body / 1 / card 1"
    }
  }
}
