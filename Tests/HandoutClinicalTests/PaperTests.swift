import HandoutClinical
import Testing

/// What may be written for a paper, and what it is then.
@Suite struct PaperTests {
  @Test(arguments: [
    ("letter", 612.0, 792.0), ("a4", 595, 842), ("legal", 612, 1008), ("a5", 420, 595), ("half-letter", 396, 612),
    ("150x200mm", 425.2, 566.93), ("5.5x8.5in", 396, 612), ("500x700pt", 500, 700), ("100x600mm", 283.46, 1700.79),
  ]) func sizes(text: String, width: Double, height: Double) throws {
    let paper = try Paper(text)
    #expect(abs(paper.width - width) < 0.01 && abs(paper.height - height) < 0.01)
    #expect(paper.name == text)
  }

  /// The same size has the same name, however it is written.
  @Test func namesArePlain() throws {
    #expect(try Paper("A4") == .a4)
    #expect(try Paper("150X200MM") == Paper("150x200mm"))
    #expect(try Paper("150.0x200.00mm") == Paper("150x200mm"))
    #expect(try Paper("5.50x8.50in").name == "5.5x8.5in")
    #expect(try Paper(widthInMillimetres: 150, height: 200.004) == Paper("150x200mm"))
  }

  @Test(arguments: [
    "", "A 4", "a3", "150x200", "150x200cm", "150 x 200mm", "x200mm", "150x", "mm", "-150x200mm", "1e2x200mm",
    "150x200x10mm", "150.x200mm", ".5x8in", "15000x200mm", "150.123x200mm", "150x200 mm", "１５０x200mm",
  ]) func otherTextsAreNone(text: String) {
    #expect(throws: Paper.Fault.form) { _ = try Paper(text) }
  }

  @Test(arguments: ["99x200mm", "150x601mm", "3x8in", "10x10pt", "0x0mm"]) func pagesHaveLimits(text: String) {
    #expect(throws: Paper.Fault.size) { _ = try Paper(text) }
  }

  @Test(arguments: [Double.nan, .infinity, -150, 1e300]) func measuresThatAreNone(width: Double) {
    #expect(throws: Paper.Fault.size) { _ = try Paper(widthInMillimetres: width, height: 200) }
  }
}
