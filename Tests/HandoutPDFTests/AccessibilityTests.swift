import Foundation
import HandoutCairo
import HandoutDrawingSamples
import HandoutPDF
import HandoutPages
import HandoutTypography
import Testing

/// Finished files are accessible, and say exactly what the document says.
@Suite struct AccessibilityTests {
  private let renderer: CairoRenderer
  private let face: TestFace
  private let checker: Checker

  init() throws {
    let fonts = try FontBook()
    let bold = fonts.face(FaceID(index: 1))
    renderer = CairoRenderer(fonts: fonts)
    face = try TestFace(id: bold.id, path: bold.path)
    checker = try Checker()
  }

  private func check(_ documents: [PlacedDocument]) throws {
    let files = try documents.map { try PDFFinisher.finish(try renderer.pdf($0), document: $0) }
    let reports = try checker.reports(files)
    try #require(reports.count == documents.count)
    for (report, document) in zip(reports, documents) {
      #expect(report.failures == [])
      #expect(report.faults == [])
      #expect(report.language == document.metadata.language)
      let found = report.elements.map { element in
        var element = element
        // The address is percent-encoded in the file; its own test compares it.
        if element.address != nil { element.address = "" }
        return element
      }
      let wanted = ReadElement.wanted(document)
      #expect(found.count == wanted.count)
      for (one, other) in zip(found, wanted) where one != other {
        #expect(one == other)
        break
      }
    }
  }

  @Test func everyRolePassesAndReadsAsWritten() throws {
    try check([SampleDocument.everyRole(face)])
  }

  @Test func randomDocumentsPassAndReadAsWritten() throws {
    let environment = ProcessInfo.processInfo.environment
    let scale = Double(environment["HANDOUT_TEST_SCALE"] ?? "") ?? 0.1
    let seed = UInt64(environment["HANDOUT_TEST_SEED"] ?? "") ?? .random(in: 0 ... .max)
    print("randomDocumentsPassAndReadAsWritten seed \(seed)")
    let documents = (0..<UInt64(max(10, 300 * scale))).map { index in
      var random = RandomDocument(seed: seed &+ index, face: face)
      return random.document(blocks: 1 + Int(index % 40))
    }
    try check(documents)
  }

  @Test func anElementWhoseChildrenAllFollowOnTheNextPageLeavesNoMark() throws {
    var writer = SampleWriter(face: face)
    writer.begin(.document)
    writer.leaf(.paragraph, "before")
    writer.begin(.list(numbered: false))
    writer.breakPage()
    writer.begin(.listItem)
    writer.leaf(.listBody, "on the second page")
    writer.end()
    writer.end()
    writer.end()
    try check([writer.document()])
  }

  @Test func linksSayWhatTheyAreAndWhereTheyLead() throws {
    var writer = SampleWriter(face: face)
    writer.begin(.document)
    writer.begin(.paragraph)
    writer.link("our page", address: "https://example.org/a?b=c&d=é (1)")
    writer.link(" ", address: "tel:112")
    writer.end()
    writer.end()
    let document = writer.document()
    let file = try PDFFinisher.finish(try renderer.pdf(document), document: document)
    let links = try #require(try checker.reports([file]).first).elements.filter { $0.role == "Link" }
    #expect(links.map(\.address) == ["https://example.org/a?b=c&d=%C3%A9%20%281%29", "tel:112"])
    #expect(links.map(\.contents) == ["our page", "tel:112"])
  }

  @Test func linksLeadToElementsOfTheirDocument() throws {
    var writer = SampleWriter(face: face)
    writer.begin(.document)
    writer.begin(.paragraph)
    writer.link("the list", element: "list")
    writer.end()
    writer.breakPage()
    writer.leaf(.heading(level: 1), "List", name: "list")
    writer.end()
    let document = writer.document()
    let file = try PDFFinisher.finish(try renderer.pdf(document), document: document)
    let report = try #require(try checker.reports([file]).first)
    #expect(report.failures == [] && report.faults == [])
    #expect(report.elements.filter { $0.role == "Link" }.map(\.address) == ["#2"])
  }

  @Test func aLinkThatLeadsNowhereIsRefused() throws {
    var writer = SampleWriter(face: face)
    writer.begin(.document)
    writer.begin(.paragraph)
    writer.link("the list", element: "list")
    writer.end()
    writer.end()
    let document = writer.document()
    let drawn = try renderer.pdf(document)
    #expect(throws: FinishingError.missingDestination("list")) { try PDFFinisher.finish(drawn, document: document) }
  }
}
