import Foundation
import HandoutBatch
import HandoutDrawingSamples
import HandoutKit
import HandoutTestSupport
import Testing

/// No word is lost, and none is glued to its neighbour, for readers that know the elements of a file and not the places on its pages.
///
/// The end of a line, a label before its value and the numbers of the pain scale were parted by place alone: "at your" was read
/// as "atyour", the scale as one number.
@Suite struct WordTests {
  /// All languages, alone and in pairs.
  static let languages = ["en", "es", "ar", "zh", "vi", "es,en", "ar,en", "en,ar", "en,zh", "vi,en"]

  private func request(_ language: String, condition: String = "tight-hamstrings-knee-pain", phase: Int = 1)
    -> HandoutRequest
  {
    var request = HandoutRequest.full(condition: condition, date: SampleRequest.date)
    request.settings.language = language
    request.routine = "phase-\(phase)"
    request.side = .left
    request.patient = .file(SampleRequest.patient)
    request.settings.clinic = SampleRequest.clinic
    return request
  }

  private func expectWords(_ pdf: [UInt8], _ wanted: [String], _ comment: Comment) throws {
    let wanted = wanted.map(Self.folded)
    let report = try #require(try Checker().reports([pdf]).first)
    #expect(Self.words(of: report.elements) == wanted, comment)
    let output = try Tool("pdfinfo", install: "apt-get install poppler-utils").run(["-struct-text", "{}"], on: pdf)
    #expect(output.status == 0)
    #expect(Self.words(ofStructure: output.output) == wanted, comment)
  }

  @Test(arguments: languages) func theTagsSayTheWordsOfThePages(_ language: String) throws {
    let press = try SharedPress.press()
    let placed = try press.place(request(language))
    let model = ModelWords(placed.document)
    #expect(model.words.count > 150)
    #expect(model.joints == [])
    try expectWords(try press.draw(placed).pdf, model.words, "\(language)")
  }

  @Test(arguments: ["en", "es", "es,en"]) func everyPhaseOfEveryProfile(_ language: String) throws {
    let press = try SharedPress.press()
    for condition in ["tight-hamstrings-knee-pain", "sciatic-hamstring-knee-pain"] {
      for phase in 1...3 {
        for paper in [HandoutPaper.letter, .a4] {
          var request = request(language, condition: condition, phase: phase)
          request.settings.paper = paper
          let placed = try press.place(request)
          let model = ModelWords(placed.document)
          #expect(model.joints == [])
          try expectWords(try press.draw(placed).pdf, model.words, "\(language) \(condition) \(phase)")
        }
      }
    }
  }

  /// A long note runs on over the foot of a page.
  @Test(arguments: ["en", "ar"]) func aParagraphRunsOn(_ language: String) throws {
    let press = try SharedPress.press()
    var request = request(language)
    let note = (1...150).map { "word\($0)" }.joined(separator: " ")
    request.patient = .file(InputFile(name: "patient.yaml", text: "notes: \(note)\n"))
    let placed = try press.place(request)
    let model = ModelWords(placed.document)
    #expect(model.joints == [])
    #expect(model.words.count { $0.hasPrefix("word") } == 150)
    try expectWords(try press.draw(placed).pdf, model.words, "\(language)")
  }

  @Test func packetsSayTheWordsOfAllTheirHandouts() throws {
    let press = try SharedPress.press()
    let rows = Self.languages.enumerated().map { ["p-\($0)", PatientList.condition, $1] }
    let bench = try BatchBench(PatientList(columns: ["id", "condition", "language"], rows: rows))
    _ = try bench.makePacket("packet.pdf")
    var wanted: [String] = []
    for (index, language) in Self.languages.enumerated() {
      var request = HandoutRequest(
        condition: PatientList.condition, date: try #require(HandoutDate(BatchBench.date)))
      request.patient = .file(InputFile(name: "patient.yaml", text: "id: p-\(index)\n"))
      request.settings.language = language
      wanted += ModelWords(try press.place(request).document).words
    }
    try expectWords(try #require(bench.folder.bytes("packet.pdf")), wanted, "packet")
  }

  /// The words of elements; the spans of an element belong to it.
  static func words(of elements: [ReadElement]) -> [String] {
    folded(elements.map { ($0.role == "Span" ? "" : "\n") + $0.text }.joined()).split(whereSeparator: \.isWhitespace)
      .map(String.init)
  }

  /// The words in poppler's list of elements: a line for each element, and its text in quotation marks.
  private static func words(ofStructure output: String) -> [String] {
    var text = ""
    for line in output.split(separator: "\n") {
      let line = line.trimmingCharacters(in: .whitespaces)
      if line.count > 1, line.hasPrefix("\""), line.hasSuffix("\"") {
        text += line.dropFirst().dropLast()
      } else if !line.hasPrefix("/"), !line.hasPrefix("Span") {
        text += "\n"
      }
    }
    return folded(text).split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// The text in form KC, without the marks of direction that readers add.
  static func folded(_ text: String) -> String {
    var kept = String.UnicodeScalarView()
    kept.append(
      contentsOf: text.precomposedStringWithCompatibilityMapping.unicodeScalars.filter {
        !["\u{200E}", "\u{200F}", "\u{202A}", "\u{202B}", "\u{202C}"].contains($0)
      })
    return String(kept)
  }
}
