import HandoutInput

/// Decides a patient's routine from a profile, a request and the library.
package struct RoutineResolver {
  let library: ClinicalLibrary
  /// Nil for a list of exercises without a condition: then there are no phases, and no rules against exercises.
  let profile: ConditionProfile?
  /// The language of the exercises' texts; the profile is in it already.
  let language: String

  /// The most exercises before the routine warns; fewer are more likely to be done.
  package static let comfortable = 8

  package init(
    library: ClinicalLibrary, profile: ConditionProfile?, language: String = ClinicalLibrary.originalLanguage
  ) {
    self.library = library
    self.profile = profile
    self.language = language
  }

  /// The routine, complete.
  ///
  /// - Throws: `ClinicalError.unknown` for ids that nothing has, `.ruledOut` for exercises that need an override,
  ///   `.needsFloor`, `.emptyRoutine`, `.nothingToDo` without profile and exercises, and what the library throws.
  package func resolve(_ request: RoutineRequest) throws(ClinicalError) -> ResolvedRoutine {
    let request = try library.withIDs(request, of: nil).request
    let patient = request.patient
    let program = try program(request.routine ?? patient.routine)
    let listed = [request.exercises, patient.exercises, program.listed].first { !$0.isEmpty } ?? []
    if profile == nil, listed.isEmpty { throw .nothingToDo }
    var routine = ResolvedRoutine(
      phase: program.phase, phaseNumber: program.number, exercises: [], overrides: [],
      warnings: [], legs: patient.legs, avoidsFloor: program.avoidsFloor)
    try fill(&routine, listed: listed, request)
    try change(&routine, patient: patient)
    try instruct(&routine, patient: patient)
    try enforce(&routine, patient: patient, places: places(listed + patient.add))
    if routine.exercises.isEmpty { throw .emptyRoutine(condition: profile?.id, routine: routine.phase?.id) }
    try nameAlternatives(in: &routine)
    for var warning in routine.exercises.compactMap(\.exercise.incompleteness) {
      // The file's name tells what this patient does.
      warning.place = warning.place.ofRequest
      routine.warnings.append(warning)
    }
    if routine.exercises.count > Self.comfortable {
      routine.warnings.append(
        warning(
          .manyExercises, nil,
          "the routine has \(words: routine.exercises.count) exercises; more than \(words: Self.comfortable) are seldom done",
          help: "drop some"))
    }
    return routine
  }

  /// The phase of an id, and what a named routine or one without the floor lists; the first phase for nil.
  private func program(_ id: Located<String>?) throws(ClinicalError) -> Program {
    guard let profile else {
      if let id { throw .routineWithoutCondition(routine: id.value, place: id.place) }
      return Program()
    }
    guard let id, !profile.phases.contains(where: { $0.id == id.value }) else {
      let (phase, number) = try phase(id, of: profile)
      return Program(phase: phase, number: number)
    }
    guard let file = try library.routineFile(id.value, of: profile.id) else {
      if let program = try programWithoutFloor(id, of: profile) { return program }
      let index = try library.routineNames(of: profile.id)
      let named = index.ids(named: id.value)
      if named.count == 1, let only = named.first, only != id.value {
        return try program(Located(only, at: id.place))
      }
      let phases = profile.phases.map(\.id)
      let names = phases + index.entries.map(\.id).filter { !phases.contains($0) }.sorted()
      let near = NearestName.of(id.value, in: names)
      throw .unknown(.routine, id: id.value, place: id.place, nearest: near.isEmpty ? names : near)
    }
    let named = try library.routine(inFile: file, namedAt: id.place)
    if let condition = named.condition, condition.value != profile.id {
      throw .wrongRoutine(routine: named.id, condition: profile.id, meantFor: condition.value, place: id.place)
    }
    let (phase, number) = try phase(named.phase, of: profile)
    return Program(phase: phase, number: number, listed: named.exercises, avoidsFloor: named.avoidsFloor)
  }

  /// The phase with an id and its number, the first phase for nil.
  package func phase(
    _ id: Located<String>?, of profile: ConditionProfile
  ) throws(ClinicalError) -> (phase: Phase, number: Int) {
    let index = id.map { wanted in profile.phases.firstIndex { $0.id == wanted.value } } ?? 0
    guard let index, profile.phases.indices.contains(index) else {
      let known = profile.phases.map(\.id)
      let near = NearestName.of(id?.value ?? "", in: known)
      throw .unknown(.phase, id: id?.value ?? "", place: id?.place, nearest: near.isEmpty ? known : near)
    }
    return (profile.phases[index], index + 1)
  }

  /// Puts the listed or the selected exercises in, without the dropped ones, and the added ones.
  private func fill(
    _ routine: inout ResolvedRoutine, listed: [Located<String>], _ request: RoutineRequest
  ) throws(ClinicalError) {
    let patient = request.patient
    var wanted = listed.isEmpty ? routine.phase?.selection.map(\.exercise) ?? [] : []
    for id in listed {
      if wanted.contains(where: { $0.value == id.value }) {
        routine.warnings.append(
          warning(.listedTwice, id.place, "\(id.value) is listed twice", help: "it is printed once"))
      } else {
        wanted.append(id)
      }
    }
    for dropped in patient.drop {
      if wanted.contains(where: { $0.value == dropped.value }) {
        wanted.removeAll { $0.value == dropped.value }
      } else {
        // An id that nothing has is a mistake; one that is not in this routine has nothing to drop.
        _ = try library.exercise(dropped.value, namedAt: dropped.place)
        routine.warnings.append(
          warning(.unusedDrop, dropped.place, "\(dropped.value) is not in this routine, so it is not dropped"))
      }
    }
    for id in wanted { routine.exercises.append(try resolved(id, in: routine.phase)) }
    if !listed.isEmpty, !request.keepsOrder { putInOrder(&routine, request) }
    for added in patient.add {
      if routine.exercises.contains(where: { $0.exercise.id == added.value }) {
        routine.warnings.append(warning(.addedAlready, added.place, "\(added.value) is in this routine already"))
        continue
      }
      let exercise = try resolved(added, in: routine.phase)
      if request.keepsOrder {
        routine.exercises.append(exercise)
      } else {
        SessionOrder.insert(exercise, into: &routine.exercises)
      }
    }
  }

  /// Puts listed exercises into the order of a session, which is told to whoever listed them in another one.
  private func putInOrder(_ routine: inout ResolvedRoutine, _ request: RoutineRequest) {
    let given = routine.exercises.map(\.exercise.id)
    routine.exercises = SessionOrder.sorted(routine.exercises)
    let ids = routine.exercises.map(\.exercise.id)
    guard let first = (request.exercises + request.patient.exercises).first, ids != given else { return }
    routine.warnings.append(
      warning(
        .reordered, first.place, "the exercises are printed in the order of a session: \(ids.joined(separator: ", "))",
        help: "it goes down to the floor once; --keep-order keeps the order in which they are given"))
  }

  /// An exercise with the dose and note that the phase gives it, else with its own dose.
  private func resolved(_ id: Located<String>, in phase: Phase?) throws(ClinicalError) -> ResolvedExercise {
    let exercise = try library.exercise(id.value, language: language, namedAt: id.place).content
    let selected = phase?.selection.first { $0.exercise.value == id.value }
    return ResolvedExercise(
      exercise: exercise, dosage: selected?.dosage ?? exercise.dosage, note: selected?.note, cautions: [])
  }

  /// Applies the patient's doses.
  private func change(_ routine: inout ResolvedRoutine, patient: Patient) throws(ClinicalError) {
    for change in patient.doses {
      guard let index = routine.exercises.firstIndex(where: { $0.exercise.id == change.exercise.value }) else {
        _ = try library.exercise(change.exercise.value, namedAt: change.exercise.place)
        routine.warnings.append(
          warning(
            .unusedDose, change.exercise.place,
            "\(change.exercise.value) is not in this routine, so its dose has no effect"))
        continue
      }
      let (dosage, problem) = routine.exercises[index].dosage.applying(change)
      if let problem {
        let place = change.exercise.place ?? SourcePlace(file: "handout")
        throw .content([Diagnostic(at: place, "\(change.exercise.value) \(problem.message)", help: problem.help)])
      }
      routine.exercises[index].dosage = dosage
    }
  }

  /// Puts the words of orders in place of doses.
  private func instruct(_ routine: inout ResolvedRoutine, patient: Patient) throws(ClinicalError) {
    for order in patient.instructions {
      guard let index = routine.exercises.firstIndex(where: { $0.exercise.id == order.exercise.value }) else {
        _ = try library.exercise(order.exercise.value, namedAt: order.exercise.place)
        routine.warnings.append(
          warning(
            .unusedInstruction, order.exercise.place,
            "\(order.exercise.value) is not in this routine, so its instruction is not printed"))
        continue
      }
      routine.exercises[index].instruction = order.lines
    }
  }

  /// Refuses exercises that the profile rules out, unless the patient file allows them with a reason.
  private func enforce(
    _ routine: inout ResolvedRoutine, patient: Patient, places: [String: SourcePlace]
  ) throws(ClinicalError) {
    for allowance in patient.allowances
    where !routine.exercises.contains(where: { $0.exercise.id == allowance.exercise.value }) {
      _ = try library.exercise(allowance.exercise.value, namedAt: allowance.exercise.place)
      routine.warnings.append(
        warning(
          .unusedAllowance, allowance.exercise.place,
          "\(allowance.exercise.value) is not in this routine, so nothing is allowed"))
    }
    guard let profile else { return }
    for resolved in routine.exercises {
      let id = resolved.exercise.id
      guard let rule = Self.ruling(on: id, in: profile, phase: routine.phaseNumber) else { continue }
      guard let allowance = patient.allowances.first(where: { $0.exercise.value == id }) else {
        throw .ruledOut(
          exercise: id, condition: profile.id, rule: rule,
          instead: instead(of: id, in: profile, phase: routine.phaseNumber),
          place: places[id])
      }
      routine.overrides.append(OverrideNote(exerciseName: resolved.exercise.name, reason: allowance.reason))
    }
  }

  /// The rule that forbids an exercise in a phase, nil if none does.
  package static func ruling(
    on id: String, in profile: ConditionProfile, phase: Int
  ) -> Contraindication.Rule? {
    profile.contraindications.first { rule in
      switch rule.rule {
      case .blocked: rule.covers(id)
      case .notBefore(let first, _): phase < first && rule.covers(id)
      case .conditional: false
      }
    }?.rule
  }

  private func places(_ ids: [Located<String>]) -> [String: SourcePlace] {
    var places: [String: SourcePlace] = [:]
    for id in ids where places[id.value] == nil { places[id.value] = id.place }
    return places
  }

  private func warning(
    _ code: WarningCode, _ place: SourcePlace?, _ message: Message, help: Message? = nil
  ) -> Diagnostic {
    Diagnostic(warning: code, at: place?.ofRequest ?? SourcePlace(file: "handout"), message, help: help)
  }
}
