/// What a sheet says in one language, chosen for one patient.
package struct SheetContent: Sendable {
  package var profile: ConditionProfile
  /// The phase of the routine; nil for a free list of exercises.
  package var phase: Phase?
  /// The exercises of the routine, in order.
  package var exercises: [ResolvedExercise]
  /// The ruled-out exercises that the therapist chose all the same.
  package var overrides: [OverrideNote]
  /// The red-flag lines of each tier for this patient.
  package var redFlags: [RedFlagTier: [RedFlagLine]]
  /// The lines of the safety strip, by tier, for this patient.
  package var strip: [RedFlagTier: [RedFlagLine]]
  package var advice: Advice
  /// Why to ask before the exercises: each completes "Ask us first if you …".
  package var askFirst: [String]
  package var floor: Floor

  package init(
    profile: ConditionProfile, phase: Phase?, exercises: [ResolvedExercise], overrides: [OverrideNote],
    redFlags: RedFlagSelection, advice: Advice, askFirst: [String], floor: Floor = Floor()
  ) {
    self.profile = profile
    self.phase = phase
    self.exercises = exercises
    self.overrides = overrides
    self.redFlags = redFlags.lines
    self.strip = redFlags.strip
    self.advice = advice
    self.askFirst = askFirst
    self.floor = floor
  }

  /// What a sheet says to people who cannot get to the floor.
  package struct Floor: Sendable {
    /// Whether the routine was asked for without the floor.
    package var isAvoided: Bool
    /// Whether an exercise is done lying, kneeling or sitting on the floor.
    package var isNeeded: Bool
    /// What could take the place of the routine's exercises.
    package var swaps: [FloorSwap]

    package init(isAvoided: Bool = false, isNeeded: Bool = false, swaps: [FloorSwap] = []) {
      self.isAvoided = isAvoided
      self.isNeeded = isNeeded
      self.swaps = swaps
    }
  }
}

/// Chooses the content of a sheet: routine, red flags and advice of a profile, for one patient.
package struct ContentChoice: Sendable {
  let library: ClinicalLibrary
  let condition: Located<String>
  let routine: RoutineRequest
  let date: CalendarDate
  let withScreening: Bool

  /// - Parameters:
  ///   - condition: the id of the profile.
  ///   - routine: what is asked of the routine, and the patient.
  ///   - date: the date of the sheet, on which the patient's age is counted.
  ///   - withScreening: whether the clinic screens patients, who then need not be told to ask for it.
  package init(
    library: ClinicalLibrary, condition: Located<String>, routine: RoutineRequest, date: CalendarDate,
    withScreening: Bool
  ) {
    self.library = library
    self.condition = condition
    self.routine = routine
    self.date = date
    self.withScreening = withScreening
  }

  /// What was chosen.
  package struct Chosen: Sendable {
    package var content: SheetContent
    package var routine: ResolvedRoutine
    /// Whether any of it is a translation that nobody has reviewed.
    package var isDraftTranslation: Bool
    /// All exercises that the sheet names: its own, and those that could take their place.
    package var namedExercises: Set<String>
  }

  /// The content in a language.
  ///
  /// - Throws: `ClinicalError`, also for a text that the sheet needs and that is not translated.
  package func chosen(inLanguage language: String) throws(ClinicalError) -> Chosen {
    let profile = try library.condition(condition.value, language: language, namedAt: condition.place)
    let resolved = try RoutineResolver(library: library, profile: profile.content, language: language).resolve(routine)
    let lines = try library.redFlags(language: language)
    let advice = try library.advice(language: language)
    var isDraft = profile.isUnreviewed || lines.isUnreviewed || advice.isUnreviewed
    // The names of exercises that could take another's place are printed as well.
    let alternatives = resolved.floorSwaps.map(\.alternative.id)
    let instead = resolved.exercises.flatMap { $0.printedCautions.compactMap(\.instead?.id) }
    let named = Set(resolved.exercises.map(\.exercise.id) + alternatives + instead)
    for id in named
    where try library.exercise(id, language: language).isUnreviewed { isDraft = true }
    let redFlags = try RedFlagSelection(
      profile: profile.content, library: lines.content, age: routine.patient.age(on: date),
      withScreening: withScreening)
    let needsFloor = resolved.exercises.contains { $0.exercise.isOnFloor }
    let content = SheetContent(
      profile: profile.content, phase: resolved.phase, exercises: resolved.exercises, overrides: resolved.overrides,
      redFlags: redFlags, advice: advice.content,
      askFirst: try advice.content.reasonsToAsk(
        before: resolved.exercises.map(\.exercise), avoidsFloor: resolved.avoidsFloor),
      floor: SheetContent.Floor(
        isAvoided: resolved.avoidsFloor, isNeeded: needsFloor, swaps: resolved.floorSwaps))
    return Chosen(content: content, routine: resolved, isDraftTranslation: isDraft, namedExercises: named)
  }
}
