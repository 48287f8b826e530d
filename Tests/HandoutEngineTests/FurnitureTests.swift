import HandoutDocument
import HandoutGeometry
import HandoutPages
import HandoutTestSupport
import Testing

/// Running heads and feet, page numbers, and what stands at the foot of the last page.
@Suite struct FurnitureTests {
  private func furniture(_ document: PlacedDocument) -> [String] {
    let artifacts = ReadingElement.all(in: document).artifacts
    return document.pages.indices.map { page in
      artifacts.filter { $0.page == page }.map(\.text).joined()
    }
  }

  @Test func everyPageHasItsNumber() throws {
    let document = try SampleDocument.placed([SampleDocument.paragraph(25)])
    #expect(
      furniture(document) == [
        "draftPage1of3", "clinicdraftpatientPage2of3", "clinicdraftpatientPage3of3",
      ])
  }

  @Test func whatStandsLastIsAtTheFootOfTheLastPage() throws {
    func last(_ count: Int) throws -> [Placement] {
      let document = try SampleDocument.placed(
        [SampleDocument.paragraph(count)], lastly: SampleDocument.paragraph(3, word: "source"))
      #expect(PageAudit.findings(in: document) == [])
      return SampleDocument.placements(document) { $0.hasPrefix("last page") }
    }
    #expect(try last(6) == [Placement("last page / 1", page: 1, 10, 100, 200, 30)])
    #expect(try last(7) == [Placement("last page / 1", page: 2, 10, 100, 200, 30)])
    #expect(try last(14) == [Placement("last page / 1", page: 2, 10, 100, 200, 30)])
  }

  @Test func aLongHeadIsCutToItsLine() throws {
    var source = SampleDocument.document([SampleDocument.paragraph(15)])
    source.furniture.headStart = [Inline(String(repeating: "clinic ", count: 30), style: SampleDocument.style)]
    source.furniture.headEnd = [Inline(String(repeating: "patient ", count: 30), style: SampleDocument.style)]
    source.furniture.footStart = [Inline(String(repeating: "draft", count: 60), style: SampleDocument.style)]
    let document = try SampleDocument.placed(source)
    #expect(PageAudit.findings(in: document) == [])
    #expect(furniture(document).last?.hasSuffix("Page2of2") == true)
    for placed in SampleDocument.furnitureRuns(document) {
      #expect(placed.minX >= .pt(10) && placed.maxX <= .pt(210.1))
    }
  }
}
