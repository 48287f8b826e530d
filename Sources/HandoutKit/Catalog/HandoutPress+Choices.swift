import HandoutClinical
import HandoutInput
import HandoutLayouts

extension HandoutPress {
  /// All that a form for handouts can offer.
  ///
  /// - Parameters:
  ///   - language: the language of the names; what is not translated to it is in its own.
  ///   - paper: the name of the paper where none is chosen.
  /// - Throws: `HandoutError` of the kind `usage` for a language that there is not, and for a library with a mistake.
  package func choices(language: String, paper: String) throws(HandoutError) -> LibraryChoices {
    let languages = try entries(of: .languages).map { LibraryChoices.Language(id: $0.id, name: $0.name) }
    guard languages.contains(where: { $0.id == language }) else {
      throw HandoutError(
        .usage, "there is no language \"\(language)\"",
        help: "known are \(words: NearestName.joined(languages.map(\.id), last: "and"))")
    }
    let designs = try ids(in: "Designs").map { id throws(HandoutError) in try anyDesign(id) }
    return try clinical { library throws(ClinicalError) in
      let teller = ChoiceTeller(library: library, language: language)
      return LibraryChoices(
        language: language, paper: paper, conditions: try teller.conditions(), exercises: try teller.exercises(),
        routines: try teller.routines(),
        designs: designs.filter { $0.kind == .handout }.map { .init(id: $0.id, companion: $0.companion) },
        languages: languages,
        bounds: Dictionary(
          uniqueKeysWithValues: DoseChange.bounds.map { ($0.key, [$0.range.lowerBound, $0.range.upperBound]) }))
    }
  }
}

/// Tells of the library what can be chosen of it.
private struct ChoiceTeller {
  let library: ClinicalLibrary
  let language: String

  func conditions() throws(ClinicalError) -> [LibraryChoices.Condition] {
    let exercises = try library.exerciseIDs()
    return try library.conditionIDs().map { id throws(ClinicalError) in
      let original = try library.condition(id)
      let profile = try translated(original) { () throws(ClinicalError) in
        try library.condition(id, language: language).content
      }
      let resolver = RoutineResolver(library: library, profile: original)
      var phases: [LibraryChoices.Phase] = []
      for (index, phase) in profile.phases.enumerated() {
        phases.append(
          LibraryChoices.Phase(
            id: phase.id, name: phase.name, weeks: .init(from: phase.weeks.from, to: phase.weeks.to), days: phase.days,
            routine: phase.selection.map { .init(exercise: $0.exercise.value, dose: $0.dosage.byKey) },
            pool: phase.pool.map(\.value),
            withoutFloor: try withoutFloor(phase, resolver),
            ruledOut: exercises.compactMap { ruling(on: $0, in: original, phase: index + 1, resolver) }))
      }
      return LibraryChoices.Condition(
        id: id, name: profile.name, otherNames: profile.otherNames, region: profile.region,
        codes: profile.codes.map(\.code), phases: phases)
    }
  }

  func exercises() throws(ClinicalError) -> [LibraryChoices.Exercise] {
    try library.exerciseIDs().map { id throws(ClinicalError) in
      let original = try library.exercise(id)
      let exercise = try translated(original) { () throws(ClinicalError) in
        try library.exercise(id, language: language).content
      }
      return LibraryChoices.Exercise(
        id: id, name: exercise.name, otherNames: exercise.otherNames, position: original.position?.rawValue,
        targets: original.targets.map(\.value), onFloor: original.isOnFloor, order: original.sessionRank,
        dose: original.dosage.byKey)
    }
  }

  func routines() throws(ClinicalError) -> [LibraryChoices.Routine] {
    try library.routines().map { _, routine in
      LibraryChoices.Routine(
        id: routine.id, condition: routine.condition?.value, phase: routine.phase.value,
        exercises: routine.exercises.map(\.value), noFloor: routine.avoidsFloor)
    }
  }

  /// What has no translation is in its own language: it can still be found by its name.
  private func translated<Content>(
    _ original: Content, _ translation: () throws(ClinicalError) -> Content
  ) throws(ClinicalError) -> Content {
    do throws(ClinicalError) {
      return try translation()
    } catch {
      switch error {
      case .untranslated, .writtenOnly: return original
      default: throw error
      }
    }
  }

  private func withoutFloor(_ phase: Phase, _ resolver: RoutineResolver) throws(ClinicalError) -> [String]? {
    do throws(ClinicalError) {
      let routine = RoutineRequest(routine: Located(RoutineResolver.idWithoutFloor(of: phase)))
      return try resolver.resolve(routine).exercises.map(\.exercise.id)
    } catch {
      if case .needsFloor = error { return nil }
      throw error
    }
  }

  private func ruling(
    on id: String, in profile: ConditionProfile, phase: Int, _ resolver: RoutineResolver
  ) -> LibraryChoices.Ruling? {
    let instead = resolver.instead(of: id, in: profile, phase: phase)
    return switch RoutineResolver.ruling(on: id, in: profile, phase: phase) {
    case .blocked(let reason):
      LibraryChoices.Ruling(exercise: id, reason: reason, notBefore: nil, instead: instead)
    case .notBefore(let first, let reason):
      LibraryChoices.Ruling(exercise: id, reason: reason, notBefore: first, instead: instead)
    case .conditional, nil: nil
    }
  }
}

extension Dosage {
  fileprivate var byKey: [String: Int] { Dictionary(uniqueKeysWithValues: numbers.map { ($0.key, $0.number) }) }
}
