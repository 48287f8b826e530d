import HandoutClinical
import HandoutComposer
import HandoutDrawingSamples
import HandoutKit
import HandoutPages
import HandoutTestSupport
import Testing

/// Exercises without a condition, in every design that has exercises.
@Suite struct ExerciseSheetDesignTests {
  private static let designs = ["sheet", "full", "fridge", "log", "large-print", "cards", "booklet"]
  private static let lists = [
    ["bridge"], ["march-warm-up", "mini-squat", "clamshell", "bridge"],
    ["march-warm-up", "mini-squat", "calf-stretch-wall-straight", "clamshell", "bridge", "sciatic-slider-supine"],
  ]

  private func request(
    _ exercises: [String], design: String, language: String = "en", paper: HandoutPaper = .letter,
    hasPatient: Bool = false
  ) -> HandoutRequest {
    var request = HandoutRequest(condition: nil, date: SampleRequest.date)
    request.exercises = exercises
    request.settings.design = design
    request.settings.language = language
    request.settings.paper = paper
    if hasPatient {
      request.patient = .file(SampleRequest.patient)
      request.settings.clinic = SampleRequest.clinic
    }
    return request
  }

  @Test(arguments: designs, [("en", HandoutPaper.letter), ("es", .a4)])
  func everyDesignHoldsThem(design: String, form: (language: String, paper: HandoutPaper)) throws {
    let press = try SharedPress.press()
    let library = BuiltInLibrary.clinical
    for (index, exercises) in Self.lists.enumerated() {
      let placed = try press.place(
        request(exercises, design: design, language: form.language, paper: form.paper, hasPatient: index > 0))
      let name: Comment = "\(design) \(form.language) \(exercises.count)"
      #expect(PageAudit.findings(in: placed.document) == [], name)
      let elements = ReadingElement.all(in: placed.document)
      for id in exercises {
        let exercise = try library.exercise(id, language: form.language).content
        let names = [exercise.name, exercise.shortName].map(plain)
        #expect(elements.contains { element in names.contains { element.text.contains($0) } }, "\(id) \(name)")
      }
      // Nothing is said of phases, checklists and conditions that there are not.
      #expect(
        !placed.warnings.contains { ["left-out-about", "left-out-do", "left-out-take-care"].contains($0.code) }, name)
      let phrases = try BuiltInLibrary.phrases(form.language)
      let silent = [PhraseKey.recoveryChecklist, .whatHelps, .whatIsGoingOn].map { plain(phrases.text($0)) }
      #expect(!elements.contains { silent.contains($0.text) }, name)
      guard !["fridge", "log"].contains(design) else { continue }
      let sheet = try library.exerciseSheet()
      let regions = sheet.regions(of: try exercises.map { try library.exercise($0) }, among: try library.regions())
      let lines = try RedFlagSelection(
        flags: sheet.redFlags(of: regions), strip: sheet.strip,
        library: library.redFlags(language: form.language).content,
        age: index > 0 ? 64 : nil, withScreening: false)
      for line in RedFlagTier.allCases.flatMap({ lines[$0] }) {
        let end = plain(String(line.text.dropFirst()))
        #expect(elements.contains { $0.role == .listBody && $0.text.hasSuffix(end) }, "\(line.id) \(name)")
      }
    }
  }

  @Test func titleAndMetadataSpeakOfExercises() throws {
    let press = try SharedPress.press()
    for (language, title) in [("en", "Your exercises"), ("es", "Sus ejercicios"), ("es,en", "Sus ejercicios")] {
      let placed = try press.place(request(["bridge"], design: "sheet", language: language))
      #expect(placed.document.metadata.title == title)
    }
    var named = request(["bridge"], design: "sheet", hasPatient: true)
    named.settings.namesPatientInTitle = true
    #expect(try press.place(named).document.metadata.title.hasPrefix("Your exercises · "))
  }

  @Test func theyAreAccessible() throws {
    let press = try HandoutPress()
    var requests: [HandoutRequest] = []
    for design in Self.designs where design != "booklet" && design != "cards" {
      for language in ["en", "es", "es,en"] {
        requests.append(request(Self.lists[1], design: design, language: language, hasPatient: language == "es"))
      }
    }
    let files = try requests.map { try press.make($0).pdf }
    for (request, report) in zip(requests, try Checker().reports(files)) {
      let name: Comment = "\(request.settings.designs) \(request.settings.language ?? "")"
      #expect(report.failures == [] && report.faults == [], name)
    }
  }

  @Test func whatNeedsAConditionSaysSo() throws {
    let error = try #require(throws: HandoutError.self) {
      _ = try SharedPress.press().place(request(["bridge"], design: "information"))
    }
    #expect(error.kind == .usage && error.diagnostics.first?.message.contains("tells of a condition") == true)
    // Several parts: none of them is made.
    var both = request(["bridge"], design: "sheet")
    both.settings.designs = ["sheet", "information"]
    #expect(throws: HandoutError.self) { _ = try SharedPress.press().place(both) }
    var routine = request(["bridge"], design: "sheet")
    routine.routine = "phase-1"
    #expect(try #require(throws: HandoutError.self) { _ = try SharedPress.press().place(routine) }.kind == .usage)
  }

  /// The languages that have the first profile's first phase alone say what is missing for other exercises.
  @Test func aMissingTranslationIsTold() throws {
    let press = try SharedPress.press()
    #expect(try press.place(request(["march-warm-up", "quad-set"], design: "sheet", language: "ar")).pageCount >= 2)
    let error = try #require(throws: HandoutError.self) {
      _ = try press.place(request(["bridge"], design: "sheet", language: "ar"))
    }
    #expect(error.diagnostics.first?.message.contains("not translated") == true)
  }

  private func plain(_ text: String) -> String { text.filter { !$0.isWhitespace } }
}
