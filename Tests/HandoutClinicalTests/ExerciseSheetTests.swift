import HandoutClinical
import HandoutInput
import Testing

/// What a sheet of exercises without a condition warns of.
@Suite struct ExerciseSheetTests {
  private let library = TestLibrary.shipped

  private func content(
    _ exercises: [String], language: String = "en", patient: String? = nil
  ) throws -> SheetContent {
    let patient = try patient.map { try Patient(file: "patient.yaml", bytes: Array($0.utf8)) } ?? Patient()
    return try ContentChoice(
      library: library, condition: nil,
      routine: RoutineRequest(exercises: exercises.map { Located($0) }, patient: patient),
      age: patient.age(on: CalendarDate(year: 2026, month: 11, day: 30)), withScreening: false
    ).chosen(inLanguage: language).content
  }

  private func flags(_ content: SheetContent) -> Set<String> {
    Set(content.redFlags.values.flatMap { $0.flatMap(\.flags).map(\.value) })
  }

  /// The flags of every profile and cauda equina, whatever the exercises; every line of the strip says nothing that the list does not.
  @Test func everySheetWarnsOfWhatEveryProfileWarnsOf() throws {
    for id in try library.exerciseIDs() {
      let content = try content([id])
      let flags = flags(content)
      #expect(flags.isSuperset(of: ["RF1-PE", "RF1-CARDIAC", "RF1-ISCH", "RF1-TRAUMA", "RF1-CES"]), "\(id)")
      for tier in SafetyStrip.tiers { #expect(content.strip[tier]?.isEmpty == false, "\(id)") }
      #expect(flags.isSuperset(of: content.strip.values.flatMap { $0.flatMap(\.flags).map(\.value) }), "\(id)")
      for lines in content.redFlags.values { #expect(Set(lines.map(\.id)).count == lines.count, "\(id)") }
      #expect(content.profile == nil && content.phase == nil && content.overrides.isEmpty)
    }
  }

  /// The rows by region of the red-flag facts, each by an exercise of the region alone.
  @Test(
    arguments: [
      (
        "quad-set",
        [
          "RF1-SEPSIS", "RF2-SEVERE", "RF2-FRACT", "RF2-LOCK", "RF2-SEPTIC", "RF2-HAEM", "RF2-EXT", "RF3-PERSIST",
          "RF3-GIVE", "RF3-LUMP", "RF3-NIGHT", "RF1-ACS", "RF2-RUPT", "RF2-DVT", "RF3-SWELL", "RF2-SCFE",
          "RF2-CHILDINF",
          "RF3-TUMCHILD",
        ]
      ),
      ("calf-stretch-wall-straight", ["RF1-ACS", "RF2-DVT", "RF2-RUPT", "RF3-CALFWALK", "RF3-PERSIST"]),
      (
        "pelvic-tilt",
        [
          "RF1-AAA", "RF2-NEURO", "RF2-SPINF", "RF2-MSCC", "RF2-SPFX", "RF2-DVT", "RF3-PINS", "RF3-NOPROG",
          "RF3-CALFWALK", "RF3-NIGHT",
        ]
      ),
    ] as [(String, [String])]) func regionsAddTheirRows(exercise: String, wanted: [String]) throws
  {
    let flags = flags(try content([exercise]))
    #expect(flags.isSuperset(of: wanted), "\(Set(wanted).subtracting(flags))")
    #expect(flags.contains("RF1-AAA") == (exercise == "pelvic-tilt"))
  }

  /// Where the back is the topic, cauda equina has its five lines in place of three, and comes first.
  @Test func caudaEquinaHasFiveLinesWithBackExercises() throws {
    func lines(_ id: String) throws -> [String] { try content([id]).redFlags[.emergency]?.map(\.id) ?? [] }
    #expect(try lines("quad-set").prefix(3) == ["numb-saddle-or-sex", "pee-or-bowels", "both-legs"])
    #expect(try lines("pelvic-tilt").prefix(5) == ["numb-or-tingly-saddle", "sex", "pee", "bowels", "both-legs"])
    #expect(try content(["pelvic-tilt"]).hasNervePain && !content(["quad-set"]).hasNervePain)
  }

  @Test func onlyTheYoungAreWarnedAsYoung() throws {
    func has(_ id: String, _ patient: String?) throws -> Bool {
      try content(["bridge"], patient: patient).redFlags[.today]?.contains { $0.id == id } == true
    }
    #expect(try has("child-fever-leg", nil) && has("child-fever-leg", "age: 16") && !has("child-fever-leg", "age: 17"))
  }

  /// An exercise of a clinic's own that works on what no region has, or does not say it, gets all warnings.
  @Test func anUnknownRegionWarnsOfEverything() throws {
    let sheet = try library.exerciseSheet()
    let all = try library.regions()
    let order = ["knee", "thigh", "calf", "nerve-and-low-back"]
    var narrow = all
    for index in narrow.indices { narrow[index].targets.removeAll { $0.value == "inner-thigh" } }
    var exercise = try library.exercise("bridge")
    exercise.targets = [Located("inner-thigh")]
    #expect(sheet.regions(of: [exercise], among: narrow).map(\.id) == order)
    #expect(sheet.regions(of: [exercise], among: all).map(\.id) == ["knee", "thigh"])
    exercise.targets = []
    #expect(sheet.regions(of: [exercise, try library.exercise("bridge")], among: all).map(\.id) == order)
  }

  @Test func dosesAndOrderAreThoseOfTheExercises() throws {
    let content = try content(["clamshell", "Mini squat"], patient: "dose: {Clamshell: {reps: 7}}\nadd: [puente]")
    #expect(content.exercises.map(\.exercise.id) == ["mini-squat", "clamshell", "bridge"])
    guard case .repetitions(let dose) = content.exercises[1].dosage.amount else { return #expect(Bool(false)) }
    #expect(dose.reps == 7)
    #expect(content.exercises[0].dosage == (try library.exercise("mini-squat")).dosage)
  }

  @Test(
    arguments: [
      ([], nil, "neither a condition nor exercises"), (["bridge"], "routine: phase-1", "needs a condition"),
      (["bridge"], "drop: [bridge]", "no exercise is left"), (["bride"], nil, "there is no exercise"),
    ] as [([String], String?, String)]) func isRefused(exercises: [String], patient: String?, says: String) throws
  {
    let error = try #require(throws: ClinicalError.self) { _ = try content(exercises, patient: patient) }
    let first = try #require(error.diagnostics.first)
    #expect(first.message.contains(says) && first.help != nil, "\(first)")
  }

  @Test(arguments: [
    (
      "tier-1: [numb-saddle-or-sex, pee-or-bowels, both-legs, chest-or-breath, cold-foot, bone-shows]",
      "tier-1: [numb-saddle-or-sex, pee-or-bowels, both-legs, chest-or-breath, cold-foot]",
      "carries the red flag RF1-TRAUMA"
    ),
    ("ids: [RF1-CES, RF1-PE, RF1-CARDIAC", "ids: [RF1-PE, RF1-CARDIAC", "carries the red flag RF1-CES"),
    ("regions: [knee,", "regions: [kne,", "there is no region \"kne\""),
    ("sources: [NHS-KNEE", "sources: [NHS-KNE", "there is no source"),
    (
      "tier-2: [very-bad-pain, calf-or-thigh-swells]\n\n# Those", "tier-2: [very-bad-pain, gives-way]\n\n# Those",
      "is of tier 3"
    ),
  ]) func checkFindsMistakes(good: String, bad: String, says: String) throws {
    let found = try TestLibrary.check(changing: ExerciseSheet.file, good, to: bad)
    #expect(found.contains { $0.file.hasSuffix(ExerciseSheet.file) && $0.message.contains(says) }, "\(found)")
  }
}
