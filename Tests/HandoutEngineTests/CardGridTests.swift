import HandoutDocument
import HandoutEngine
import HandoutGeometry
import HandoutPages
import HandoutTestSupport
import Testing

/// Cards that fill their pages: three columns over pages with 100 points of room.
@Suite struct CardGridTests {
  /// A card is at least 20 high: 5 above and below a name of 10.
  private func placements(cards count: Int) throws -> [Placement] {
    let block = CardsBlock(
      cards: (0..<count).map { index in
        CardsBlock.Card(
          number: index + 1, name: [Inline("name\(index + 1)", style: SampleDocument.style)], picture: nil,
          body: StackBlock(children: []))
      }, columns: 3, columnGap: .pt(10), rowGap: .pt(5),
      look: CardsBlock.Look(
        style: BoxStyle(stroke: .black, thickness: .pt(0.5)), padding: Insets(all: .pt(5)),
        numberStyle: SampleDocument.style, numeralStyle: SampleDocument.style, numeralThickness: .pt(0.75),
        discSize: .pt(10), discInset: .pt(8), discGap: .pt(7), discColor: .white, pictureMargin: .pt(7),
        nameGap: .pt(4), panelGap: .pt(6)),
      pictureHeight: CardsBlock.PictureHeights(least: .pt(10), greatest: .pt(40)), fillsPages: true)
    let document = try SampleDocument.placed([.cards(block)])
    #expect(PageAudit.findings(in: document) == [])
    return SampleDocument.placements(document) { label in
      label.split(separator: "/").last?.hasPrefix(" card") ?? false
    }
  }

  /// Three rows of 30 are the most that 100 points hold, so nine cards a page.
  @Test(arguments: 1...40) func pagesHaveTheSameNumberOfCards(count: Int) throws {
    let placed = try placements(cards: count)
    let pages = Dictionary(grouping: placed, by: \.page)
    let counts = pages.keys.sorted().map { pages[$0]?.count ?? 0 }
    #expect(placed.count == count && counts.count == (count + 8) / 9)
    #expect((counts.max() ?? 0) - (counts.min() ?? 0) <= 1, "\(counts)")
    // No card is alone, but where it is the only one.
    #expect(count == 1 || counts.last ?? 0 > 1)
    #expect(Set(placed.map(\.height)).count == 1)
  }

  /// Where fewer rows are needed than have room, they are higher, up to the greatest height.
  @Test func pagesAreFull() throws {
    let three = try placements(cards: 9)
    #expect(three.allSatisfy { $0.height == 30 } && three.last?.top == 100)
    let two = try placements(cards: 10)
    #expect(two.count { $0.page == 1 } == 5)
    #expect(two.allSatisfy { $0.height == 47.5 } && two.last?.top == 82.5)
    #expect(try placements(cards: 1).map(\.height) == [60])
  }
}
