import Foundation
import HandoutClinical
import HandoutKit
import HandoutPDF
import HandoutPages
import HandoutTestSettings
import HandoutTestSupport
import Testing

/// A file made of what its layout's files have in common shows what Cairo draws, to the dot, and says the same words in the same order.
@Suite struct SharedFileTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var condition: String
    var design: String
    var language: String
    var paper: HandoutPaper
    var isNamed: Bool

    var testDescription: String { "\(condition) \(design) \(language) \(paper) \(isNamed ? "named" : "nobody's")" }

    var request: HandoutRequest {
      var request = HandoutRequest(condition: condition, date: SampleRequest.date)
      request.settings.design = design
      request.settings.language = language
      request.settings.paper = paper
      request.side = .left
      if isNamed {
        let text =
          "{name: José O’Neil-Álvarez, born: 1962-04-17, id: A-7, therapist: \"J. Okafor, PT\", start: 2026-11-25}"
        request.patient = .file(InputFile(name: "patient.yaml", text: text))
      }
      return request
    }
  }

  /// All conditions with all designs, in turns of language and paper: so many of them as the scale asks for.
  static var cases: [Case] {
    let conditions = (try? BuiltInLibrary.clinical.conditionIDs()) ?? []
    let designs = ["sheet", "full", "fridge", "log", "large-print", "information", "cards", "wallet", "booklet"]
    var all: [Case] = []
    for (row, condition) in conditions.enumerated() {
      for (column, design) in designs.enumerated() {
        let number = row * designs.count + column
        all.append(
          Case(
            condition: condition, design: design, language: number.isMultiple(of: 3) ? "es" : "en",
            paper: number.isMultiple(of: 2) ? .letter : .a4, isNamed: !number.isMultiple(of: 5)))
      }
    }
    let step = max(all.count / TestSettings.scaled(all.count), 1)
    return stride(from: 0, to: all.count, by: step).map { all[$0] }
  }

  @Test(arguments: cases) func showsWhatCairoDraws(_ sample: Case) throws {
    let press = try SharedPress.press()
    let placed: PlacedHandout
    do {
      placed = try press.place(sample.request)
    } catch {
      // Some Spanish cards have no room for all warnings; the guide Designs says so.
      #expect(sample.design == "cards" && sample.language == "es", "\(error)")
      return
    }
    var timings = StageTimings()
    let drawn = try press.drawnFile(of: placed, FileAdditions(), &timings)
    let made = try press.draw(placed).pdf
    let folder = try TestFolder()
    for (name, pdf) in [("drawn", drawn), ("made", made)] {
      try Data(pdf).write(to: URL(filePath: folder.file("\(name).pdf")))
      let status = try Command.run(["pdftoppm", "-r", "100", folder.file("\(name).pdf"), folder.file(name)]).status
      try #require(status == 0, "pdftoppm comes with poppler-utils")
    }
    for name in folder.names where name.hasPrefix("drawn-") {
      let other = "made-" + name.dropFirst("drawn-".count)
      let isSame = folder.bytes(name) == folder.bytes(other)
      #expect(isSame, "\(name) differs")
    }
    #expect(folder.names.count { $0.hasSuffix(".ppm") } == placed.pageCount * 2)
    let words = try ["drawn", "made"].map {
      try Command.run(["pdftotext", "-raw", folder.file("\($0).pdf"), "-"]).output
    }
    #expect(words[0] == words[1] && !words[0].isEmpty)
  }

  /// The usual handouts are made so, and what has letters beyond the layout's, or pages that are put together anew, is drawn by Cairo.
  @Test func theUsualHandoutsAreMadeSo() throws {
    let press = try SharedPress.press()
    for design in ["sheet", "full"] {
      for language in ["en", "es"] {
        let sample = Case(
          condition: "tight-hamstrings-knee-pain", design: design, language: language, paper: .letter, isNamed: true)
        let document = try press.place(sample.request).document
        let own = try #require(document.own)
        #expect(try press.base(of: own.layout)?.file(of: document, own) != nil, "\(sample)")
        var other = sample.request
        other.patient = .file(InputFile(name: "patient.yaml", text: "name: Łukasz Šárka"))
        let foreign = try press.place(other).document
        let letters = try #require(foreign.own)
        #expect(try press.base(of: letters.layout)?.file(of: foreign, letters) == nil, "\(sample)")
      }
    }
    let cards = Case(
      condition: "tight-hamstrings-knee-pain", design: "cards", language: "en", paper: .letter, isNamed: true)
    #expect(try press.place(cards.request).document.own == nil)
  }
}
