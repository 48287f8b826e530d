import HandoutCairo
import HandoutDrawingSamples
import HandoutPDF
import HandoutPages
import HandoutTypography
import Testing

/// Facts about the finished file that do not concern its readers' aids.
@Suite struct FinishedFileTests {
  private let renderer: CairoRenderer
  private let face: TestFace
  private let document: PlacedDocument
  private let drawn: [UInt8]

  init() throws {
    let fonts = try FontBook()
    let bold = fonts.face(FaceID(index: 1))
    renderer = CairoRenderer(fonts: fonts)
    face = try TestFace(id: bold.id, path: bold.path)
    document = SampleDocument.everyRole(face)
    drawn = try renderer.pdf(document)
  }

  private func finished(_ document: PlacedDocument) throws -> [UInt8] {
    try PDFFinisher.finish(try renderer.pdf(document), document: document)
  }

  private let qpdf = "apt install qpdf"
  private let poppler = "apt install poppler-utils"

  @Test func qpdfFindsNoFault() throws {
    let result = try Tool("qpdf", install: qpdf).run(["--check", "{}"], on: finished(document))
    #expect(result.status == 0, "\(result.output)")
  }

  @Test func anImagePaintedTwiceOnAPageLeavesNoDoubleKey() throws {
    var writer = SampleWriter(face: face)
    writer.begin(.document)
    for words in ["a logo", "the logo again"] {
      writer.begin(.figure, alternateText: words)
      writer.image(SampleImage.jpeg)
      writer.end()
    }
    writer.end()
    let result = try Tool("qpdf", install: qpdf).run(["--check", "{}"], on: finished(writer.document()))
    #expect(result.status == 0, "\(result.output)")
  }

  @Test func thePixelsAreThoseOfTheDrawnFile() throws {
    let tool = try Tool("mutool", install: "apt install mupdf-tools")
    let arguments = ["draw", "-q", "-r", "72", "-F", "pnm", "-o", "-", "{}", "1-2"]
    let before = try tool.run(arguments, on: drawn).output
    let after = try tool.run(arguments, on: finished(document)).output
    #expect(before.utf8.count > 300_000)
    #expect(before == after)
  }

  @Test func factsFontsAndOutlineStay() throws {
    let bytes = try finished(document)
    let facts = try Tool("pdfinfo", install: poppler).run(["-isodates", "{}"], on: bytes).output
    #expect(facts.contains("Title:           Knee pain (left) – what to do"))
    #expect(facts.contains("CreationDate:    2026-11-21T00:00:00Z"))
    #expect(facts.contains("Metadata Stream: yes"))
    let fonts = try Tool("pdffonts", install: poppler).run(["{}"], on: bytes).output
    #expect(fontRows(fonts) == fontRows(try Tool("pdffonts", install: poppler).run(["{}"], on: drawn).output))
    let outline = try Tool("mutool", install: "apt install mupdf-tools").run(["show", "{}", "outline"], on: bytes)
    #expect(outline.output.contains("Übungen"))
  }

  @Test func theBytesAreTheSameAndFewerThanCairos() throws {
    var random = RandomDocument(seed: 7, face: face)
    let large = random.document(blocks: 80)
    let bytes = try finished(large)
    #expect(try finished(large) == bytes)
    #expect(bytes.count < (try renderer.pdf(large, pictures: .drawn).count) * 3 / 4)
  }

  @Test func theDocumentMustAgreeElementByElement() throws {
    var fewer = document
    // The last page's first two items end the paragraph that crosses the page; the rule after it is an element.
    fewer.pages[1].frame.items.removeSubrange(2..<5)
    #expect(throws: FinishingError.self) { try PDFFinisher.finish(drawn, document: fewer) }
    var other = document
    for (index, placed) in other.pages[0].frame.items.enumerated() {
      if case .tag(.begin(let element)) = placed.item, element.role == .heading(level: 1) {
        other.pages[0].frame.items[index].item = .tag(.begin(StructureElement(.paragraph)))
      }
    }
    #expect(throws: FinishingError.elementRole(index: 2, found: "/H1", expected: "/P")) {
      try PDFFinisher.finish(drawn, document: other)
    }
  }

  @Test func picturesNeedWordsAndFilesATitle() throws {
    var writer = SampleWriter(face: face)
    writer.begin(.document)
    writer.begin(.figure)
    writer.square()
    writer.end()
    writer.end()
    let silent = writer.document()
    #expect(throws: FinishingError.missingAlternateText(element: 1)) { try finished(silent) }
    var nameless = document
    nameless.metadata.title = ""
    #expect(throws: FinishingError.missingFact("title")) { try finished(nameless) }
    nameless = document
    nameless.metadata.language = ""
    #expect(throws: FinishingError.missingFact("language")) { try finished(nameless) }
  }

  /// The rows of a font list without the numbers of the objects, which end each row.
  private func fontRows(_ list: String) -> [Substring] {
    list.split(separator: "\n").map { $0.dropLast(7) }
  }
}
