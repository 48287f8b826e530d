import Foundation
import HandoutDrawingSamples
import HandoutKit
import HandoutPages
import HandoutTestSupport
import Testing

/// A handout as a web page says what the file's tags say, in the same order, and stands by itself.
@Suite struct WebPageTests {
  /// What a reader of HTML finds in a page.
  private struct Report: Decodable {
    struct Heading: Decodable, Hashable {
      var level: Int
      var text: String
    }

    var words: [String]
    var headings: [Heading]
    var language: String
    var direction: String
    var title: String
    var notice: String
    var faults: [String]
  }

  private static let designs = [
    "sheet", "full", "large-print", "information", "fridge", "log", "cards", "booklet", "wallet", "sheet,log",
  ]
  private static let condition = "tight-hamstrings-knee-pain"

  private func request(_ design: String, _ language: String) -> HandoutRequest {
    var request = HandoutRequest(condition: Self.condition, date: SampleRequest.date)
    request.settings.designs = design.split(separator: ",").map(String.init)
    request.settings.language = language
    request.side = .left
    request.patient = .file(SampleRequest.patient)
    request.settings.clinic = SampleRequest.clinic
    return request
  }

  /// What the reader in `Tests/Checkers` finds in some pages.
  private func reports(of pages: [WebPage]) throws -> [Report] {
    let folder = URL.temporaryDirectory.appending(path: "web-pages-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let paths = try pages.enumerated().map { index, page in
      let path = folder.appending(path: "\(index).html")
      try Data(page.html).write(to: path)
      return path.path
    }
    return try CheckerScript.report("webpages.py", paths)
  }

  /// The words of the tags of a PDF.
  private func taggedWords(_ pdf: [UInt8]) throws -> [String] {
    let report = try #require(try Checker().reports([pdf]).first)
    return WordTests.words(of: report.elements)
  }

  @Test(arguments: designs) func thePageSaysWhatTheTagsSay(_ design: String) throws {
    let press = try SharedPress.press()
    let all = ["en", "es", "ar", "zh", "vi", "es,en", "ar,en"]
    let languages =
      design == "sheet" || design == "full" ? all : ["wallet", "cards"].contains(design) ? ["en"] : ["en", "es", "ar"]
    let handouts = try languages.map { try press.place(request(design, $0)) }
    for (index, report) in try reports(of: handouts.map(press.webPage)).enumerated() {
      let (language, placed) = (languages[index], handouts[index])
      let name: Comment = "\(design) \(language)"
      #expect(report.faults == [], name)
      #expect(report.words.map(WordTests.folded) == (try taggedWords(press.draw(placed).pdf)), name)
      #expect(
        report.language == placed.document.metadata.language && report.title == placed.document.metadata.title, name)
      #expect(report.direction == (language.hasPrefix("ar") ? "rtl" : "ltr"), name)
      #expect(report.headings.first?.level == 1 && report.headings.count == headingCount(placed.document), name)
      #expect(!report.title.contains("Oduya"), name)
    }
  }

  private func headingCount(_ document: PlacedDocument) -> Int {
    ReadingElement.all(in: document).read.count { if case .heading = $0.role { true } else { false } }
  }

  /// What nobody has reviewed says so, once, whether the pages have it in their feet or among their words.
  @Test(arguments: ["sheet", "fridge", "booklet", "log", "cards"]) func draftsAreMarked(_ design: String) throws {
    let press = try SharedPress.press()
    let placed = try press.place(request(design, "en"))
    let report = try #require(try reports(of: [press.webPage(placed)]).first)
    let words = report.words.joined(separator: " ") + " " + report.notice
    #expect(placed.isDraft && words.contains("Draft: not yet reviewed by a clinician."), "\(design)")
  }

  /// The same request gives the same bytes, with a press that was opened anew too.
  @Test func pagesAreTheSameEveryTime() throws {
    let (first, second) = (try SharedPress.press(), try HandoutPress())
    for design in ["sheet", "booklet"] {
      let pages = try [first, first, second].map { $0.webPage(try $0.place(request(design, "es,en"))).html }
      #expect(Set(pages).count == 1, "\(design)")
    }
  }

  /// What a patient's file says is words and never markup, and stands in the title only where that was asked for.
  @Test func wordsAreNoMarkup() throws {
    let press = try SharedPress.press()
    var request = request("sheet", "en")
    request.patient = .file(
      InputFile(
        name: "patient.yaml",
        text: "name: \"<script>alert(1)</script> & \\\"Zoë\\\"\"\nnotes: \"<img src=x onerror=y>\"\n"))
    for named in [false, true] {
      request.settings.namesPatientInTitle = named
      let report = try #require(try reports(of: [press.webPage(try press.place(request))]).first)
      #expect(report.faults == [])
      #expect(report.words.joined(separator: " ").contains("<script>alert(1)</script> & \"Zoë\""))
      #expect(report.title.contains("Zoë") == named)
    }
  }
}
