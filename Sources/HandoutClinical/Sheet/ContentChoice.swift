/// Chooses the content of a sheet: routine, red flags and advice, for one patient.
package struct ContentChoice: Sendable {
  let library: ClinicalLibrary
  let condition: Located<String>?
  let routine: RoutineRequest
  let age: Int?
  let withScreening: Bool

  /// - Parameters:
  ///   - condition: the id of the profile; nil for a sheet of exercises alone.
  ///   - routine: what is asked of the routine, and the patient.
  ///   - age: the patient's age on the date of the sheet, which red flags alone are chosen by; nil where it is not known.
  ///   - withScreening: whether the clinic screens patients, who then need not be told to ask for it.
  package init(
    library: ClinicalLibrary, condition: Located<String>?, routine: RoutineRequest, age: Int?,
    withScreening: Bool
  ) {
    self.library = library
    self.condition = condition
    self.routine = routine
    self.age = age
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
    let profile = try condition.map { id throws(ClinicalError) in
      try library.condition(id.value, language: language, namedAt: id.place)
    }
    let resolved = try RoutineResolver(library: library, profile: profile?.content, language: language)
      .resolve(routine)
    let lines = try library.redFlags(language: language)
    let advice = try library.advice(language: language)
    let warnings = try warnings(of: profile?.content, exercises: resolved.exercises.map(\.exercise))
    let redFlags = try RedFlagSelection(
      flags: warnings.flags, strip: warnings.strip, library: lines.content, age: age,
      withScreening: withScreening)
    let needsFloor = resolved.exercises.contains { $0.exercise.isOnFloor }
    let limbs = try library.limbs(
      of: profile?.content, exercises: resolved.exercises.map(\.exercise), language: language)
    let content = SheetContent(
      profile: profile?.content, basis: warnings.basis, hasNervePain: warnings.nervePain, phase: resolved.phase,
      exercises: resolved.exercises, limbs: limbs, overrides: resolved.overrides, redFlags: redFlags,
      advice: advice.content,
      askFirst: try advice.content.reasonsToAsk(
        before: resolved.exercises.map(\.exercise), avoidsFloor: resolved.avoidsFloor),
      floor: SheetContent.Floor(
        isAvoided: resolved.avoidsFloor, isNeeded: needsFloor, swaps: resolved.floorSwaps))
    var isDraft = profile?.isUnreviewed == true || lines.isUnreviewed || advice.isUnreviewed || limbs.isUnreviewed
    let named = Self.namedExercises(of: resolved)
    for id in named
    where try library.exercise(id, language: language).isUnreviewed { isDraft = true }
    return Chosen(content: content, routine: resolved, isDraftTranslation: isDraft, namedExercises: named)
  }

  /// The warnings of a profile, or of exercises without one, and what their text rests on.
  private func warnings(
    of profile: ConditionProfile?, exercises: [Exercise]
  ) throws(ClinicalError) -> (flags: ProfileRedFlags, strip: SafetyStrip, basis: TextBasis, nervePain: Bool) {
    if let profile { return (profile.redFlags, profile.strip, profile.basis, profile.hasNervePain) }
    let sheet = try library.exerciseSheet()
    let regions = sheet.regions(of: exercises, among: try library.regions())
    var basis = sheet.basis
    for source in exercises.flatMap(\.sources) where !basis.sources.contains(where: { $0.value == source.value }) {
      basis.sources.append(source)
    }
    return (sheet.redFlags(of: regions), sheet.strip, basis, regions.contains(where: \.hasNervePain))
  }

  /// The exercises that a sheet has, and those of which it has the names: what could take another's place.
  private static func namedExercises(of routine: ResolvedRoutine) -> Set<String> {
    let alternatives = routine.floorSwaps.map(\.alternative.id)
    let instead = routine.exercises.flatMap { $0.printedCautions.compactMap(\.instead?.id) }
    return Set(routine.exercises.map(\.exercise.id) + alternatives + instead)
  }
}
