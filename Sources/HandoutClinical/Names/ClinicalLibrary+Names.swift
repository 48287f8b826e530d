import HandoutInput

/// Finds content by what people call it: an id in any case, the printed name, another name, a name in any language that the
/// library is translated to; a condition by an ICD-10-CM code too.
extension ClinicalLibrary {
  /// The id of the profile that a text names.
  ///
  /// - Parameters:
  ///   - text: the id, a name or a code, and where a file says it; without a place the command line does.
  ///   - side: the side of the patient, which a code that names one must not contradict; nil where none is said.
  /// - Throws: `ClinicalError.naming`, and what the library throws.
  package func conditionID(of text: Located<String>, side: Side? = nil) throws(ClinicalError) -> String {
    if try isKnown(text.value, in: "Conditions") { return text.value }
    let index = try conditionNames()
    let ids = index.ids(named: text.value).sorted()
    if ids.count == 1 { return ids[0] }
    guard ids.isEmpty else { throw .naming([.several(.condition, text, ids)]) }
    guard DiagnosisCode.isCode(text.value) else {
      throw .naming([.nothing(.condition, text, nearest: index.nearest(to: text.value).map { NamedID($0) })])
    }
    return try conditionID(ofCode: text, side: side)
  }

  /// The id of the exercise that a text names; errors as for `conditionID(of:side:)`.
  package func exerciseID(of text: Located<String>) throws(ClinicalError) -> String {
    if try isKnown(text.value, in: "Exercises") { return text.value }
    let index = try exerciseNames()
    let ids = index.ids(named: text.value).sorted()
    if ids.count == 1 { return ids[0] }
    guard ids.isEmpty else { throw .naming([.several(.exercise, text, ids)]) }
    // A slip of a key in an id says more than words that many names have.
    let slips = NearestName.of(text.value, in: index.entries.map(\.id)).map { NamedID(id: $0) }
    let nearest = slips.isEmpty ? index.nearest(to: text.value).map { NamedID($0) } : slips
    throw .naming([.nothing(.exercise, text, nearest: nearest)])
  }

  /// The ids of the condition and of the exercises that are named.
  ///
  /// - Throws: `ClinicalError.naming` with every name that is none, and what the library throws.
  package func withIDs(
    _ request: RoutineRequest, of condition: Located<String>?
  ) throws(ClinicalError) -> (request: RoutineRequest, condition: Located<String>?) {
    var faults: [NamingError] = []
    func known(
      _ name: Located<String>, _ find: (Located<String>) throws(ClinicalError) -> String
    ) throws(ClinicalError) -> Located<String> {
      do throws(ClinicalError) {
        return Located(try find(name), at: name.place)
      } catch {
        guard case .naming(let errors) = error else { throw error }
        faults += errors.filter { !faults.contains($0) }
        return name
      }
    }
    let condition = try condition.map { name throws(ClinicalError) in
      try known(name) { name throws(ClinicalError) in try conditionID(of: name, side: request.patient.side) }
    }
    let request = try withExercises(of: request) { name throws(ClinicalError) in try known(name, exerciseID) }
    guard faults.isEmpty else { throw .naming(faults) }
    return (request, condition)
  }

  private func withExercises(
    of request: RoutineRequest, _ id: (Located<String>) throws(ClinicalError) -> Located<String>
  ) throws(ClinicalError) -> RoutineRequest {
    var request = request
    request.exercises = try request.exercises.map(id)
    request.patient.exercises = try request.patient.exercises.map(id)
    request.patient.drop = try request.patient.drop.map(id)
    request.patient.add = try request.patient.add.map(id)
    request.patient.doses = try request.patient.doses.map { change throws(ClinicalError) in
      var change = change
      change.exercise = try id(change.exercise)
      return change
    }
    request.patient.instructions = try request.patient.instructions.map { order throws(ClinicalError) in
      ExerciseInstruction(exercise: try id(order.exercise), text: order.text)
    }
    request.patient.allowances = try request.patient.allowances.map { allowance throws(ClinicalError) in
      Allowance(exercise: try id(allowance.exercise), reason: allowance.reason)
    }
    return request
  }

  /// The ids of a profile's phases and of the named routines, by their names in all languages.
  func routineNames(of profile: String) throws(ClinicalError) -> NameIndex {
    var names: [String: [String]] = [:]
    let original = try condition(profile)
    for phase in original.phases { names[phase.id, default: []].append(phase.name) }
    for language in try otherLanguages() {
      let phases = try? condition(profile, language: language).content.phases
      for phase in phases ?? [] { names[phase.id, default: []].append(phase.name) }
    }
    for file in try routineFiles() {
      // A routine that cannot be read says so when it is asked for by its id.
      guard let routine = try? routine(inFile: file), routine.isFor(profile) else { continue }
      names[routine.id, default: []].append(routine.name)
    }
    return NameIndex(names.map { NameIndex.Entry(id: $0.key, name: $0.key, names: $0.value, texts: []) })
  }

  /// The names of all profiles, and what a search finds them by.
  package func conditionNames() throws(ClinicalError) -> NameIndex {
    try nameIndexes.value("Conditions") { () throws(ClinicalError) in
      let languages = try otherLanguages()
      // A profile that cannot be read says so when it is asked for by its id.
      return NameIndex(
        try conditionIDs().compactMap { id in
          guard let profile = try? condition(id) else { return nil }
          let others = languages.compactMap { try? condition(id, language: $0).content }
          let all = [profile] + others
          return NameIndex.Entry(
            id: id, name: profile.name, names: [id] + others.map(\.name) + all.flatMap(\.otherNames),
            texts: all.flatMap { [$0.region, $0.audience] + $0.signs.items }
              + profile.codes.flatMap { [$0.code, DiagnosisCode.folded($0.code), $0.meaning] })
        })
    }
  }

  /// The names of all exercises, and what a search finds them by.
  package func exerciseNames() throws(ClinicalError) -> NameIndex {
    try nameIndexes.value("Exercises") { () throws(ClinicalError) in
      let languages = try otherLanguages()
      return NameIndex(
        try exerciseIDs().compactMap { id in
          guard let exercise = try? exercise(id) else { return nil }
          let others = languages.compactMap { try? self.exercise(id, language: $0).content }
          let all = [exercise] + others
          return NameIndex.Entry(
            id: id, name: exercise.name,
            names: [id] + others.map(\.name) + all.flatMap { [$0.shortName] + $0.otherNames },
            texts: [exercise.kind.rawValue, exercise.position?.rawValue].compactMap(\.self)
              + exercise.targets.map(\.value)
              + exercise.equipment.map(\.rawValue) + all.compactMap(\.feel))
        })
    }
  }

  /// Whether a text is the id of a file as it stands, which needs no look at any file.
  private func isKnown(_ id: String, in folder: String) throws(ClinicalError) -> Bool {
    try knownIDs.value(folder) { () throws(ClinicalError) in Set(try ids(in: folder)) }.contains(id)
  }

  /// The languages beside the original.
  private func otherLanguages() throws(ClinicalError) -> [String] {
    try ids(in: "Phrases").filter { $0 != Self.originalLanguage }
  }

  private func conditionID(ofCode text: Located<String>, side: Side?) throws(ClinicalError) -> String {
    let wanted = DiagnosisCode.folded(text.value)
    var found: [(id: String, code: DiagnosisCode)] = []
    var near: [NamedID] = []
    for id in try conditionIDs() {
      guard let profile = try? condition(id) else { continue }
      if let code = profile.codes.first(where: { DiagnosisCode.folded($0.code) == wanted }) { found.append((id, code)) }
      // The first three characters are the kind of disease.
      let related = profile.codes.filter { DiagnosisCode.folded($0.code).hasPrefix(wanted.prefix(3)) }
      if !related.isEmpty { near.append(NamedID(id: id, name: related.map(\.code).joined(separator: ", "))) }
    }
    guard let only = found.first else { throw .naming([.noCode(text, related: near)]) }
    guard found.count == 1 else { throw .naming([.codeOfSeveral(text, found.map(\.id))]) }
    if let said = side, let named = only.code.side, said.rawValue != named.rawValue {
      throw .naming([.otherSide(text, code: named, said: said, id: only.id)])
    }
    return only.id
  }
}
