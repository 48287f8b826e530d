import HandoutDocument
import HandoutEngine
import HandoutGeometry
import HandoutPages
import HandoutTestSupport
import HandoutTypography
import Testing

/// Lines to write on stand where there is room, and never cost a page of their own.
@Suite struct OptionalBlockTests {
  /// Pages with ten lines; three lines of sources at the foot of the last one.
  private func document(lines: Int, optional: Int, isPersonal: Bool) -> Document {
    var document = SampleDocument.document(
      [SampleDocument.paragraph(lines)], lastly: SampleDocument.paragraph(2, word: "source"))
    let block = Block.keepTogether(SampleDocument.paragraph(optional, word: "blank"))
    document.body.children.append(StackBlock.Child(block, isPersonal: isPersonal, isOptional: true))
    return document
  }

  private func texts(_ document: PlacedDocument) -> String {
    ReadingElement.all(in: document).filter { !$0.text.isEmpty }.map(\.text).joined(separator: " ")
  }

  @Test(arguments: [false, true]) func theyStandWhereThereIsRoom(isPersonal: Bool) throws {
    let placed = try SampleDocument.placed(document(lines: 4, optional: 3, isPersonal: isPersonal))
    #expect(placed.pages.count == 1)
    #expect(texts(placed).contains("blank3"))
  }

  @Test(arguments: [false, true]) func theyAreLeftOutWhereTheyWouldCostAPage(isPersonal: Bool) throws {
    let placed = try SampleDocument.placed(document(lines: 6, optional: 3, isPersonal: isPersonal))
    #expect(placed.pages.count == 1)
    #expect(!texts(placed).contains("blank"))
    #expect(texts(placed).contains("source2"))
    #expect(PageAudit.findings(in: placed) == [])
  }

  @Test(arguments: [false, true]) func theyStayWhereLeavingThemOutSavesNothing(isPersonal: Bool) throws {
    let placed = try SampleDocument.placed(document(lines: 12, optional: 3, isPersonal: isPersonal))
    #expect(placed.pages.count == 2)
    #expect(texts(placed).contains("blank3"))
  }

  /// A note as high as the lines is not left out in their place, though the layout of the first is kept.
  @Test func aNoteOfTheSameHeightIsNotTakenForLines() throws {
    let engine = Engine(shaper: Shaper(fonts: try FontBook()), pictures: MockPictures())
    var document = document(lines: 6, optional: 3, isPersonal: true)
    #expect(try engine.place(engine.prepare(document)).pages.count == 1)
    document.body.children[1].isOptional = false
    let placed = try engine.place(engine.prepare(document))
    #expect(placed.pages.count == 2)
    #expect(texts(placed).contains("blank3"))
  }
}
