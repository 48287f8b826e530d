import Foundation
import HandoutClinical
import HandoutKit
import HandoutPDF
import HandoutPages
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
    var theme: String?
    /// What the therapist wrote to a patient with a name.
    var note: String?

    var testDescription: String {
      "\(condition) \(design) \(language) \(paper) \(theme ?? "") \(!isNamed ? "nobody's" : note == nil ? "named" : "noted")"
    }

    var request: HandoutRequest {
      var request = HandoutRequest(condition: condition, date: SampleRequest.date)
      request.settings.design = design
      request.settings.language = language
      request.settings.paper = paper
      request.settings.theme = theme
      request.side = .left
      if isNamed {
        let notes = note.map { ", notes: \"\($0)\"" } ?? ""
        let text =
          "{name: José O’Neil-Álvarez, born: 1962-04-17, id: A-7, therapist: \"J. Okafor, PT\", start: 2026-11-25\(notes)}"
        request.patient = .file(InputFile(name: "patient.yaml", text: text))
      }
      return request
    }
  }

  /// All conditions with all designs, in turns of language, paper and face. They are few and quick, so every scale takes all of them: a place
  /// that a reader rounds to the next part of a dot is found in a few only.
  static let cases: [Case] = {
    let conditions = (try? BuiltInLibrary.clinical.conditionIDs()) ?? []
    let designs = ["sheet", "full", "fridge", "log", "large-print", "information", "cards", "wallet", "booklet"]
    // Several lines, with letters that are moved together and brackets.
    let note = """
      Take your walks (on the flat) Tuesdays to Fridays, AV. To Way: ten minutes, 3–5 times, then with both hands \
      on the wall until it no longer pulls.\\nBring this sheet.
      """
    return conditions.enumerated().flatMap { row, condition in
      designs.enumerated().map { column, design in
        let number = row * designs.count + column
        return Case(
          condition: condition, design: design, language: number.isMultiple(of: 3) ? "es" : "en",
          paper: number.isMultiple(of: 2) ? .letter : .a4, isNamed: !number.isMultiple(of: 5),
          // Set in Andika, whose advances are no whole thousandths of the size.
          theme: number % 7 < 2 ? "easy-read" : nil, note: number % 4 > 1 ? note : nil)
      }
    }
  }()

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
