import HandoutClinical
import HandoutComposer

/// The clinical content of a sheet in one language: routine, red flags and advice, chosen for this patient.
struct SheetContent {
  let profile: ConditionProfile
  let routine: ResolvedRoutine
  let redFlags: RedFlagSelection
  let advice: Advice
  /// Why to ask before the exercises.
  let askFirst: [String]
  /// Whether any of it is a translation that nobody has reviewed.
  let isDraftTranslation: Bool

  /// - Throws: `ClinicalError`, also for a text that the sheet needs and that is not translated.
  init(
    library: ClinicalLibrary, request: HandoutRequest, patient: Patient, withScreening: Bool, language: String
  ) throws(ClinicalError) {
    let profile = try library.condition(
      request.condition, language: language, namedAt: request.conditionPlace)
    let routine = try RoutineResolver(library: library, profile: profile.content, language: language).resolve(
      RoutineRequest(
        routine: request.routine.map { Located($0) }, exercises: request.exercises.map { Located($0) },
        patient: patient))
    let lines = try library.redFlags(language: language)
    let advice = try library.advice(language: language)
    var isDraft = profile.isUnreviewed || lines.isUnreviewed || advice.isUnreviewed
    // The names of exercises that could take another's place are printed as well.
    let alternatives = routine.floorSwaps.map(\.alternative.id)
    let instead = routine.exercises.flatMap { $0.printedCautions.compactMap(\.instead?.id) }
    for id in Set(routine.exercises.map(\.exercise.id) + alternatives + instead)
    where try library.exercise(id, language: language).isUnreviewed { isDraft = true }
    self.profile = profile.content
    self.routine = routine
    redFlags = try RedFlagSelection(
      profile: profile.content, library: lines.content, age: patient.age(on: request.date.calendarDate),
      withScreening: withScreening)
    self.advice = advice.content
    askFirst = try advice.content.reasonsToAsk(before: routine.exercises.map(\.exercise))
    isDraftTranslation = isDraft
  }

  /// What the sheet says in this language.
  var said: Sheet.Content {
    let needsFloor = routine.exercises.contains { $0.exercise.position.isOnFloor }
    return Sheet.Content(
      profile: profile, phase: routine.phase, exercises: routine.exercises, overrides: routine.overrides,
      redFlags: redFlags, advice: advice, askFirst: askFirst,
      floor: Sheet.Floor(isAvoided: routine.avoidsFloor, isNeeded: needsFloor, swaps: routine.floorSwaps))
  }
}
