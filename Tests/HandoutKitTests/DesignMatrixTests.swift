import Foundation
import HandoutBatch
import HandoutClinical
import HandoutComposer
import HandoutDrawingSamples
import HandoutKit
import HandoutLoader
import HandoutPages
import HandoutTestSettings
import HandoutTestSupport
import Testing

/// Every design with all profiles, phases, named routines, languages and papers, for no patient, an ordinary one of each side, and one
/// with long names and a long note: nothing is lost, nothing lies outside, and every file is accessible.
@Suite struct DesignMatrixTests {
  /// Who a handout is for.
  enum Recipient: String, CaseIterable, Sendable {
    case nobody
    case left
    case right
    case both
    case long

    var name: String? {
      switch self {
      case .nobody: nil
      case .left, .right, .both: "Maria Alvarez"
      case .long: "Maximiliana Alexandrina Bartholomea Featherstonehaugh-Ibarra"
      }
    }

    /// A note of 160 letters.
    static let note =
      "Do the strap stretch on your bed. Bring this sheet to your next visit, and tell us how the stairs went. "
      + "Walk ten minutes each day on flat ground. Stop if it hurts"

    /// The side that the patient file names; nil for nobody's sheet, which names none.
    var side: HandoutSide? {
      switch self {
      case .nobody: nil
      case .left, .long: .left
      case .right: .right
      case .both: .both
      }
    }

    var file: InputFile? {
      guard let name, let side else { return nil }
      let therapist = self == .long ? "Wilhelmina Konstantinopolous-Abernathy-Oyelaran, PT, DPT, OCS" : "J. Okafor, PT"
      return InputFile(
        name: "patient.yaml",
        text: """
          name: \(name)
          born: 1962-04-17
          side: \(side.rawValue)
          therapist: \(therapist)
          start: 2026-11-21
          next-visit: 2026-12-05 09:30
          \(self == .long ? "notes: \(Recipient.note)" : "")
          """)
    }
  }

  /// One handout of the matrix.
  struct Case: CustomTestStringConvertible, Sendable {
    var promise: DesignPromise
    var condition: String
    var routine: String
    var language: String
    var paper: HandoutPaper
    var recipient: Recipient

    var testDescription: String {
      "\(promise.design) \(condition) \(routine) \(language) \(paper) \(recipient.rawValue)"
    }

    var request: HandoutRequest {
      var request = HandoutRequest(condition: condition, date: SampleRequest.date)
      request.routine = routine
      (request.settings.design, request.settings.language) = (promise.design, language)
      request.settings.paper = paper
      request.settings.clinic = InputFile(
        name: "clinic.yaml", text: "name: Riverside Clinic\naddress: 412 Mill Street\nphone: (555) 010-0142\n")
      request.patient = recipient.file.map { .file($0) }
      return request
    }
  }

  /// The most handouts of a design that are looked at below full scale.
  private static let sample = 24

  /// The phases and named routines of a profile.
  private static func routines(of condition: String) throws -> [String] {
    let library = BuiltInLibrary.clinical
    let phases = try library.condition(condition).phases.flatMap { phase in
      [phase.id] + (RoutineResolver.exercisesWithoutFloor(of: phase) == nil ? [] : ["\(phase.id)-no-floor"])
    }
    let named = try library.routines(of: condition).map(\.routine).filter { $0.condition != nil }
    return phases + named.map(\.id)
  }

  /// English and Spanish have everything; the others the first phase of the first profile.
  private static func languages(of condition: String, routine: String) -> [String] {
    let hasAll = condition == "tight-hamstrings-knee-pain" && routine == "phase-1"
    return ["en", "es", "es,en"] + (hasAll ? ["ar", "zh", "vi", "ar,en"] : [])
  }

  private static func cases(of promise: DesignPromise) throws -> [Case] {
    try BuiltInLibrary.clinical.conditionIDs().flatMap { condition in
      try routines(of: condition).flatMap { routine in
        languages(of: condition, routine: routine).filter { promise.hasBilingual || !$0.contains(",") }.flatMap {
          language in
          [HandoutPaper.letter, .a4].flatMap { paper in
            Recipient.allCases.map {
              Case(
                promise: promise, condition: condition, routine: routine, language: language, paper: paper,
                recipient: $0)
            }
          }
        }
      }
    }
  }

  @Test(arguments: DesignPromise.all.map(\.design)) func everyHandoutKeepsItsPromise(design: String) throws {
    let promise = try #require(DesignPromise.all.first { $0.design == design })
    let seed = TestSettings.seed()
    print("matrix of \(design), seed \(seed)")
    var generator = SeededGenerator(seed: seed)
    let all = try Self.cases(of: promise)
    let chosen = all.shuffled(using: &generator).prefix(TestSettings.sampled(all.count, most: Self.sample))
    let press = try SharedPress.press()
    for part in stride(from: 0, to: chosen.count, by: 40) {
      var files: [(sheet: Case, bytes: [UInt8])] = []
      for sheet in chosen.dropFirst(part).prefix(40) {
        let name: Comment = "\(sheet.testDescription), HANDOUT_TEST_SEED=\(seed)"
        do {
          files.append((sheet, try file(of: sheet, press: press, name)))
        } catch {
          #expect(promise.refuses(sheet) && error.description.contains("fits on no page of"), "\(error) \(name)")
        }
      }
      for (sheet, report) in zip(files.map(\.sheet), try Checker().reports(files.map(\.bytes))) {
        let order = "the structure's order is not the drawing's"
        let faults = report.faults.filter { !promise.isFolded || $0 != order }
        #expect(report.failures == [] && faults == [], "\(sheet.testDescription), HANDOUT_TEST_SEED=\(seed)")
      }
    }
  }

  /// The file of a handout whose pages keep what was promised.
  private func file(of sheet: Case, press: HandoutPress, _ name: Comment) throws(HandoutError) -> [UInt8] {
    var timings = StageTimings()
    let loaded = try press.load(
      sheet.request, clinics: ClinicCache(readFile: FileSystem.readForLoading), timings: &timings)
    let placed = try press.place(loaded, namesPatient: false, timings: timings)
    HandoutFacts(placed, loaded, sheet).check(name)
    return try press.draw(placed).pdf
  }
}

/// What a placed handout is looked at for.
private struct HandoutFacts {
  let placed: PlacedHandout
  let loaded: LoadedSheet
  let sheet: DesignMatrixTests.Case
  let elements: [ReadingElement]
  let read: String

  init(_ placed: PlacedHandout, _ loaded: LoadedSheet, _ sheet: DesignMatrixTests.Case) {
    self.placed = placed
    self.loaded = loaded
    self.sheet = sheet
    elements = ReadingElement.all(in: placed.document)
    read = elements.text
  }

  /// A text as elements have it: without white space, and a mark between lam and alef behind the one glyph of both.
  private func plain(_ text: String) -> String {
    text.filter { !$0.isWhitespace }.replacingOccurrences(
      of: "\u{644}([\u{64B}-\u{652}]+)([\u{622}\u{623}\u{625}\u{627}\u{671}])", with: "\u{644}$2$1",
      options: .regularExpression)
  }

  /// Whether a text is read; what it says of the leg in braces differs from handout to handout.
  private func reads(_ text: String) -> Bool {
    text.split(separator: "{").flatMap { $0.split(separator: "}").suffix(1) }.allSatisfy {
      read.contains(plain(String($0)))
    }
  }

  func check(_ name: Comment) {
    #expect(PageAudit.findings(in: placed.document) == [], name)
    #expect(TextOnFigures.findings(in: placed.document) == [], name)
    checkPages(name)
    checkWarnings(name)
    checkWords(name)
    checkSide(name)
  }

  /// No sheet names the other side first, and one whose head has room for it says the patient's own.
  private func checkSide(_ name: Comment) {
    guard sheet.promise.hasSteps, !sheet.language.contains(",") else { return }
    let limb = loaded.sheet.limbs.sheet
    let side = sheet.recipient.side
    for (words, said) in [
      (limb.leftFirst, HandoutSide.left), (limb.eachLeftFirst, .left), (limb.rightFirst, .right),
      (limb.eachRightFirst, .right),
    ] where said != side {
      let isThere = read.contains(plain(words))
      #expect(!isThere, "\(words) \(name)")
    }
    guard ["sheet", "full"].contains(sheet.promise.design), let side else { return }
    let head = [HandoutSide.left: limb.leftFirst, .right: limb.rightFirst, .both: limb.both][side] ?? ""
    let isSaid = read.contains(plain(head))
    #expect(isSaid, "\(head) \(name)")
  }

  private func checkPages(_ name: Comment) {
    let promise = sheet.promise
    #expect(placed.pageCount.isMultiple(of: promise.step), name)
    if let most = promise.mostPages(of: sheet) { #expect(placed.pageCount <= most, name) }
    let sizes = TextOnFigures.sizes(in: placed.document)
    #expect((sizes.min() ?? 0) >= promise.leastSize - 0.01, name)
    guard let patient = sheet.recipient.name.map(plain) else { return }
    for page in 0..<placed.pageCount {
      let words = elements.filter { $0.page == page }.map(\.text).joined()
      let isThere = words.contains(patient)
      #expect(isThere, "page \(page + 1) \(name)")
    }
  }

  /// The lines that stand before the first exercise.
  private var before: [RedFlagTier: [RedFlagLine]] {
    sheet.promise.hasStrip ? loaded.sheet.content.strip : loaded.sheet.content.redFlags
  }

  /// The strip or the list before the first exercise, and every line of the list once.
  private func checkWarnings(_ name: Comment) {
    let heard = elements.read
    let names =
      loaded.sheet.content.exercises.first.map { [plain($0.exercise.name), plain($0.exercise.shortName)] } ?? []
    let first = heard.firstIndex { element in
      if case .heading = element.role { names.contains { element.text.contains($0) } } else { false }
    }
    for tier in [RedFlagTier.emergency, .today] {
      for line in before[tier] ?? [] where sheet.promise.hasSteps {
        let words = plain(String(line.text.dropFirst()))
        let isBefore = (heard.firstIndex { $0.text.contains(words) } ?? .max) < (first ?? 0)
        #expect(isBefore, "\(line.id) \(name)")
      }
    }
    guard sheet.promise.hasFullList else { return }
    for line in loaded.sheet.content.redFlags.values.flatMap(\.self) {
      let end = plain(String(line.text.dropFirst()))
      let inStrip = sheet.promise.stripIsList && before.values.joined().contains { $0.text == line.text }
      let isBilingual = sheet.language.contains(",")
      let count = elements.count {
        $0.role == .listBody && (isBilingual ? $0.text.contains(end) : $0.text.hasSuffix(end))
      }
      #expect(count == (inStrip ? 2 : 1), "\(line.id) \(name)")
    }
  }

  private func checkWords(_ name: Comment) {
    let content = loaded.sheet.content
    if sheet.promise.hasSteps {
      for exercise in content.exercises.map(\.exercise) {
        for words in exercise.movement {
          let isThere = reads(words)
          #expect(isThere, "\(exercise.id): \(words) \(name)")
        }
      }
    }
    if sheet.promise.hasChecklist {
      for item in (content.phase?.checklist ?? []).prefix(3) {
        let isThere = reads(item)
        #expect(isThere, "\(item) \(name)")
      }
    }
    if sheet.recipient == .long, sheet.promise.hasNote {
      let isThere = reads(DesignMatrixTests.Recipient.note)
      #expect(isThere, "the note \(name)")
    }
  }
}
