import Foundation
import HandoutClinical
import HandoutGeometry
import HandoutKit
import HandoutPages
import HandoutTestSettings
import HandoutTestSupport
import Testing

/// For poor sight: nothing small, two exercises on a page, warnings first, and few pages.
@Suite struct LargePrintTests {
  /// One handout of the matrix.
  struct Case: CustomTestStringConvertible, Sendable {
    var condition: String
    var routine: String
    var language: String
    var paper: HandoutPaper
    var hasPatient: Bool

    var testDescription: String { "\(condition) \(routine) \(language) \(paper)\(hasPatient ? " patient" : "")" }

    var request: HandoutRequest {
      var request = HandoutRequest(condition: condition, date: SampleRequest.date)
      request.settings.design = "large-print"
      (request.routine, request.settings.language, request.settings.paper) = (routine, language, paper)
      request.settings.clinic = InputFile(
        name: "clinic.yaml", text: "name: Riverside Clinic\naddress: 412 Mill Street\nphone: (555) 010-0142\n")
      guard hasPatient else { return request }
      request.patient = .file(
        InputFile(
          name: "patient.yaml",
          text: """
            name: Maria Alvarez
            born: 1962-04-17
            side: left
            therapist: J. Okafor, PT, DPT
            start: 2026-11-21
            next-visit: 2026-12-05 09:30
            notes: Do the strap stretch on your bed. Bring this sheet to your visit.
            """))
      return request
    }
  }

  /// Both profiles in all phases, with and without the floor, on both papers.
  private static func cases() throws -> [Case] {
    let library = BuiltInLibrary.clinical
    var cases: [Case] = []
    for condition in try library.conditionIDs() {
      for phase in try library.condition(condition).phases {
        let routines =
          [phase.id] + (RoutineResolver.exercisesWithoutFloor(of: phase) == nil ? [] : ["\(phase.id)-no-floor"])
        for routine in routines {
          for language in ["en", "es"] {
            for paper in [HandoutPaper.letter, .a4] {
              cases += [false, true].map {
                Case(condition: condition, routine: routine, language: language, paper: paper, hasPatient: $0)
              }
            }
          }
        }
      }
    }
    return cases
  }

  @Test func everySelectionIsLargeAndShort() throws {
    let seed = TestSettings.seed()
    print("large print, seed \(seed)")
    var generator = SeededGenerator(seed: seed)
    let cases = try Self.cases().shuffled(using: &generator)
    let press = try SharedPress.press()
    for wanted in cases.prefix(max(TestSettings.sampled(cases.count, most: 16), 6)) {
      let name: Comment = "\(wanted.testDescription), HANDOUT_TEST_SEED=\(seed)"
      let placed = try press.place(wanted.request)
      check(placed, name)
      #expect(placed.pageCount <= (wanted.language == "en" ? 9 : 11), name)
    }
  }

  @Test(arguments: ["ar", "zh", "vi", "es,en", "ar,en"]) func everyLanguageIsLarge(language: String) throws {
    for hasPatient in [false, true] {
      let wanted = Case(
        condition: "tight-hamstrings-knee-pain", routine: "phase-1", language: language, paper: .letter,
        hasPatient: hasPatient)
      check(try SharedPress.press().place(wanted.request), "\(wanted.testDescription)")
    }
  }

  /// The exercises have two to a page where nothing else stands there.
  @Test func fiveExercisesAreEightPages() throws {
    let wanted = Case(
      condition: "tight-hamstrings-knee-pain", routine: "phase-1", language: "en", paper: .letter, hasPatient: true)
    let placed = try SharedPress.press().place(wanted.request)
    #expect(placed.pageCount == 8)
    #expect(headings(of: placed).map(\.page) == [1, 1, 2, 2, 3])
    let elements = ReadingElement.all(in: placed.document)
    #expect(elements.read.contains { $0.page == 0 && $0.text.hasPrefix("Fromyourtherapist:Dothestrap") })
    let heads = elements.artifacts.filter { $0.text.hasPrefix("Exercise") }
    #expect(heads.map(\.text) == ["Exercises1and2", "Exercises3and4", "Exercise5"])
    for page in 1..<8 {
      let words = elements.artifacts.filter { $0.page == page }.map(\.text)
      #expect(words.contains("MariaAlvarez") && words.contains("bornApr17,1962·Nov21,2026"))
      #expect(words.contains("\(page + 1)of8"))
    }
  }

  /// What is said with nerve pain stands with the zones.
  @Test(arguments: [("tight-hamstrings-knee-pain", false), ("sciatic-hamstring-knee-pain", true)])
  func theNerveNoteStandsWithTheZones(condition: String, isThere: Bool) throws {
    let wanted = Case(condition: condition, routine: "phase-1", language: "en", paper: .letter, hasPatient: false)
    let read = ReadingElement.all(in: try SharedPress.press().place(wanted.request).document).read
    let zone = try #require(read.last { $0.text.hasPrefix("Pain6to10") })
    let note = read.filter { $0.text.hasPrefix("Tinglingthatspreads") }
    #expect(note.map(\.page) == (isThere ? [zone.page] : []))
  }

  private func headings(of placed: PlacedHandout) -> [ReadingElement] {
    ReadingElement.all(in: placed.document).read.filter {
      $0.role == .heading(level: 2) && $0.label.contains(" / exercise ")
    }
  }

  private func check(_ placed: PlacedHandout, _ name: Comment) {
    let document = placed.document
    #expect(PageAudit.findings(in: document) == [], name)
    var walker = PageWalker()
    var smallest = Length.unbounded
    for page in document.pages {
      walker.walk(page.frame) { visit in
        if case .text(let run) = visit.item { smallest = min(smallest, run.size) }
      }
    }
    #expect(smallest >= .pt(18), "\(smallest) \(name)")
    let exercises = headings(of: placed)
    let pages = Dictionary(grouping: exercises, by: \.page)
    #expect(!exercises.isEmpty && pages.values.allSatisfy { $0.count <= 2 }, name)
    checkWarnings(in: document, before: exercises.first?.page ?? 0, name)
  }

  /// The strip stands on page 1 and names the page of the list; no sign of the list is missing or said twice.
  private func checkWarnings(in document: PlacedDocument, before exercises: Int, _ name: Comment) {
    let elements = ReadingElement.all(in: document)
    let strip = elements.read.filter { $0.label.contains("safety strip") }
    #expect(strip.first?.page == 0 && exercises > 0, name)
    let signs = elements.read.filter { $0.role == .listBody && $0.parents.contains(.list(numbered: false)) }
    let list = signs.filter { !$0.label.contains("safety strip") }
    // In two languages the strip may stand in each by itself, and the list has both in one line.
    let urgent = list.first { sign in strip.contains { $0.role == .listBody && sign.text.hasPrefix($0.text) } }
    let place = urgent?.page ?? -1
    #expect(place > exercises, name)
    let said = strip.map(\.text).filter { $0.contains(String(place + 1)) }
    #expect(!said.isEmpty, "page \(place + 1) \(name)")
  }

  /// All lines of all tiers, each once.
  @Test func everyWarningSignIsThereOnce() throws {
    for condition in try BuiltInLibrary.clinical.conditionIDs() {
      let wanted = Case(condition: condition, routine: "phase-1", language: "en", paper: .letter, hasPatient: false)
      let read = ReadingElement.all(in: try SharedPress.press().place(wanted.request).document).read
      let profile = try BuiltInLibrary.clinical.condition(condition)
      let lines = try RedFlagSelection(
        profile: profile, library: BuiltInLibrary.clinical.redFlags(), age: nil, withScreening: false)
      for tier in RedFlagTier.allCases {
        for line in lines[tier] {
          let end = line.text.dropFirst().filter { !$0.isWhitespace }
          let found = read.filter {
            $0.role == .listBody && $0.text.hasSuffix(end) && !$0.label.contains("safety strip")
          }
          #expect(found.count == 1, "\(line.id) \(condition)")
        }
      }
    }
  }
}
