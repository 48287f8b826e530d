import Foundation
import HandoutClinical
import HandoutGeometry
import HandoutKit
import HandoutPages
import HandoutTestSettings
import HandoutTestSupport
import Testing

/// Handouts that hang on a wall: what fits on a side, what is read from afar, and what the sheet they come with has for them.
@Suite struct WallDesignTests {
  private static let exercises = [
    "march-warm-up", "mini-squat", "clamshell", "straight-leg-raise", "bridge", "ham-stretch-supine-strap", "quad-set",
    "calf-stretch-wall-straight",
  ]

  private func request(
    _ design: String, _ condition: String = "tight-hamstrings-knee-pain", routine: String? = nil,
    paper: HandoutPaper = .letter, language: String = "en", clinic: String = "", start: Bool = true
  ) -> HandoutRequest {
    var request = HandoutRequest(condition: condition, date: SampleRequest.date)
    request.settings.design = design
    request.routine = routine
    request.settings.paper = paper
    request.settings.language = language
    request.settings.clinic = InputFile(
      name: "clinic.yaml", text: "name: Riverside Clinic\naddress: 412 Mill Street\nphone: (555) 010-0142\n\(clinic)")
    request.patient = .file(
      InputFile(
        name: "patient.yaml",
        text: """
          name: Maria Alvarez
          born: 1962-04-17
          side: left
          therapist: J. Okafor, PT, DPT
          next-visit: 2026-12-05 09:30
          \(start ? "start: 2026-11-21" : "")
          """))
    return request
  }

  /// Both profiles in all phases, with and without the floor.
  private func routines() throws -> [(condition: String, routine: String)] {
    try BuiltInLibrary.clinical.conditionIDs().flatMap { id in
      try BuiltInLibrary.clinical.condition(id).phases.flatMap { phase in
        [phase.id] + (RoutineResolver.exercisesWithoutFloor(of: phase) == nil ? [] : ["\(phase.id)-no-floor"])
      }.map { (id, $0) }
    }
  }

  /// The sizes of letters that no paper shows smaller: form text of the log, labels of the fridge.
  private static let least = 10.0

  private func texts(_ document: PlacedDocument) -> [(text: String, size: Double, page: Int, x: Double, y: Double)] {
    var found: [(text: String, size: Double, page: Int, x: Double, y: Double)] = []
    var walker = PageWalker()
    for (index, page) in document.pages.enumerated() {
      walker.walk(page.frame) { visit in
        guard case .text(let run) = visit.item else { return }
        found.append((run.text, run.size.points, index, visit.origin.x.points, visit.origin.y.points))
      }
    }
    return found
  }

  @Test(arguments: ["fridge", "log"], ["en", "es"]) func everyDefaultSelectionIsOneSide(
    design: String, language: String
  ) throws {
    let press = try SharedPress.press()
    for paper in [HandoutPaper.letter, .a4] {
      for (condition, routine) in try routines() {
        let placed = try press.place(
          request(design, condition, routine: routine, paper: paper, language: language))
        let name: Comment = "\(condition) \(routine) \(paper)"
        // Long doses, most of all in Spanish, take the back of the paper too.
        let most = language == "es" || condition == "deep-gluteal-syndrome" ? 2 : 1
        #expect(placed.pageCount <= most, name)
        #expect(PageAudit.findings(in: placed.document) == [], name)
        #expect(texts(placed.document).allSatisfy { $0.size >= Self.least }, name)
        #expect(placed.warnings.contains { $0.code == "companion-missing" }, name)
        let read = ReadingElement.all(in: placed.document).read
        let numbers = read.filter { $0.label.contains(" / exercise ") && $0.text.first?.isNumber == true }
        let warning = try #require(read.firstIndex { $0.text.contains("911") }, name)
        let first = try #require(read.firstIndex { $0.label.contains(" / exercise ") }, name)
        #expect(warning < first && !numbers.isEmpty, name)
      }
    }
  }

  /// One to six exercises stay in front, more have a second side, and all of them are there in their order.
  @Test(arguments: ["fridge", "log"], [1, 2, 3, 4, 5, 6, 7, 8]) func moreThanSixHaveASecondSide(
    design: String, count: Int
  ) throws {
    for paper in [HandoutPaper.letter, .a4] {
      var wanted = request(design, paper: paper)
      wanted.exercises = Array(Self.exercises.prefix(count))
      let placed = try SharedPress.press().place(wanted)
      #expect(placed.pageCount == (count > 6 ? 2 : 1))
      #expect(PageAudit.findings(in: placed.document) == [])
      let names = try wanted.exercises.map { id in
        try BuiltInLibrary.clinical.exercise(id).shortName.filter { $0 != " " }
      }
      let read = ReadingElement.all(in: placed.document).read
      let found = read.filter { $0.label.contains(" / exercise ") && names.contains(String($0.text.dropFirst())) }
      #expect(found.map { $0.text.prefix(1) } == (1...count).map { "\($0)" })
      #expect(Set(found.map { String($0.text.dropFirst()) }) == Set(names))
      if count > 6 { #expect(texts(placed.document).contains { $0.page == 1 && $0.text.contains("Maria") }) }
    }
  }

  /// Read back by another program, and measured on the page: the capitals of a name are 5.8 mm high.
  @Test func namesOnTheFridgeAreReadFromAfar() throws {
    let press = try SharedPress.press()
    let placed = try press.place(request("fridge", "sciatic-hamstring-knee-pain", routine: "phase-2"))
    let folder = try TestFolder()
    try Data(press.draw(placed).pdf).write(to: URL(filePath: folder.file("handout.pdf")))
    let (status, output) = try Command.run(
      ["mutool", "draw", "-q", "-F", "stext", "-o", "-", folder.file("handout.pdf")])
    try #require(status == 0, "mutool comes with mupdf-tools")
    let sizes = Set(
      String(decoding: output, as: UTF8.self).matches(of: /<font name="[^"]*" size="([\d.]+)"/).compactMap {
        Double($0.output.1)
      })
    #expect(sizes.isSubset(of: [10, 11.5, 14, 15, 15.5, 19, 23, 28]) && sizes.isSuperset(of: [15.5, 19, 23, 28]))
    let name = try #require(texts(placed.document).first { $0.text.hasPrefix("Bird") })
    // A pixel is a tenth of a millimetre.
    let image = try #require(GreyImage(png: Data(press.png(placed, page: 1, dotsPerInch: 254))))
    let scale = 254.0 / 72
    let height =
      (10...80).prefix { row in
        !image.isWhite(x: Int(name.x * scale), y: Int(name.y * scale) - row, width: 40, height: 1)
      }.count + 10
    #expect((57...60).contains(height))
  }

  /// Boxes stand apart and their words within them; the pictures have one scale.
  @Test func allFiguresOfAWallHaveOneScale() throws {
    for design in ["fridge", "log"] {
      for (condition, routine) in try routines() {
        let placed = try SharedPress.press().place(request(design, condition, routine: routine))
        var scales: Set<Int> = []
        var walker = PageWalker()
        for page in placed.document.pages {
          walker.walk(page.frame) { visit in
            if case .drawing(_, let scale) = visit.item { scales.insert(Int((scale * 10_000).rounded())) }
          }
        }
        #expect(scales.count == 1, "\(design) \(condition) \(routine): \(scales)")
        let greatest = design == "fridge" ? 0.6 * 1.5 : 1
        #expect(scales.allSatisfy { Double($0) / 10_000 <= greatest + 0.001 })
      }
    }
  }

  @Test func aFridgeShowsTheNameAloneUnlessTheClinicAsksForMore() throws {
    let press = try SharedPress.press()
    func words(_ request: HandoutRequest) throws -> String {
      try texts(press.place(request).document).map(\.text).joined(separator: " ").replacing("\u{A0}", with: " ")
    }
    let alone = try words(request("fridge"))
    #expect(alone.contains("Maria Alvarez") && !alone.contains("1962") && !alone.contains("2026"))
    let whole = try words(request("fridge", clinic: "identity: full\n"))
    #expect(whole.contains("Maria Alvarez") && whole.contains("born Apr 17, 1962") && whole.contains("Nov 21, 2026"))
    #expect(try words(request("log")).contains("born Apr 17, 1962"))
    var nobody = request("fridge")
    nobody.patient = .none
    #expect(try words(nobody).contains("Patient"))
  }

  @Test func aWallNamesTheSignsOfItsProfileAndBothNumbers() throws {
    let press = try SharedPress.press()
    func read(_ request: HandoutRequest) throws -> String {
      try ReadingElement.all(in: press.place(request).document).read.map(\.text).joined()
    }
    for condition in try BuiltInLibrary.clinical.conditionIDs() {
      let fridge = try read(request("fridge", condition))
      let flags = try BuiltInLibrary.clinical.condition(condition).redFlags.ids.map(\.value)
      let warnsOfCaudaEquina = fridge.contains("Youcannotstart,holdorfeelyourpeeorbowels:call911.")
      #expect(warnsOfCaudaEquina == flags.contains("RF1-CES"), "\(condition)")
      #expect(fridge.contains("Chestpain,faintingorsuddentroublebreathing:call911."))
      #expect(fridge.contains("Allwarningsignsareonyoursheet.Questions?(555)010-0142"))
      let log = try read(request("log", condition, clinic: "country: UK\n"))
      #expect(log.contains("Stopiftinglingornumbnessspreads"))
      #expect(log.contains("Allwarningsignsareonyoursheet.Emergency:999.Questions?(555)010-0142"))
    }
  }

  /// Dates as the country writes them; numbers of days where no start is known. Rows and cells are wide enough to write in.
  @Test func theLogHasARowADay() throws {
    let press = try SharedPress.press()
    func heads(_ request: HandoutRequest) throws -> [String] {
      ReadingElement.all(in: try press.place(request).document).read.filter { $0.role == .tableHeader(.row) }
        .map(\.text)
    }
    let american = try heads(request("log"))
    #expect(american.prefix(4) == ["Week1", "SatNov21", "", "SunNov22"])
    let british = try heads(request("log", routine: "phase-2", paper: .a4, clinic: "country: UK\n"))
    #expect(british.prefix(4) == ["Week3", "Sat21Nov", "", "Sun22Nov"])
    #expect(british.count == 56)
    let spanish = try heads(request("log", language: "es"))
    #expect(spanish.prefix(2) == ["Semana1", "Sáb21nov"])
    #expect(try heads(request("log", start: false)).prefix(2) == ["Week1", "Day1"])
  }

  @Test(arguments: ["en", "es", "es,en"]) func rowsOfALogAreHighEnough(language: String) throws {
    let press = try SharedPress.press()
    for paper in [HandoutPaper.letter, .a4] {
      for (condition, routine) in try routines() {
        let placed = try press.place(request("log", condition, routine: routine, paper: paper, language: language))
        let name: Comment = "\(condition) \(routine) \(paper)"
        for page in placed.document.pages.indices {
          let numbers = texts(placed.document).filter { $0.page == page && $0.size == 10.5 && Int($0.text) != nil }
          let steps = zip(numbers, numbers.dropFirst()).map { $1.y - $0.y }
          #expect(steps.allSatisfy { $0 >= 16.99 && $0 <= 24 }, name)
        }
        let days = texts(placed.document).count { $0.size == 10.5 && Int($0.text) != nil }
        #expect(days >= 21, name)
        #expect((days < 28) == placed.warnings.contains { $0.code == "left-out-log-weeks" }, name)
      }
    }
  }

  @Test(arguments: ["ar", "zh", "vi", "ar,en"]) func otherLanguagesHaveTheirOwnWalls(language: String) throws {
    let press = try SharedPress.press()
    for design in ["fridge", "log"] {
      let placed = try press.place(request(design, paper: .a4, language: language))
      #expect(PageAudit.findings(in: placed.document) == [], "\(design) \(language)")
      #expect(placed.pageCount <= 2)
      let words = texts(placed.document).map(\.text).joined()
      #expect(!words.contains("{") && (language.contains("en") || !words.contains("Keep going")))
    }
  }

  /// Whatever is asked for: all exercises in order, and everything within its page.
  @Test func everyRandomWallIsWhole() throws {
    let seed = TestSettings.seed()
    print("random walls, seed \(seed)")
    let press = try SharedPress.press()
    for index in 0..<TestSettings.scaled(1_000) {
      var generator = SeededGenerator(seed: seed &+ UInt64(index))
      let random = try RandomRequest(using: &generator)
      var wanted = random.request
      wanted.settings.design = index.isMultiple(of: 2) ? "fridge" : "log"
      let name: Comment = "HANDOUT_TEST_SEED=\(seed &+ UInt64(index)) \(wanted.settings.design ?? "")"
      do {
        let placed = try press.place(wanted)
        #expect(PageAudit.findings(in: placed.document) == [], name)
        let read = ReadingElement.all(in: placed.document).read
        for (number, entry) in random.routine.exercises.enumerated() {
          let text = "\(number + 1)\(entry.exercise.shortName.filter { !$0.isWhitespace })"
          #expect(read.contains { $0.text == text && $0.label.contains(" / exercise ") }, name)
        }
      } catch {
        Issue.record("\(error) \(name)")
      }
    }
  }
}
