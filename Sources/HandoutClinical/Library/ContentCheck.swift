package import HandoutInput

/// Validates a whole library: structure, cross references, doses, red flags, reading level and words.
package struct ContentCheck {
  private let library: ClinicalLibrary
  private let bag = DiagnosticBag(limit: 2_000)

  package init(library: ClinicalLibrary) {
    self.library = library
  }

  /// All complaints, by file and line.
  ///
  /// - Throws: `ClinicalError.unreadable` if the library itself cannot be read.
  package func run() throws(ClinicalError) -> [Diagnostic] {
    var content = CheckedContent()
    content.exerciseIDs = try library.exerciseIDs()
    content.redFlags = try read { () throws(ClinicalError) in try library.redFlags() }
    content.sources = try read { () throws(ClinicalError) in try library.sources() }
    for id in try library.regionIDs() {
      if let region = try read({ () throws(ClinicalError) in try library.region(Located(id)) }) {
        content.regions.append(region)
      }
    }
    for id in try library.limbIDs() {
      if let limb = try read({ () throws(ClinicalError) in try library.limb(id) }) { content.limbs.append(limb) }
    }
    content.exerciseSheet = try read { () throws(ClinicalError) in try library.exerciseSheet() }
    content.advice = try read { () throws(ClinicalError) in try library.advice() }
    for id in content.exerciseIDs {
      content.exercises[id] = try read { () throws(ClinicalError) in try library.exercise(id) }
    }
    for id in try library.conditionIDs() {
      if let profile = try read({ () throws(ClinicalError) in try library.condition(id) }) {
        content.conditions.append(profile)
      }
    }
    for file in try library.routineFiles() {
      if let routine = try read({ () throws(ClinicalError) in try library.routine(inFile: file) }) {
        content.routines.append((file, routine))
      }
    }
    if let codes = try read({ () throws(ClinicalError) in try library.codes() }) {
      bag.report(contentsOf: try library.unknownIDs(in: codes))
    }
    checkReferences(content)
    try checkRoutines(content)
    let prose = try checkProse(content)
    checkGrades(content, prose)
    return bag.sorted
  }

  /// A value, or nil after reporting why the file is wrong. A library that cannot be read at all still throws.
  private func read<Value>(_ load: () throws(ClinicalError) -> Value) throws(ClinicalError) -> Value? {
    do throws(ClinicalError) {
      return try load()
    } catch .content(let diagnostics) {
      bag.report(contentsOf: diagnostics)
      return nil
    } catch .unknown(let kind, let id, _, _) {
      let folder = "\(kind.rawValue.prefix(1).uppercased())\(kind.rawValue.dropFirst())s"
      let name = try library.file("\(folder)/\(id).yaml")?.displayName ?? id
      bag.report(
        Diagnostic(at: SourcePlace(file: name, origin: .library), "\"\(id)\" cannot be the name of \(kind.plural)"))
      return nil
    } catch {
      throw error
    }
  }

  /// Named routines name a profile, a phase and exercises that there are, and break no rule of the profile.
  private func checkRoutines(_ content: CheckedContent) throws(ClinicalError) {
    for (file, routine) in content.routines {
      content.check(routine.exercises, .exercise, into: bag)
      guard let condition = routine.condition else { continue }
      guard let profile = content.conditions.first(where: { $0.id == condition.value }) else {
        bag.report(
          Diagnostic(
            at: condition.place ?? SourcePlace(file: "Routines/\(file).yaml", origin: .library),
            "there is no condition \"\(condition.value)\""))
        continue
      }
      if try library.routineFile(routine.id, of: profile.id) != file {
        bag.report(
          Diagnostic(
            at: condition.place ?? SourcePlace(file: "Routines/\(file).yaml", origin: .library),
            "\(profile.id) has another routine with the id \"\(routine.id)\"", help: "give each its own id"))
        continue
      }
      let request = RoutineRequest(routine: Located(routine.id))
      do throws(ClinicalError) {
        _ = try RoutineResolver(library: library, profile: profile).resolve(request)
      } catch {
        bag.report(contentsOf: error.diagnostics)
      }
    }
  }

  private func checkReferences(_ content: CheckedContent) {
    for profile in content.conditions { ProfileCheck(profile: profile, content: content, bag: bag).check() }
    for region in content.regions { RegionCheck(region: region, content: content, bag: bag).check() }
    for id in content.exerciseIDs {
      content.check(content.exercises[id]?.targets ?? [], .target, into: bag)
      if let warning = content.exercises[id]?.incompleteness { bag.report(warning) }
      content.check(content.exercises[id]?.sources ?? [], .source, into: bag)
      content.check(content.exercises[id]?.cautions.compactMap(\.who) ?? [], .reasonToAsk, into: bag)
    }
    if let sheet = content.exerciseSheet { ExerciseSheetCheck(sheet: sheet, content: content, bag: bag).check() }
    for ids in [content.redFlags?.required.profiles, content.redFlags?.required.exerciseSheets] {
      content.check(ids ?? [], .redFlag, into: bag)
    }
    for line in content.redFlags?.lines ?? [] { content.check(line.flags, .redFlag, into: bag) }
    for flag in content.redFlags?.flags ?? [] { content.check(flag.sources, .source, into: bag) }
  }

  /// Checks the texts of every readable file and returns the English ones by file name.
  private func checkProse(_ content: CheckedContent) throws(ClinicalError) -> [String: [Prose]] {
    var prose: [String: [Prose]] = [:]
    let languages = try library.ids(in: "Phrases")
    for (name, texts) in content.files {
      guard let file = try library.file(name) else { continue }
      let found = Prose.all(of: texts, in: file)
      let hasSides = (texts as? Exercise).map { $0.dosage.side == .each } ?? true
      guard texts.isWritten(in: ClinicalLibrary.originalLanguage) else {
        if !languages.contains(where: texts.isWritten) {
          bag.report(
            Diagnostic(
              at: TextPlaces(file).place(of: texts.language),
              "there is no language \"\(texts.language)\", so no sheet can print this text",
              help: NearestName.help(for: texts.language, in: languages, subject: "languages")))
        }
        OwnLanguageCheck(bag: bag, language: texts.language, allowsPlaceholders: hasSides)
          .check(found, texts: texts.texts, file: file.displayName)
        continue
      }
      prose[name] = found
      ProseCheck(bag: bag, allowsPlaceholders: hasSides).check(found)
    }
    return prose
  }

  /// Checks the grades of what one sheet prints: the red flags of a profile, and the whole handout of each phase.
  private func checkGrades(_ content: CheckedContent, _ prose: [String: [Prose]]) {
    let check = ProseCheck(bag: bag, allowsPlaceholders: true)
    let advice = printed(prose["Advice.yaml"])
    // The grades are those of English.
    for profile in content.conditions where profile.isWritten(in: ClinicalLibrary.originalLanguage) {
      let lines = RedFlagTier.allCases.flatMap { profile.redFlags.lines[$0] ?? [] }
      let flags = lines.compactMap { content.redFlags?.line($0.value)?.text }
      check.checkGrade(
        flags, limit: ReadingLevel.stepGrade, subject: "the red flags", at: profile.redFlags.ids.first?.place)
      let own = printed(prose["Conditions/\(profile.id).yaml"])
      for phase in profile.phases {
        let cards = phase.selection.flatMap { printed(prose["Exercises/\($0.exercise.value).yaml"]) }
        check.checkGrade(
          own + flags + advice + cards, limit: ReadingLevel.handoutGrade, subject: "the handout of \(phase.id)",
          at: phase.selection.first?.exercise.place)
      }
    }
  }

  /// The running text of a file: names and texts for screen readers do not count.
  private func printed(_ prose: [Prose]?) -> [String] {
    (prose ?? []).filter(\.role.isRunningText).map(\.text)
  }
}

/// Everything of a library that could be read, for looking up what files refer to.
struct CheckedContent {
  var conditions: [ConditionProfile] = []
  var exercises: [String: Exercise] = [:]
  /// All ids for which there is a file, readable or not.
  var exerciseIDs: [String] = []
  var redFlags: RedFlagLibrary?
  var sources: [Source]?
  var advice: Advice?
  var routines: [(file: String, routine: NamedRoutine)] = []
  var exerciseSheet: ExerciseSheet?
  var regions: [BodyRegion] = []
  var limbs: [Limb] = []

  /// All content with texts of its own, by the name of its file.
  var files: [(name: String, content: any Translatable)] {
    var files: [(name: String, content: any Translatable)] = []
    for (id, exercise) in exercises { files.append(("Exercises/\(id).yaml", exercise)) }
    for profile in conditions { files.append(("Conditions/\(profile.id).yaml", profile)) }
    for (file, routine) in routines { files.append(("Routines/\(file).yaml", routine)) }
    for limb in limbs { files.append(("Limbs/\(limb.id).yaml", limb)) }
    if let redFlags { files.append(("RedFlags.yaml", redFlags)) }
    if let advice { files.append(("Advice.yaml", advice)) }
    return files
  }

  /// Reports ids that nothing has.
  func check(_ ids: [Located<String>], _ kind: ContentKind, into bag: DiagnosticBag) {
    guard let known = known(kind) else { return }
    let all = Set(known)
    for id in ids where !id.value.isEmpty && !all.contains(id.value) {
      bag.report(
        Diagnostic(
          at: id.place ?? SourcePlace(file: "library", origin: .library),
          "there is no \(kind.rawValue) \"\(id.value)\"",
          help: NearestName.help(for: id.value, in: known, subject: kind.plural)))
    }
  }

  /// The known ids of a kind; nil if the file that holds them could not be read.
  private func known(_ kind: ContentKind) -> [String]? {
    switch kind {
    case .condition: conditions.map(\.id)
    case .exercise: exerciseIDs
    case .phase, .routine: nil
    case .redFlagLine: redFlags?.lines.map(\.id)
    case .redFlag: redFlags?.flags.map(\.id)
    case .source: sources?.map(\.key)
    case .advice: advice?.entries.map(\.id)
    case .region: regions.map(\.id)
    case .limb: limbs.map(\.id)
    case .target: Set(regions.flatMap(\.targets).map(\.value)).sorted()
    case .reasonToAsk: advice?.askFirst.map(\.id)
    }
  }
}
