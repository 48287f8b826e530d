import HandoutClinical
import HandoutComposer
import HandoutDrawingSamples
import HandoutInput
import HandoutKit
import HandoutPages
import HandoutTestSupport
import Testing

/// Handouts in other languages, from the request to the file.
@Suite struct LanguageTests {
  private static let conditions = ["tight-hamstrings-knee-pain", "sciatic-hamstring-knee-pain"]

  private func request(_ language: String?, condition: String = conditions[0], phase: Int = 1) -> HandoutRequest {
    var request = HandoutRequest.full(condition: condition, date: SampleRequest.date)
    request.settings.language = language
    request.routine = "phase-\(phase)"
    request.side = .left
    return request
  }

  private func plain(_ text: String) -> String { text.filter { !$0.isWhitespace } }

  /// The texts that stand in elements of a language, without white space; nil asks for those without one.
  private func texts(_ placed: PlacedHandout, language: String?) -> String {
    var found = ""
    var walker = PageWalker()
    for page in placed.document.pages {
      walker.walk(page.frame) { visit in
        guard case .text(let run) = visit.item, !visit.isArtifact,
          visit.elements.compactMap(\.language).last == language
        else { return }
        found += plain(run.text)
      }
    }
    return found
  }

  @Test(arguments: conditions) func aSpanishSheetIsSpanish(_ condition: String) throws {
    let press = try SharedPress.press()
    for phase in 1...3 {
      let placed = try press.place(request("es", condition: condition, phase: phase))
      #expect(PageAudit.findings(in: placed.document) == [])
      #expect(placed.document.metadata.language == "es")
      let text = texts(placed, language: nil)
      let spanish = try BuiltInLibrary.clinical.condition(condition, language: "es").content
      let english = try BuiltInLibrary.clinical.condition(condition)
      for (mine, theirs) in zip(spanish.about, english.about) {
        #expect(text.contains(plain(mine)) && !text.contains(plain(theirs)))
      }
      for selected in english.phases[phase - 1].selection {
        let exercise = try BuiltInLibrary.clinical.exercise(selected.exercise.value, language: "es").content
        #expect(text.contains(plain(exercise.name)))
      }
      // A braced alternative that nobody filled in would show its bars.
      #expect(!text.contains("|") && !text.contains("{"))
      let phrases = try BuiltInLibrary.phrases("es")
      let foot = plain(phrases.text(.draftTranslationFoot))
      let marks = ReadingElement.all(in: placed.document).artifacts.count { $0.text.contains(foot) }
      #expect(marks == placed.pageCount)
    }
  }

  /// The warnings of both languages are complete, and those of the first stand on page 1 before the first exercise.
  @Test(arguments: conditions, ["es", "es,en", "en,es"])
  func redFlagsStandOnPageOne(_ condition: String, _ languages: String) throws {
    let library = BuiltInLibrary.clinical
    for paper in [HandoutPaper.letter, .a4] {
      var request = request(languages, condition: condition)
      request.settings.paper = paper
      request.settings.clinic = SampleRequest.clinic
      request.patient = .file(SampleRequest.patient)
      let placed = try SharedPress.press().place(request)
      let elements = ReadingElement.all(in: placed.document).read
      let firstPage = elements.filter { $0.page == 0 }.map(\.text).joined()
      let beforeCards = elements.prefix { !$0.label.contains(" / card ") }.map(\.text).joined()
      let codes = languages.split(separator: ",").map(String.init)
      let profile = try library.condition(condition)
      for (index, code) in codes.enumerated() {
        let lines = try library.redFlags(language: code).content
        for tier in [RedFlagTier.emergency, .today] {
          for id in profile.redFlags.lines[tier] ?? [] {
            guard let line = lines.line(id.value), line.under == nil else { continue }
            // A lead may stand before the line, and then its first letter is small.
            let end = plain(String(line.text.dropFirst()))
            #expect(index > 0 || firstPage.contains(end), "\(code) \(line.id)")
            #expect(beforeCards.contains(end), "\(code) \(line.id)")
          }
        }
      }
    }
  }

  @Test(arguments: ["es,en", "en,es"]) func aBilingualSheetSaysBothAndTagsTheSecond(_ languages: String) throws {
    let codes = languages.split(separator: ",").map(String.init)
    let placed = try SharedPress.press().place(request(languages))
    #expect(PageAudit.findings(in: placed.document) == [])
    #expect(placed.document.metadata.language == codes[0])
    let first = texts(placed, language: nil)
    let second = texts(placed, language: codes[1])
    let library = BuiltInLibrary.clinical
    for selected in try library.condition(Self.conditions[0]).phases[0].selection {
      for (text, code) in [(first, codes[0]), (second, codes[1])] {
        let exercise = try library.exercise(selected.exercise.value, language: code).content
        let words = try BuiltInLibrary.phrases(code).sideWords
        for step in exercise.movement {
          let side: BodySide? = selected.dosage.side == .each ? .left : nil
          #expect(text.contains(plain(words.render(step, side: side))), "\(code) \(step)")
        }
      }
    }
    // The outline is of the first language only.
    let phrases = try BuiltInLibrary.phrases(codes[1])
    #expect(!placed.document.outline.map(\.title).contains(phrases.text(.whatIsGoingOn)))
    #expect(placed.document.outline.count >= 10)
  }

  @Test func theFileNamesItsLanguages() throws {
    let press = try SharedPress.press()
    let pdf = try press.make(request("es,en")).pdf
    let result = try Tool("qpdf", install: "apt-get install qpdf").run(
      ["--qdf", "--object-streams=disable", "{}", "-"], on: pdf)
    #expect(result.status == 0)
    #expect(result.output.contains("/Lang (es)") && result.output.contains("/Lang (en)"))
    let checked = try Tool("qpdf", install: "apt-get install qpdf").run(["--check", "{}"], on: pdf)
    #expect(checked.status == 0, "\(checked.output)")
    #expect(try press.make(request("es,en")).pdf == pdf)
  }

  @Test(arguments: [
    ("fr", "there is no language \"fr\""), ("es,fr", "there is no language \"fr\""), ("es,es", "two different ones"),
    ("es,en,es", "two different ones"), ("", "there is no language"), ("../es", "there is no language"),
  ]) func unknownLanguagesAreAUsageError(_ language: String, _ part: String) throws {
    let error = try #require(throws: HandoutError.self) { try SharedPress.press().place(request(language)) }
    #expect(error.kind == .usage)
    #expect(error.rendered(color: false).contains(part), "\(error)")
    #expect(error.rendered(color: false).contains("es"))
  }

  @Test func filesChooseTheLanguage() throws {
    let press = try SharedPress.press()
    func language(_ patient: String?, _ clinic: String?, _ asked: String? = nil) throws -> String {
      var request = request(asked)
      request.patient = patient.map { PatientSource.file(InputFile(name: "p.yaml", text: $0)) }
      request.settings.clinic = clinic.map { InputFile(name: "c.yaml", text: $0) }
      return try press.place(request).document.metadata.language
    }
    #expect(try language("language: es", nil) == "es")
    #expect(try language(nil, "languages: [es, en]") == "es")
    #expect(try language("language: en", "languages: [es, en]") == "en")
    #expect(try language("language: en", nil, "es") == "es")
    var both = request(nil)
    both.patient = .file(InputFile(name: "p.yaml", text: "language: es, en"))
    #expect(texts(try press.place(both), language: "en").contains("Stopandgethelp"))
    for (patient, place) in [("language: fr", "p.yaml:1:11"), ("language: es,en,fr", "p.yaml:1:11")] {
      let error = try #require(throws: HandoutError.self) { try language(patient, nil) }
      #expect(error.kind == .content)
      #expect(error.rendered(color: false).contains(place), "\(error)")
    }
  }

  @Test func translationsAreListed() throws {
    let press = try SharedPress.press()
    let spanish = try #require(try press.translations().first { $0.language == "es" })
    #expect(spanish.missing == [] && spanish.outdated == [])
    #expect(spanish.translated.contains("Phrases/en.yaml"))
    let fingerprints = try press.fingerprints()
    #expect(fingerprints.count == spanish.translated.count)
    #expect(Set(fingerprints.map(\.id)) == Set(spanish.translated))
  }
}
