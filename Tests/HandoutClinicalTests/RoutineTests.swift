import HandoutClinical
import HandoutInput
import Testing

@Suite struct RoutineTests {
  private func resolve(
    _ patientYAML: String = "{}", profile id: String = "tight-hamstrings-knee-pain", routine: String? = nil,
    exercises: [String] = []
  ) throws -> ResolvedRoutine {
    let library = TestLibrary.shipped
    let patient = try Patient(file: "p.yaml", bytes: Array(patientYAML.utf8))
    let request = RoutineRequest(
      routine: routine.map { Located($0) }, exercises: exercises.map { Located($0) }, patient: patient)
    return try RoutineResolver(library: library, profile: try library.condition(id)).resolve(request)
  }

  @Test func takesTheFirstPhaseByDefault() throws {
    let routine = try resolve()
    #expect(routine.phase?.id == "phase-1" && routine.warnings == [])
    #expect(routine.exercises.map(\.exercise.id) == (routine.phase?.selection ?? []).map(\.exercise.value))
    #expect(routine.exercises[1].dosage == (routine.phase?.selection ?? [])[1].dosage)
    #expect(routine.printedMinutes == 20)
  }

  @Test func prefersTheCommandLine() throws {
    #expect(try resolve("routine: phase-2", routine: "phase-3").phaseNumber == 3)
    #expect(try resolve("routine: phase-2").phaseNumber == 2)
    let listed = try resolve("exercises: [clamshell]", exercises: ["bridge"])
    #expect(listed.exercises.map(\.exercise.id) == ["bridge"])
  }

  @Test func ordersListsByPosition() throws {
    let routine = try resolve(
      routine: "phase-2",
      exercises: ["ham-stretch-supine-strap", "bridge", "mini-squat", "clamshell", "march-warm-up", "long-arc-quad"])
    #expect(
      routine.exercises.map(\.exercise.id) == [
        "march-warm-up", "mini-squat", "long-arc-quad", "clamshell", "bridge", "ham-stretch-supine-strap",
      ])
    // The phase's dose where it has one, else the exercise's own.
    #expect(routine.exercises[1].dosage == (routine.phase?.selection ?? [])[1].dosage)
    #expect(routine.exercises[2].dosage == routine.exercises[2].exercise.dosage)
  }

  @Test func appliesDropsAdditionsAndDoses() throws {
    let routine = try resolve(
      """
      drop: [quad-set]
      add: [bridge, mini-squat]
      dose: {bridge: {reps: 12, per-day: 2, days: 5}, march-warm-up: {minutes: 8}}
      """)
    #expect(
      routine.exercises.map(\.exercise.id) == [
        "march-warm-up", "mini-squat", "calf-stretch-wall-straight", "hamstring-set", "bridge",
        "ham-stretch-supine-strap",
      ])
    let bridge = try #require(routine.exercises.first { $0.exercise.id == "bridge" })
    guard case .repetitions(let dose) = bridge.dosage.amount else { return #expect(Bool(false)) }
    #expect(dose.reps == 12 && dose.sets == 2 && bridge.dosage.frequency == .perDay(2) && bridge.dosage.days == 5)
    #expect(routine.exercises[0].dosage.amount == .duration(minutes: 8))
  }

  @Test func printsConditionalCautionsFirst() throws {
    let routine = try resolve(routine: "phase-2", exercises: ["quad-stretch-standing"])
    let exercise = routine.exercises[0]
    #expect(exercise.cautions.count > exercise.exercise.cautions.count - 1 && exercise.printedCautions.count == 2)
    #expect(
      exercise.printedCautions[0].instead
        == Alternative(id: "quad-stretch-side-lying", name: "Thigh stretch on your side", isOnSheet: false))
    let both = try resolve(routine: "phase-2", exercises: ["quad-stretch-standing", "quad-stretch-side-lying"])
    #expect(both.exercises[0].printedCautions[0].instead?.isOnSheet == true)
  }

  @Test func swapsWhereTheFloorCannotBeReached() throws {
    let routine = try resolve(routine: "phase-2-no-floor")
    #expect(routine.phase?.id == "phase-2" && routine.avoidsFloor && routine.floorSwaps == [])
    #expect(routine.exercises == (try resolve(routine: "no-floor-2")).exercises)
    #expect(routine.exercises.allSatisfy { !$0.exercise.isOnFloor })
    #expect(try resolve(routine: "no-floor").exercises == (try resolve(routine: "phase-1-no-floor")).exercises)
    #expect(try resolve("routine: phase-1-no-floor").exercises == (try resolve(routine: "no-floor-1")).exercises)
    // A phase that needs no floor stays as it is.
    #expect(try resolve(routine: "phase-3-no-floor").exercises == (try resolve(routine: "phase-3")).exercises)
    let usual = try resolve(routine: "phase-2")
    #expect(!usual.avoidsFloor)
    #expect(
      usual.floorSwaps.map(\.alternative.id) == [
        "hip-abduction-standing", "long-arc-quad", "sit-to-stand", "ham-stretch-seated-chair",
      ])
  }

  /// A routine's id is its own within its condition; its file is named for both.
  @Test func manyConditionsHaveARoutineOfOneId() throws {
    let (tight, sciatic) = ("tight-hamstrings-knee-pain", "sciatic-hamstring-knee-pain")
    func file(_ name: String, _ condition: String?, _ exercise: String, id: String = "no-floor-1") -> (String, String) {
      let head = "id: \(id)\nname: \(name)\n" + (condition.map { "condition: \($0)\n" } ?? "")
      return (head, "phase: phase-1\nexercises: [\(exercise)]\nno-floor: true\n")
    }
    func library(_ files: [String: (String, String)]) -> ClinicalLibrary {
      let files = files.map { ("Routines/\($0).yaml", $1.0 + $1.1) }
      return ClinicalLibrary(
        providers: [TestLibrary.files(Dictionary(uniqueKeysWithValues: files)), TestLibrary.shippedFolder])
    }
    func exercises(_ library: ClinicalLibrary, _ condition: String, _ routine: String) throws -> [String] {
      try RoutineResolver(library: library, profile: library.condition(condition))
        .resolve(RoutineRequest(routine: Located(routine))).exercises.map(\.exercise.id)
    }
    let own = library([
      "\(sciatic)-no-floor-1": file("Ease it", sciatic, "pelvic-tilt"),
      "any-walk": file("Walks", nil, "walk-interval", id: "any-walk"),
    ])
    #expect(try exercises(own, sciatic, "no-floor-1") == ["pelvic-tilt"])
    #expect(try exercises(own, sciatic, "Ease it") == ["pelvic-tilt"])
    #expect(try exercises(own, sciatic, "any-walk") == exercises(own, tight, "any-walk"))
    // That of the other condition is the shipped one.
    #expect(try exercises(own, tight, "no-floor-1").count == 5)
    #expect(throws: ClinicalError.self) { _ = try exercises(own, tight, "\(sciatic)-no-floor-1") }
    #expect(try own.routines(of: sciatic).map(\.routine.id).starts(with: ["any-walk", "no-floor-1"]))
    #expect(try ContentCheck(library: own).run().filter { $0.severity == .error } == [])
    // Two of one id for one condition are refused, and so is a file of another name.
    for (name, says) in [
      ("no-floor-1", "has another routine with the id \"no-floor-1\""),
      ("\(tight)-floor", "does not match the file's name"),
    ] {
      let found = try ContentCheck(library: library([name: file("Mine", tight, "quad-set")])).run()
      #expect(found.contains { $0.message.contains(says) && $0.severity == .error && $0.line > 0 }, "\(found)")
    }
  }

  @Test func aPhaseWithoutSwapsIsRefused() throws {
    let sciatic = "sciatic-hamstring-knee-pain"
    let error = try #require(throws: ClinicalError.self) {
      _ = try resolve(profile: sciatic, routine: "phase-1-no-floor")
    }
    #expect(error.isUsage)
    #expect(error.diagnostics.first?.help?.text == "list the exercises yourself, or choose phase-2-no-floor")
    let inFile = try #require(throws: ClinicalError.self) { _ = try resolve("routine: no-floor", profile: sciatic) }
    #expect(!inFile.isUsage && inFile.diagnostics.first?.line == 1)
    #expect(try resolve(profile: sciatic, routine: "phase-2-no-floor").avoidsFloor)
    #expect(throws: ClinicalError.self) { _ = try resolve(routine: "phase-9-no-floor") }
  }

  @Test func whatIsRuledOutNamesWhatToDoInstead() throws {
    let error = try #require(throws: ClinicalError.self) {
      _ = try resolve(profile: "sciatic-hamstring-knee-pain", exercises: ["ham-stretch-supine-9090"])
    }
    let help = try #require(error.diagnostics.first?.help)
    #expect("\(help)".hasPrefix("choose sciatic-slider-supine, or add a reason"))
  }

  @Test func allowsWithAReason() throws {
    let routine = try resolve("add: [hip-hinge]\nallow: {hip-hinge: strong and calm}")
    #expect(routine.overrides.map(\.exerciseName) == ["Hip hinge"])
    #expect(routine.overrides.map(\.reason) == ["strong and calm"])
    #expect(try resolve("add: [hip-hinge]", routine: "phase-3").overrides == [])
  }

  @Test func warnsAboutWhatHasNoEffect() throws {
    let routine = try resolve(
      "drop: [bridge]\nadd: [quad-set]\ndose: {clamshell: {sets: 1}}\nallow: {nordic-curl: late}", exercises: [])
    #expect(routine.warnings.map(\.line) == [1, 2, 3, 4], "\(routine.warnings)")
    let many = try resolve(
      "add: [bridge, clamshell, mini-squat, straight-leg-raise, quad-stretch-side-lying]", exercises: [])
    #expect(many.warnings.map(\.message) == ["the routine has 10 exercises; more than 8 are seldom done"])
    #expect(try resolve(exercises: ["bridge", "bridge"]).warnings.count == 1)
  }

  /// A patient file, whether the mistake is usage, the place and a part of the message.
  @Test(arguments: [
    ("routine: phase-9", false, "1:10", "there is no routine \"phase-9\""),
    ("exercises: [brigde]", false, "1:13", "there is no exercise \"brigde\""),
    ("add:\n  - clamshel", false, "2:5", "there is no exercise \"clamshel\""),
    ("drop: [quadset]", false, "1:8", "there is no exercise \"quadset\""),
    ("dose: {brid-ge: {sets: 1}}", false, "1:8", "there is no exercise \"brid-ge\""),
    ("allow: {hinge: why}", false, "1:9", "there is no exercise \"hinge\""),
    ("add: [nordic-curl]", false, "1:7", "nordic-curl is ruled out for tight-hamstrings-knee-pain"),
    ("add: [step-up]", false, "1:7", "not before phase 3"),
    ("dose: {march-warm-up: {sets: 2}}", false, "1:8", "march-warm-up is timed"),
    ("dose: {quad-set: {minutes: 2}}", false, "1:8", "quad-set is counted in repetitions"),
    ("dose: {quad-set: {reps: 200, hold: 600}}", false, "1:8", "more than 30 minutes a set"),
    (
      "drop: [march-warm-up, calf-stretch-wall-straight, quad-set, hamstring-set, ham-stretch-supine-strap]", false,
      "0:0", "no exercise is left in phase-1"
    ),
  ]) func refuses(_ yaml: String, _ isUsage: Bool, _ place: String, _ part: String) throws {
    let error = try #require(throws: ClinicalError.self) { _ = try resolve(yaml) }
    let first = try #require(error.diagnostics.first)
    #expect(error.isUsage == isUsage)
    #expect("\(first.line):\(first.column)" == place && first.message.contains(part), "\(first)")
  }

  @Test func tellsUsageFromContent() throws {
    let unknown = try #require(throws: ClinicalError.self) { _ = try resolve(exercises: ["brigde"]) }
    #expect(unknown.isUsage)
    #expect(unknown.diagnostics.first?.help?.text == "did you mean \"bridge\"?")
    let phase = try #require(throws: ClinicalError.self) { _ = try resolve(routine: "phase-4") }
    #expect(phase.isUsage && phase.diagnostics.first?.help?.contains("phase-1") == true)
    let ruledOut = try #require(throws: ClinicalError.self) { _ = try resolve(exercises: ["nordic-curl"]) }
    #expect(!ruledOut.isUsage)
  }
}
