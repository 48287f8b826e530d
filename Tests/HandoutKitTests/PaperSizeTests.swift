import Foundation
import HandoutClinical
import HandoutDrawingSamples
import HandoutGeometry
import HandoutKit
import HandoutPages
import HandoutTestSupport
import Testing

/// Handouts on every paper: the size of the pages, and that nothing is lost on small ones.
@Suite struct PaperSizeTests {
  static let papers = HandoutPaper.named + ["150x200mm", "5.5x8.5in"].compactMap { HandoutPaper($0) }

  private func request(_ design: String, _ paper: HandoutPaper, language: String = "en") -> HandoutRequest {
    var request = HandoutRequest(condition: "sciatic-hamstring-knee-pain", date: SampleRequest.date)
    request.routine = "phase-2"
    request.patient = .file(SampleRequest.patient)
    (request.settings.design, request.settings.paper, request.settings.language) = (design, paper, language)
    return request
  }

  @Test(arguments: ["sheet", "full"], ["en", "es"]) func nothingIsLost(design: String, language: String) throws {
    let press = try SharedPress.press()
    let library = BuiltInLibrary.clinical
    let lines = try library.redFlags(language: language).content
    let profile = try library.condition("sciatic-hamstring-knee-pain")
    for paper in Self.papers {
      let placed = try press.place(request(design, paper, language: language))
      #expect(PageAudit.findings(in: placed.document) == [], "\(paper)")
      let read = ReadingElement.all(in: placed.document).text
      for id in RedFlagTier.allCases.flatMap({ profile.redFlags.lines[$0] ?? [] }) {
        guard let line = lines.line(id.value), line.under == nil else { continue }
        let words = String(line.text.dropFirst()).filter { !$0.isWhitespace }
        #expect(read.contains(words), "\(paper) \(line.id)")
      }
      for page in placed.document.pages {
        #expect(page.size.width.points == paper.width && page.size.height.points == paper.height)
      }
      if design == "sheet" { #expect(placed.pageCount.isMultiple(of: 2), "\(paper)") }
    }
  }

  @Test func theFileHasTheSize() throws {
    let press = try SharedPress.press()
    let tool = try Tool("pdfinfo", install: "apt-get install poppler-utils")
    for paper in Self.papers {
      let file = try press.make(request("sheet", paper))
      let found = try tool.run(["-l", "99", "{}"], on: file.pdf).output
      let sizes = found.matches(of: /Page +\d+ size: +([\d.]+) x ([\d.]+) pts/).map { (Double($0.1), Double($0.2)) }
      #expect(sizes.count == file.pageCount)
      for (width, height) in sizes {
        #expect(abs((width ?? 0) - paper.width) < 0.01 && abs((height ?? 0) - paper.height) < 0.01, "\(paper)")
      }
    }
  }

  /// A host chooses a paper by name, by measures, or as somebody typed it.
  @Test func aHostChoosesAPaper() throws {
    #expect(HandoutPaper("a5") == .a5 && HandoutPaper("a7") == nil)
    #expect(HandoutPaper.of(width: 150, height: 200) == HandoutPaper("150x200mm"))
    #expect(HandoutPaper.of(width: 20, height: 200) == nil)
    #expect(HandoutPaper.named.map(\.name) == ["letter", "a4", "legal", "a5", "half-letter"])
    #expect(try HandoutPaper(parsing: "half-letter").width == 396)
    let error = #expect(throws: HandoutError.self) { try HandoutPaper(parsing: "a7") }
    #expect(error?.kind == .usage && error?.diagnostics.first?.message.contains("half-letter or WIDTHxHEIGHT") == true)
  }

  /// A page that is too small for a block is refused, and the complaint says which paper it was.
  @Test func aTinyPageIsRefusedByName() throws {
    let press = try SharedPress.press()
    let paper = try #require(HandoutPaper("100x100mm"))
    let error = #expect(throws: HandoutError.self) { try press.place(request("sheet", paper)) }
    #expect(error?.kind == .content)
    #expect(error?.diagnostics.first?.message.contains("fits on no page of 100x100mm paper") == true)
  }

  /// A design of a clinic's own whose pages lie.
  @Test(arguments: [("landscape", 842.0, 595.0), ("portrait", 595, 842)])
  func aDesignTurnsThePaper(orientation: String, width: Double, height: Double) throws {
    let folder = try DesignFolder()
    try folder.write("wide", from: "full", [("columns: 2\n", "columns: 2\norientation: \(orientation)\n")])
    let press = try HandoutPress(libraries: [folder.path])
    let lying = try #require(HandoutPaper("595x842pt"))
    for paper in [HandoutPaper.a4, lying] {
      let placed = try press.place(request("wide", paper))
      #expect(PageAudit.findings(in: placed.document) == [])
      for page in placed.document.pages {
        #expect(page.size.width.points == width && page.size.height.points == height)
      }
    }
    #expect(throws: HandoutError.self) {
      try folder.write("flat", from: "full", [("columns: 2\n", "columns: 2\norientation: flat\n")])
      _ = try HandoutPress(libraries: [folder.path]).place(request("flat", .a4))
    }
  }
}
