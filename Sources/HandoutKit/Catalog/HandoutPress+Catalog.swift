import HandoutClinical
import HandoutComposer
import HandoutDocument
import HandoutFigures
import HandoutGeometry
import HandoutInput
import HandoutLayouts
import HandoutLoader
import HandoutTypography

extension HandoutPress {
  /// What the library holds of a kind, sorted by id; designs that cannot be chosen come last.
  public func entries(of kind: LibraryKind) throws(HandoutError) -> [LibraryEntry] {
    switch kind {
    case .conditions:
      try clinical { library throws(ClinicalError) in
        try library.conditionIDs().map { id throws(ClinicalError) in
          let profile = try library.condition(id)
          return LibraryEntry(id: id, name: profile.name, detail: profile.region)
        }
      }
    case .exercises:
      try clinical { library throws(ClinicalError) in
        try library.exerciseIDs().map { id throws(ClinicalError) in
          let exercise = try library.exercise(id)
          return LibraryEntry(id: id, name: exercise.name, detail: exercise.facts)
        }
      }
    case .routines: try routineEntries()
    case .designs:
      try designEntries()
    case .themes:
      try ids(in: "Themes").map { id throws(HandoutError) in
        LibraryEntry(id: id, name: id, detail: try theme(id).purpose)
      }
    case .looks:
      try ids(in: "Looks").map { id throws(HandoutError) in
        LibraryEntry(id: id, name: try look(id).title[ClinicalLibrary.originalLanguage] ?? id, detail: "")
      }
    case .languages: try languageEntries()
    case .countries: Country.all.map { LibraryEntry(id: $0.code, name: $0.name, detail: $0.customs) }
    }
  }

  /// The designs of handouts, then those that cannot be chosen.
  private func designEntries() throws(HandoutError) -> [LibraryEntry] {
    let designs = try ids(in: "Designs").map { id throws(HandoutError) in (id: id, design: try anyDesign(id)) }
    let sorted = designs.filter { $0.design.kind == .handout } + designs.filter { $0.design.kind != .handout }
    return sorted.map { LibraryEntry(id: $0.id, name: $0.design.name, detail: $0.design.purpose) }
  }

  /// - Parameter condition: whose routines are wanted; nil for those of all conditions.
  func routineEntries(of condition: String? = nil) throws(HandoutError) -> [LibraryEntry] {
    try clinical { library throws(ClinicalError) in
      var entries: [LibraryEntry] = []
      for id in try library.conditionIDs() where condition == nil || id == condition {
        let profile = try library.condition(id)
        for phase in profile.phases {
          entries.append(
            LibraryEntry(
              id: phase.id, name: phase.name,
              detail: "\(id): \(phase.selection.map(\.exercise.value).joined(separator: ", "))"))
          if let listed = RoutineResolver.exercisesWithoutFloor(of: phase) {
            entries.append(
              LibraryEntry(
                id: RoutineResolver.idWithoutFloor(of: phase), name: phase.name,
                detail: "\(id): \(listed.map(\.value).joined(separator: ", "))"))
          }
        }
      }
      // A routine for no condition in particular fits all that have its phase.
      for (_, routine) in try library.routines(of: condition) {
        let condition = routine.condition.map { "\($0.value): " } ?? ""
        entries.append(
          LibraryEntry(
            id: routine.id, name: routine.name,
            detail: condition + routine.exercises.map(\.value).joined(separator: ", ")))
      }
      return entries
    }
  }

  /// Everything about the condition, exercise, design or theme of an id, of a name, or of a code that one condition has.
  ///
  /// - Throws: `HandoutError` of the kind `usage` with the nearest ids when nothing is called so.
  public func description(of name: String) throws(HandoutError) -> Description {
    let (id, kind) = try named(name)
    return try description(of: id, kind: kind)
  }

  /// The file of the condition, exercise, design or theme of an id, a name or a code, as it is written: to be copied into a library
  /// of one's own.
  ///
  /// - Throws: `HandoutError` of the kind `usage` with the nearest ids when nothing is called so.
  public func source(of name: String) throws(HandoutError) -> String {
    let (id, kind) = try named(name)
    let folder =
      switch kind {
      case .conditions: "Conditions"
      case .exercises: "Exercises"
      case .designs: "Designs"
      case .themes, .routines, .looks, .languages, .countries: "Themes"
      }
    return try clinical { library throws(ClinicalError) in
      String(decoding: try library.file("\(folder)/\(id).yaml")?.bytes ?? [], as: UTF8.self)
    }
  }

  /// What a name stands for. No two kinds share an id.
  private func named(_ name: String) throws(HandoutError) -> (id: String, kind: LibraryKind) {
    let kinds = [LibraryKind.conditions, .exercises, .designs, .themes]
    for kind in kinds where try ids(of: kind).contains(name) { return (name, kind) }
    let (conditions, exercises) = try clinical { library throws(ClinicalError) in
      (try library.conditionNames(), try library.exerciseNames())
    }
    var meant = conditions.ids(named: name).map { (id: $0, kind: LibraryKind.conditions) }
    meant += exercises.ids(named: name).map { (id: $0, kind: .exercises) }
    let folded = NameFold.folded(name)
    for kind in [LibraryKind.designs, .themes] where try ids(of: kind).contains(folded) { meant.append((folded, kind)) }
    if meant.count == 1 { return meant[0] }
    guard meant.isEmpty else {
      let ids = NearestName.joined(meant.map(\.id).sorted(), last: "or")
      throw HandoutError(.usage, "\"\(name)\" is the name of more than one thing", help: "write the id: \(ids)")
    }
    if DiagnosisCode.isCode(name) { return (try conditionID(of: name), .conditions) }
    var known: [String] = []
    for kind in kinds { known += try ids(of: kind) }
    let near = NearestName.of(name, in: known) + (conditions.nearest(to: name) + exercises.nearest(to: name)).map(\.id)
    let first = near.enumerated().filter { near.firstIndex(of: $1) == $0 }.prefix(3).map { "\"\($0.element)\"" }
    throw HandoutError(
      .usage, "nothing in the library is called \"\(name)\"",
      help: first.isEmpty
        ? "see: handout list conditions" : "did you mean \(first.joined(separator: ", "))?")
  }

  /// The ids of a kind without decoding what they name.
  private func ids(of kind: LibraryKind) throws(HandoutError) -> [String] {
    switch kind {
    case .conditions: try ids(in: "Conditions")
    case .exercises: try ids(in: "Exercises")
    case .designs: try ids(in: "Designs")
    case .themes: try ids(in: "Themes")
    case .routines, .looks, .languages, .countries: []
    }
  }

  private func description(of id: String, kind: LibraryKind) throws(HandoutError) -> Description {
    let phrases = try phrases("en")
    let fingerprints =
      try kind == .conditions ? loading { () throws(LoadError) in try loader.fingerprints(of: id) } : []
    do throws(ClinicalError) {
      switch kind {
      case .exercises:
        let exercise = try library.exercise(id)
        return try describer(of: [exercise], phrases).describe(exercise)
      case .conditions:
        let profile = try library.condition(id)
        var exercises: [Exercise] = []
        for selected in profile.phases.flatMap(\.selection) {
          exercises.append(try library.exercise(selected.exercise.value, namedAt: selected.exercise.place))
        }
        return ConditionDescriber(
          exercises: try describer(of: exercises, phrases), redFlags: try library.redFlags(),
          fingerprints: fingerprints
        ).describe(profile)
      case .designs, .themes, .routines, .looks, .languages, .countries: break
      }
    } catch {
      throw HandoutError(error)
    }
    return try layoutDescription(of: id, kind: kind)
  }

  /// What tells of exercises, with the limbs of which their doses speak.
  private func describer(of exercises: [Exercise], _ phrases: Phrases) throws(ClinicalError) -> ExerciseDescriber {
    var limbs: [String: Limb] = [:]
    for exercise in exercises { limbs[exercise.id] = try library.limb(of: exercise) }
    return ExerciseDescriber(
      phrases: phrases, sources: try library.sources(), limbs: limbs, sides: try library.limb(Limb.sides))
  }

  private func layoutDescription(of id: String, kind: LibraryKind) throws(HandoutError) -> Description {
    var builder = DescriptionBuilder()
    builder.add("id", id)
    if kind == .designs {
      let design = try anyDesign(id)
      builder.add("name", design.name)
      builder.add("purpose", design.purpose)
      builder.add("for", design.kind.words)
      builder.add("columns", design.columns)
      builder.add("sections", design.uses.map(\.section.rawValue))
      builder.add("card", design.exercises.parts.map(\.rawValue))
    } else {
      let theme = try theme(id)
      builder.add("purpose", theme.purpose)
      builder.add("pictures", theme.hasGreyPictures ? "grey" : "in colour")
      builder.add("font", theme.font.rawValue)
      builder.add("colors", Theme.Role.allCases.map { "\($0.rawValue): \(theme.color($0).hex)" })
    }
    return builder.description
  }

  /// Validates the whole library of this press: structure, cross references, doses, warnings, reading level, words, designs, themes,
  /// poses, looks.
  ///
  /// - Parameter folders: library folders of this press of which alone is told; none for all files.
  /// - Returns: everything wrong or doubtful, by file and line; empty for a sound library.
  public func check(only folders: [String] = []) throws(HandoutError) -> [HandoutDiagnostic] {
    var found: [Diagnostic] = []
    do throws(ClinicalError) {
      found = try ContentCheck(library: library).run()
    } catch {
      throw HandoutError(error)
    }
    for id in try ids(in: "Designs") {
      do throws(HandoutError) { _ = try anyDesign(id) } catch { found += error.diagnostics.map(\.diagnostic) }
    }
    for id in try ids(in: "Themes") {
      do throws(HandoutError) { _ = try theme(id) } catch { found += error.diagnostics.map(\.diagnostic) }
    }
    for id in try ids(in: "Phrases") {
      do throws(HandoutError) { _ = try phrases(id) } catch { found += error.diagnostics.map(\.diagnostic) }
    }
    found += PoseCheck(pictures: loader.pictures.maker, library: library).findings(
      of: try ids(in: "Poses"), exercises: try ids(in: "Exercises"))
    for id in try ids(in: "Exercises") {
      // An exercise that cannot be read is complained of above.
      let photo = (try? library.exercise(id))?.photo
      found += loader.pictures.maker.photographMistakes(of: id, photo: photo)
    }
    for id in try ids(in: "Looks") {
      do throws(HandoutError) {
        _ = try look(id)
      } catch {
        found += error.diagnostics.map(\.diagnostic)
      }
    }
    for translation in try checkedTranslations() { found += translation.diagnostics }
    if !folders.isEmpty { found.removeAll { isElsewhere($0.file, than: folders) } }
    return HandoutError(.content, found).diagnostics
  }

  /// Whether a file is a built-in one, or one of another folder. What is of no file is told in any case.
  private func isElsewhere(_ file: String, than folders: [String]) -> Bool {
    if folders.contains(where: { file.hasPrefix("\($0)/") }) { return false }
    return ContentReader.isBuiltIn(file) || libraries.contains { file.hasPrefix("\($0)/") }
  }
}

extension Exercise {
  /// Where it is done, what it works on and what it needs.
  fileprivate var facts: String {
    ([position?.rawValue].compactMap(\.self) + targets.map(\.value) + equipment.map(\.rawValue))
      .joined(separator: ", ")
  }
}

extension Country {
  /// What a handout takes from the country, in a few words.
  fileprivate var customs: String {
    let days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    let dates = writesMonthFirst ? "month before day" : "day before month"
    let number = emergencyNumber.map { "emergency number \($0)" } ?? "needs emergency: in the clinic file"
    return "\(paper.name), weeks from \(days[firstWeekday]), \(dates), \(number)"
  }
}
