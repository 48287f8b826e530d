import HandoutCairo
import HandoutDrawingSamples
import HandoutPages
import HandoutTypography
import Testing

/// What independent readers say about a drawn PDF.
@Suite struct PDFFactsTests {
  private let bytes: [UInt8]

  init() throws {
    let art = try PixelArt()
    bytes = try CairoRenderer(fonts: art.fonts).pdf(SampleDocument.everyRole(art.face))
  }

  private let poppler = "apt install poppler-utils"

  @Test func qpdfFindsNoFault() throws {
    let result = try Tool("qpdf", install: "apt install qpdf").run(["--check", "{}"], on: bytes)
    #expect(result.status == 0, "\(result.output)")
  }

  @Test func theTextComesBackInOrder() throws {
    let output = try Tool("pdftotext", install: poppler).run(["-raw", "{}", "-"], on: bytes).output
    let wanted = [
      "Knee pain (left): \\ office", "What is going on", "Read more at", "the clinic's page", "por favor", "1.",
      "Lie on your back.", "2.", "Raise the leg.", "No pain on stairs", "An item without a sign",
      "/Private << /MCID 0 >> BDC is only text here,", "and it goes on after the page break.", "Day", "Pain",
      "Monday", "Sondern 5 – 10 £ §", "Page 2 of 2",
    ]
    let lines = output.split { $0 == "\n" || $0 == "\u{C}" }.map { line in
      String(line.last == " " ? line.dropLast() : line)
    }
    #expect(lines == wanted)
  }

  @Test func fontsAreEmbeddedAsSubsetsWithUnicode() throws {
    let output = try Tool("pdffonts", install: poppler).run(["{}"], on: bytes).output
    let rows = output.split(separator: "\n").dropFirst(2)
    #expect(!rows.isEmpty)
    for row in rows {
      #expect(row.split(separator: " ").suffix(5).prefix(3) == ["yes", "yes", "yes"], "\(row)")
      #expect(row.contains("+NotoSans"))
    }
  }

  @Test func factsAndOutlineAreWritten() throws {
    let output = try Tool("pdfinfo", install: poppler).run(["-isodates", "{}"], on: bytes).output
    #expect(output.contains("Title:           Knee pain (left) – what to do"))
    #expect(output.contains("Author:          Hill Clinic"))
    #expect(output.contains("Subject:         Exercises"))
    #expect(output.contains("CreationDate:    2026-11-21T00:00:00"))
    let outline = try Tool("mutool", install: "apt install mupdf-tools").run(["show", "{}", "outline"], on: bytes)
    #expect(outline.output.contains("What is going on"))
    #expect(outline.output.contains("Übungen"))
  }

  @Test func aJPEGIsPassedThroughUntouched() throws {
    let whole = SampleImage.jpeg.bytes
    let found = bytes.indices.contains { bytes[$0...].starts(with: whole) }
    #expect(found)
  }

  @Test func everyGlyphOfARightToLeftRunKeepsItsOwnText() throws {
    // Latin letters keep the test free of another font; readers give them back as they stand, from the left.
    let art = try PixelArt()
    var writer = SampleWriter(face: art.face)
    writer.begin(.paragraph)
    writer.write(art.face.run("abc def", rightToLeft: true))
    writer.end()
    let bytes = try CairoRenderer(fonts: art.fonts).pdf(writer.document())
    let output = try Tool("pdftotext", install: poppler).run(["{}", "-"], on: bytes).output
    #expect(output.contains("fed cba"))
  }
}
