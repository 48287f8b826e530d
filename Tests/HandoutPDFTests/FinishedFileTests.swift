import HandoutCairo
import HandoutDrawingSamples
import HandoutGeometry
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
    let before = try tool.run(arguments, on: renderer.pdf(document, isTagged: false)).output
    let after = try tool.run(arguments, on: finished(document)).output
    #expect(before.utf8.count > 300_000)
    #expect(before == after)
  }

  @Test func factsFontsAndOutlineStay() throws {
    let bytes = try finished(document)
    let facts = try Tool("pdfinfo", install: poppler).run(["-isodates", "{}"], on: bytes).output
    #expect(facts.contains("Title:           Knee pain (left) – what to do"))
    #expect(facts.contains("CreationDate:    2026-11-21T00:00:00Z"))
    #expect(facts.contains("Metadata Stream: yes") && facts.contains("Tagged:          yes"))
    let fonts = try Tool("pdffonts", install: poppler).run(["{}"], on: bytes).output
    #expect(fontRows(fonts) == fontRows(try Tool("pdffonts", install: poppler).run(["{}"], on: drawn).output))
    let outline = try Tool("mutool", install: "apt install mupdf-tools").run(["show", "{}", "outline"], on: bytes)
    #expect(outline.output.contains("Übungen"))
  }

  @Test func theBytesAreTheSame() throws {
    var random = RandomDocument(seed: 7, face: face)
    let large = random.document(blocks: 80)
    #expect(try finished(large) == finished(large))
  }

  @Test func theDocumentMustHaveAsManyElementsAsTheFileHasSigns() throws {
    var fewer = document
    // The last page's first two items end the paragraph that crosses the page; the rule after it is an element.
    fewer.pages[1].frame.items.removeSubrange(2..<5)
    #expect(throws: FinishingError.marks(page: 2)) { try PDFFinisher.finish(drawn, document: fewer) }
    var more = document
    more.pages[1].frame.addArtifact(Shape(path: .rectangle(Rect(5, 5, 5, 5)), fill: .black))
    #expect(throws: FinishingError.marks(page: 2)) { try PDFFinisher.finish(drawn, document: more) }
  }

  /// The file's objects and streams as text.
  private func text(_ bytes: [UInt8]) throws -> String {
    try Tool("qpdf", install: qpdf).run(["--qdf", "--object-streams=disable", "{}", "-"], on: bytes).output
  }

  @Test func noSignIsLeft() throws {
    let text = try text(finished(document))
    #expect(!text.contains("f*"))
    // Neighbours that are not read share a mark.
    #expect(text.ranges(of: ">>BDC\n").count > 10)
    #expect(!text.contains("EMC\n/Artifact BMC\nEMC"))
  }

  @Test func aShapeOverTheWholePageHidesNoSign() throws {
    let page = Rect(origin: .zero, size: SampleWriter.size)
    let shapes = [nil, Stroke(color: .black, width: .pt(2))].map { stroke in
      Shape(path: .rectangle(page), fill: Color(red: 250, green: 240, blue: 230), stroke: stroke)
    }
    for shape in shapes {
      var writer = SampleWriter(face: face)
      writer.begin(.document)
      writer.leaf(.paragraph, "under it")
      writer.end()
      var document = writer.document()
      document.pages[0].frame.addArtifact(shape)
      let bytes = try finished(document)
      let words = try Tool("pdftotext", install: poppler).run(["{}", "-"], on: bytes).output
      #expect(words.contains("under it"))
      let tool = try Tool("mutool", install: "apt install mupdf-tools")
      let arguments = ["draw", "-q", "-r", "72", "-F", "pnm", "-o", "-", "{}", "1"]
      let before = try tool.run(arguments, on: renderer.pdf(document, isTagged: false)).output
      #expect(try tool.run(arguments, on: bytes).output == before)
    }
  }

  @Test func signsInClippedAndTurnedGroupsAreFound() throws {
    var inner = Frame(size: Size(200, 100))
    inner.begin(StructureElement(.paragraph))
    inner.add(.text(face.run("within")), at: Point(20, 40))
    inner.end()
    inner.addArtifact(Shape(path: .rectangle(Rect(5, 5, 5, 5)), fill: .black))
    let turn = Transform(a: -0.5, b: 0, c: 0, d: -0.5, tx: .pt(0), ty: .pt(0))
    var frame = Frame(size: SampleWriter.size)
    frame.begin(StructureElement(.document))
    for clip in [nil, Path.rectangle(Rect(10, 10, 150, 60))] {
      frame.add(.group(inner, turn, clip: clip), at: Point(300, 300))
    }
    frame.end()
    var document = SampleWriter(face: face).document()
    document.pages[0].frame = frame
    let words = try Tool("pdftotext", install: poppler).run(["-raw", "{}", "-"], on: finished(document)).output
    #expect(words.ranges(of: "within").count == 2)
  }

  @Test func aLinkOverTwoLinesHasBothAreas() throws {
    var frame = Frame(size: Size(100, 100))
    frame.begin(StructureElement(.document))
    frame.begin(StructureElement(.link))
    frame.add(.text(face.run("one")), at: Point(10, 20))
    frame.add(.link(.address("https://example.org"), Size(30, 10)), at: Point(10, 10))
    var inner = Frame(size: Size(50, 20))
    inner.add(.link(.address("https://example.org"), Size(15, 5)), at: Point(1, 1))
    frame.add(.group(inner, .scale(2), clip: nil), at: Point(20, 40))
    frame.end()
    frame.end()
    var document = SampleWriter(face: face).document()
    document.pages[0] = PageModel(
      size: frame.size, frame: frame, contentBox: Rect(origin: .zero, size: frame.size))
    let text = try text(finished(document)).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("/Rect [ 10 48 52 90 ]"))
    #expect(text.contains("/QuadPoints [ 10 90 40 90 40 80 10 80 22 58 52 58 52 48 22 48 ]"))
    #expect(text.contains("/URI (https://example.org)"))
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
