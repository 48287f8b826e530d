import HandoutClinical
import HandoutComposer
import HandoutDocument
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
      try clinicalEntries { library throws(ClinicalError) in
        try library.conditionIDs().map { id throws(ClinicalError) in
          let profile = try library.condition(id)
          return LibraryEntry(id: id, name: profile.name, detail: profile.region)
        }
      }
    case .exercises:
      try clinicalEntries { library throws(ClinicalError) in
        try library.exerciseIDs().map { id throws(ClinicalError) in
          let exercise = try library.exercise(id)
          return LibraryEntry(id: id, name: exercise.name, detail: exercise.position?.rawValue ?? "")
        }
      }
    case .routines: try routineEntries()
    case .designs:
      try designEntries()
    case .themes:
      try ids(in: "Themes").map { id throws(HandoutError) in
        LibraryEntry(id: id, name: id, detail: try theme(id).purpose)
      }
    case .countries: Country.all.map { LibraryEntry(id: $0.code, name: $0.name, detail: $0.customs) }
    }
  }

  private func clinicalEntries(
    _ body: (ClinicalLibrary) throws(ClinicalError) -> [LibraryEntry]
  ) throws(HandoutError) -> [LibraryEntry] {
    do throws(ClinicalError) {
      return try body(library)
    } catch {
      throw HandoutError(error)
    }
  }

  /// The designs of handouts, then those that cannot be chosen.
  private func designEntries() throws(HandoutError) -> [LibraryEntry] {
    let designs = try ids(in: "Designs").map { id throws(HandoutError) in (id: id, design: try anyDesign(id)) }
    let sorted = designs.filter { $0.design.kind == .handout } + designs.filter { $0.design.kind != .handout }
    return sorted.map { LibraryEntry(id: $0.id, name: $0.design.name, detail: $0.design.purpose) }
  }

  private func routineEntries() throws(HandoutError) -> [LibraryEntry] {
    try clinicalEntries { library throws(ClinicalError) in
      var entries: [LibraryEntry] = []
      for id in try library.conditionIDs() {
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
      for id in try library.routineIDs() {
        let routine = try library.routine(id)
        let condition = routine.condition.map { "\($0.value): " } ?? ""
        entries.append(
          LibraryEntry(
            id: id, name: routine.name, detail: condition + routine.exercises.map(\.value).joined(separator: ", ")))
      }
      return entries
    }
  }

  /// Everything about the condition, exercise, design or theme of an id.
  ///
  /// - Throws: `HandoutError` of the kind `usage` with the nearest ids when nothing has this id.
  public func description(of id: String) throws(HandoutError) -> Description {
    try description(of: id, kind: try kind(of: id))
  }

  /// The file of the condition, exercise, design or theme of an id, as it is written: to be copied into a library of one's own.
  ///
  /// - Throws: `HandoutError` of the kind `usage` with the nearest ids when nothing has this id.
  public func source(of id: String) throws(HandoutError) -> String {
    let folder =
      switch try kind(of: id) {
      case .conditions: "Conditions"
      case .exercises: "Exercises"
      case .designs: "Designs"
      case .themes, .routines, .countries: "Themes"
      }
    do throws(ClinicalError) {
      return String(decoding: try library.file("\(folder)/\(id).yaml")?.bytes ?? [], as: UTF8.self)
    } catch {
      throw HandoutError(error)
    }
  }

  /// What an id names. No two kinds share an id.
  private func kind(of id: String) throws(HandoutError) -> LibraryKind {
    for kind in [LibraryKind.conditions, .exercises, .designs, .themes] where try ids(of: kind).contains(id) {
      return kind
    }
    var known: [String] = []
    for kind in LibraryKind.allCases where kind != .routines { known += try ids(of: kind) }
    let near = NearestName.of(id, in: known)
    throw HandoutError(
      .usage, "nothing in the library is called \"\(id)\"",
      help: near.isEmpty
        ? "see: handout list conditions" : "did you mean \(near.map { "\"\($0)\"" }.joined(separator: ", "))?")
  }

  /// The ids of a kind without decoding what they name.
  private func ids(of kind: LibraryKind) throws(HandoutError) -> [String] {
    switch kind {
    case .conditions: try ids(in: "Conditions")
    case .exercises: try ids(in: "Exercises")
    case .designs: try ids(in: "Designs")
    case .themes: try ids(in: "Themes")
    case .routines, .countries: []
    }
  }

  private func description(of id: String, kind: LibraryKind) throws(HandoutError) -> Description {
    let phrases = try phrases("en")
    let fingerprints =
      try kind == .conditions ? loading { () throws(LoadError) in try loader.fingerprints(of: id) } : []
    do throws(ClinicalError) {
      switch kind {
      case .exercises:
        return ExerciseDescriber(phrases: phrases, sources: try library.sources()).describe(try library.exercise(id))
      case .conditions:
        let exercises = ExerciseDescriber(phrases: phrases, sources: try library.sources())
        return ConditionDescriber(
          exercises: exercises, redFlags: try library.redFlags(), fingerprints: fingerprints
        ).describe(try library.condition(id))
      case .designs, .themes, .routines, .countries: break
      }
    } catch {
      throw HandoutError(error)
    }
    return try layoutDescription(of: id, kind: kind)
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

  /// The fonts in use and the versions of the libraries underneath.
  public func report() -> [LibraryEntry] {
    FontFamily.allCases.flatMap(fonts.faces(of:)).map {
      LibraryEntry(id: $0.name, name: $0.path, detail: "version \($0.version)")
    }
      + LinkedLibraries.versions.map { LibraryEntry(id: $0.name, name: $0.version, detail: "") }
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
