import HandoutKit
import HandoutTestSupport
import Testing

/// A handout's plan: what is in it, what is not, and what a later handout makes of it.
@Suite struct PlanTests {
  private let press: HandoutPress

  init() throws { press = try SharedPress.press() }

  private static let patient = """
    id: A-41
    name: Maria Oduya
    born: 1964-05-02
    side: left
    therapist: Sam Rivera, PT
    start: 2026-11-21
    next-visit: 2026-12-05 09:30
    notes: "Keep your walks short.\\nBring this sheet: it helps."
    drop: [hamstring-set]
    add: [nordic-curl]
    dose: {quad-set: {reps: 8, hold: 4}}
    allow: {nordic-curl: Trains this with her coach.}

    """

  private static let clinic = InputFile(name: "clinic.yaml", text: "name: Hill Clinic\nidentifiers: [born, id]\n")

  private func request(_ patient: String = patient, design: String = "full") -> HandoutRequest {
    var request = HandoutRequest(condition: "tight-hamstrings-knee-pain", date: SampleRequest.date)
    request.patient = .file(InputFile(name: "patient.yaml", text: patient))
    request.settings.clinic = Self.clinic
    request.settings.design = design
    request.settings.attachesPlan = true
    return request
  }

  /// A request that goes on from a plan.
  private func request(from plan: HandoutPlan, date: HandoutDate = SampleRequest.date) -> HandoutRequest {
    var request = HandoutRequest(condition: plan.condition, date: date)
    request.plan = plan
    request.settings.clinic = Self.clinic
    request.settings.attachesPlan = true
    return request
  }

  private func plan(of handout: Handout) throws -> HandoutPlan {
    try HandoutPlan(file: InputFile(name: "old.pdf", bytes: handout.pdf))
  }

  private func plan(_ text: String) throws -> HandoutPlan {
    try HandoutPlan(file: InputFile(name: "plan.yaml", text: text))
  }

  private func codes(_ handout: Handout) -> [String] { handout.warnings.compactMap(\.code) }

  @Test func aPlanSaysWhatThePagesSay() throws {
    let handout = try press.make(request())
    #expect(!codes(handout).contains("plan-leaves-out"))
    let yaml = try plan(of: handout).yaml
    for line in [
      "plan: 1\ncondition: tight-hamstrings-knee-pain\ndate: 2026-11-21\nroutine: phase-1\n", "id: \"A-41\"",
      "name: \"Maria Oduya\"", "born: 1964-05-02", "therapist: \"Sam Rivera, PT\"", "start: 2026-11-21",
      "next-visit: 2026-12-05 09:30", "notes: \"Keep your walks short.\\nBring this sheet: it helps.\"", "side: left",
      "drop: [hamstring-set]", "add: [nordic-curl]", "dose:\n  quad-set: {reps: 8, hold: 4}",
      "allow:\n  nordic-curl: \"Trains this with her coach.\"", "design: [full]",
      "  - {exercise: quad-set, sets: 1, reps: 8, hold: 4, rest: 30, per-day: 1, days: 5}",
    ] { #expect(yaml.contains(line + "\n") || yaml.contains(line), "\(line) is not in \(yaml)") }
    #expect(!yaml.contains("hamstring-set, sets") && !yaml.contains("unprinted"))
  }

  /// From the PDF, from YAML and from JSON: the same bytes on the same date.
  @Test(arguments: ["en", "es", "es,en"], ["sheet", "full", "booklet", "large-print"])
  func theSameDateGivesTheSameBytes(language: String, design: String) throws {
    var first = request(design: design)
    first.settings.language = language
    first.patient = .file(
      InputFile(
        name: "patient.yaml",
        text: Self.patient.replacing("add: [nordic-curl]\n", with: "").replacing(
          "allow: {nordic-curl: Trains this with her coach.}\n", with: "")))
    first.settings.theme = "grey"
    first.settings.paper = .a4
    first.settings.look = "C"
    first.exercises = ["mini-squat", "quad-set", "bridge"]
    first.keepsOrder = true
    let handout = try press.make(first)
    let plan = try plan(of: handout)
    for file in [
      InputFile(name: "plan.yaml", text: plan.yaml), InputFile(name: "plan.json", text: plan.json),
      InputFile(name: "old.pdf", bytes: handout.pdf),
    ] {
      let again = try press.make(request(from: try HandoutPlan(file: file)))
      #expect(again.pdf == handout.pdf, "\(file.name)")
    }
  }

  /// A patient in letters that run the other way, or without spaces.
  @Test(arguments: [
    ("ar", "ماريا الفاريز", "هاتف (555) 010-0199 للعيادة، اتصل بـ Maria."), ("zh", "李明", "如果疼痛请打电话 555-0100。今天请慢慢来。"),
    ("vi", "Trần Thị Ánh", "Xin đi chậm lại, và mang theo tờ này."),
  ]) func otherLettersArePrintedToo(language: String, name: String, note: String) throws {
    var first = request("name: \(name)\nborn: 1964-05-02\nnotes: \"\(note)\"\n")
    first.settings.language = language
    let handout = try press.make(first)
    #expect(!codes(handout).contains("plan-leaves-out"))
    #expect(try press.make(request(from: plan(of: handout))).pdf == handout.pdf)
    #expect(try plan(of: handout).yaml.contains(name))
  }

  /// What no page of a design prints is not in its plan, and both handouts say so.
  @Test(arguments: [
    ("fridge", ["allow", "born", "id", "notes", "start", "therapist"]), ("log", ["allow", "next-visit", "notes"]),
    ("information", ["allow", "next-visit", "notes"]),
    ("wallet", ["allow", "born", "id", "next-visit", "notes", "start", "therapist"]),
  ]) func whatIsNotPrintedIsLeftOut(design: String, keys: [String]) throws {
    let handout = try press.make(request(design: design))
    let list = keys.joined(separator: ", ")
    #expect(handout.warnings.contains { $0.code == "plan-leaves-out" && $0.message.hasSuffix(": \(list)") })
    let yaml = try plan(of: handout).yaml
    #expect(yaml.contains("unprinted: [\(list)]\n"))
    for (key, word) in [
      ("allow", "coach"), ("born", "1964"), ("id", "A-41"), ("notes", "walks"), ("therapist", "Rivera"),
      ("next-visit", "09:30"), ("name", "Oduya"),
    ] { #expect(yaml.contains(word) != keys.contains(key), "\(key): \(yaml)") }
    var next = request(from: try plan(yaml.replacing("add: [nordic-curl]\n", with: "")))
    let told = try press.make(next)
    #expect(told.warnings.contains { $0.code == "plan-lacks" && $0.message.hasSuffix(": \(list)") })
    // Given again, nothing is missing, and the bytes are those of the first handout.
    next = request(from: try plan(yaml))
    next.patient = .file(InputFile(name: "patient.yaml", text: Self.patient))
    let again = try press.make(next)
    #expect(!codes(again).contains("plan-lacks"))
    #expect(again.pdf == handout.pdf)
  }

  @Test func anAgeIsPrintedByNoDesign() throws {
    let handout = try press.make(request("name: Zoë Núñez\nage: 15\n"))
    #expect(try plan(of: handout).yaml.contains("unprinted: [age]\n"))
    let next = try press.make(request(from: plan(of: handout)))
    let warning = try #require(next.warnings.first { $0.code == "plan-lacks" })
    #expect(warning.help?.contains("some warning signs are for an age") == true)
    // The third handout still says it.
    #expect(try plan(of: next).yaml.contains("unprinted: [age]\n"))
  }

  @Test func theNextPhaseKeepsDosesAndTellsOldDates() throws {
    let old = try plan(of: press.make(request(Self.patient.replacing("hamstring-set]", with: "clamshell]"))))
    var next = request(from: old, date: try #require(HandoutDate("2026-12-12")))
    next.routine = "phase-2"
    next.patient = .value(Patient())
    let handout = try press.make(next)
    let codes = Set(codes(handout))
    // The second phase has no quad-set: its dose is told.
    #expect(codes.isSuperset(of: ["unused-dose", "visit-before-sheet", "start-outside-phase"]), "\(codes)")
    let visit = try #require(handout.warnings.first { $0.code == "visit-before-sheet" })
    #expect(visit.file == "old.pdf/plan.json" && visit.line > 0)
    var patient = Patient()
    (patient.start, patient.nextVisit) = ("2026-12-12", "2026-12-19 10:00")
    next.patient = .value(patient)
    let dated = try press.make(next)
    #expect(Set(self.codes(dated)).isDisjoint(with: ["visit-before-sheet", "start-outside-phase"]))
    #expect(try plan(of: dated).yaml.contains("routine: phase-2\n"))
    #expect(try plan(of: dated).yaml.contains("next-visit: 2026-12-19 10:00\n"))
  }

  @Test func dosesThatGoIntoAnotherRoutineAreTold() throws {
    let plan = try plan(
      "plan: 1\ncondition: tight-hamstrings-knee-pain\ndate: 2026-11-21\nroutine: phase-1\ndose: {bridge: {reps: 6}}\n")
    var next = request(from: plan)
    next.routine = "phase-2"
    let told = try press.make(next)
    #expect(told.warnings.contains { $0.code == "plan-doses-kept" && $0.message.hasSuffix(": bridge.reps=6") })
    #expect(try self.plan(of: told).yaml.contains("- {exercise: bridge, sets: 2, reps: 6,"))
    // An option of the command comes before the plan, and nothing needs to be told.
    var options = PatientOptions()
    options.doses = ["bridge.reps=9"]
    next.patient = .options(options, over: nil)
    let changed = try press.make(next)
    #expect(!codes(changed).contains("plan-doses-kept"))
    #expect(try self.plan(of: changed).yaml.contains("- {exercise: bridge, sets: 2, reps: 9,"))
  }

  /// The library has changed between two handouts, or somebody has changed the plan by hand.
  @Test func whatHasChangedSinceIsTold() throws {
    let yaml = try plan(of: press.make(request("age: 40\n"))).yaml
    func told(_ text: String, _ change: (inout HandoutRequest) -> Void = { _ in }) throws -> String? {
      var next = request(from: try plan(text))
      change(&next)
      return try press.make(next).warnings.first { $0.code == "plan-differs" }?.message
    }
    #expect(try told(yaml) == nil)
    #expect(try told(yaml) { $0.routine = "phase-1" } == nil)
    let sets = yaml.replacing("{exercise: quad-set, sets: 1,", with: "{exercise: quad-set, sets: 2,")
    try #require(sets != yaml)
    #expect(try told(sets) == "not as the last handout had it: quad-set")
    let fewer = yaml.split(separator: "\n", omittingEmptySubsequences: false).filter {
      !$0.contains("exercise: quad-set")
    }
    #expect(try told(fewer.joined(separator: "\n")) == "not as the last handout had it: quad-set")
    // What is asked for now is no surprise.
    var options = PatientOptions()
    options.doses = ["quad-set.sets=3"]
    #expect(try told(yaml) { $0.patient = .options(options, over: nil) } == nil)
    options.drop = ["quad-set"]
    #expect(try told(sets) { $0.patient = .options(options, over: nil) } == nil)
    #expect(try told(sets) { $0.routine = "phase-2" } == nil)
  }

  @Test func aListOfAnotherRoutineIsNotKept() throws {
    let head = "plan: 1\ncondition: tight-hamstrings-knee-pain\ndate: 2026-11-21\n"
    let listed = try plan(head + "routine: phase-1\nexercises: [bridge, clamshell]\nkeep-order: true\n")
    var next = request(from: listed)
    next.routine = "phase-2"
    let handout = try press.make(next)
    let warning = try #require(handout.warnings.first { $0.code == "plan-not-kept" })
    #expect(warning.message.hasSuffix(": bridge, clamshell") && warning.line == 5)
    #expect(try !plan(of: handout).yaml.contains("exercises:"))
    // With the same routine it is.
    next.routine = "phase-1"
    #expect(try plan(of: press.make(next)).yaml.contains("exercises: [bridge, clamshell]\nkeep-order: true\n"))
    next.exercises = ["quad-set"]
    #expect(try plan(of: press.make(next)).yaml.contains("exercises: [quad-set]\n"))
    // The routine of another condition is another one, whatever its name.
    next = request(from: try plan(head + "routine: phase-2\n"))
    next.condition = "sciatic-hamstring-knee-pain"
    let other = try press.make(next)
    #expect(codes(other).contains("plan-not-kept"))
    #expect(
      try plan(of: other).yaml.contains("condition: sciatic-hamstring-knee-pain\ndate: 2026-11-21\nroutine: phase-1\n"))
  }

  /// A plan of one patient never becomes the handout of another.
  @Test(arguments: ["name: Ana Bell\n", "born: 1964-05-03\n", "id: A-42\n", "age: 62\n"])
  func anotherPatientIsRefused(lines: String) throws {
    var next = request(from: try plan(of: press.make(request())))
    next.patient = .file(InputFile(name: "patient.yaml", text: lines))
    let error = #expect(throws: HandoutError.self) { try press.make(next) }
    #expect(error?.kind == .content)
    #expect(error?.diagnostics.first?.message.contains("in the plan") == true, "\(error?.rendered(color: false) ?? "")")
    #expect(error?.diagnostics.first?.file == "patient.yaml")
  }

  @Test(arguments: [
    ("name: Maria\n", "this is no plan of a handout"),
    ("plan: 2\nwhat: ever\n", "is of version 2, and this program reads version 1"),
    ("plan: one\n", "plan must be a whole number"), ("plan: 1\ncondition: bridge\n", "the key \"date\" is missing"),
    ("plan: 1\ncondition: x\ndate: 2026-11-21\ndoze: 1\n", "unknown key \"doze\""),
    ("plan: 1\ncondition: x\ndate: 2026-11-21\nclinic: c.yaml\n", "unknown key \"clinic\""),
    ("plan: 1\ncondition: x\ndate: 2026-11-31\n", "must be a date that the calendar has"),
    ("plan: 1\ncondition: x\ndate: 2026-11-21\ndose: {bridge: {reps: 8x}}\n", "reps must be a whole number"),
    (
      "plan: 1\ncondition: x\ndate: 2026-11-21\nunprinted: [passwords]\n",
      "must be address, age, allow, born, born-in, id"
    ),
    ("plan: 1\ncondition: x\ndate: 2026-11-21\nprinted: [{exercise: bridge, rep: 1}]\n", "unknown key \"rep\""),
    ("- 1\n", "this is no plan"), ("", "the file holds nothing"),
  ]) func whatIsNoPlanIsNamed(text: String, message: String) throws {
    let error = #expect(throws: HandoutError.self) { try plan(text) }
    #expect(error?.kind == .content)
    let messages = error?.diagnostics.map(\.message) ?? []
    #expect(messages.contains { $0.contains(message) }, "\(messages)")
  }

  @Test func anUnknownConditionOfAPlanIsWrongContent() throws {
    let error = #expect(throws: HandoutError.self) {
      try press.make(request(from: plan("plan: 1\ncondition: no-such\ndate: 2026-11-21\n")))
    }
    #expect(error?.kind == .content && error?.diagnostics.first?.line == 2)
  }

  @Test func aFileWithoutAPlanIsNamed() throws {
    var plain = request()
    plain.settings.attachesPlan = false
    let error = #expect(throws: HandoutError.self) { try plan(of: press.make(plain)) }
    #expect(error?.kind == .content)
    #expect(error?.diagnostics.first?.message == "the file has no plan")
  }
}
