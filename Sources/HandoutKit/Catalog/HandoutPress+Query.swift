import HandoutClinical
import HandoutInput
import HandoutLoader

extension HandoutPress {
  /// What the library holds of a kind, narrowed down.
  ///
  /// - Throws: `HandoutError` of the kind `usage` with all that is wrong with the query: filters that do not go with the kind,
  ///   values that nothing has, a condition that there is not.
  public func entries(of kind: LibraryKind, matching query: LibraryQuery) throws(HandoutError) -> LibraryFinding {
    let filter = try ExerciseFilter(
      query, for: kind,
      targets: query.targets.isEmpty ? [] : try clinical { library throws(ClinicalError) in try library.targets() })
    var entries = try entries(of: kind)
    if let condition = query.condition {
      let id = try conditionID(of: condition)
      entries =
        kind == .routines
        ? try routineEntries(of: id) : try chosen(from: entries, byPhasesOf: id, phase: query.phase)
    }
    if filter.isNarrowing { entries = try kept(entries, by: filter) }
    guard let search = query.search else { return LibraryFinding(entries) }
    return try found(search, of: kind, in: entries)
  }

  /// The id of the condition profile that a text names: its id, one of its names, or a code that no other profile has.
  ///
  /// - Parameter side: the side that a code which names one must agree with; nil where none is said.
  /// - Throws: `HandoutError` of the kind `usage`.
  package func conditionID(of text: String, side: HandoutSide? = nil) throws(HandoutError) -> String {
    try clinical { library throws(ClinicalError) in
      try library.conditionID(of: Located(text), side: side?.clinical)
    }
  }

  /// The exercises that a profile's phases, or one of them, choose from: their pools, and what takes the place of these.
  private func chosen(
    from entries: [LibraryEntry], byPhasesOf id: String, phase wanted: String?
  ) throws(HandoutError) -> [LibraryEntry] {
    let profile = try clinical { library throws(ClinicalError) in try library.condition(id) }
    var phases = profile.phases
    if let wanted {
      let folded = NameFold.folded(wanted)
      phases = phases.enumerated().filter { $1.id == folded || String($0 + 1) == folded }.map(\.element)
      if phases.isEmpty {
        let known = profile.phases.map(\.id)
        throw HandoutError(
          .usage, "\(words: id) has no phase \"\(wanted.prefix(60))\"", file: "--phase",
          help: NearestName.help(for: folded, in: known, subject: "phases"))
      }
    }
    let ids = Set(phases.flatMap { $0.pool.map(\.value) + $0.swaps.map(\.to.value) })
    return entries.filter { ids.contains($0.id) }
  }

  private func kept(_ entries: [LibraryEntry], by filter: ExerciseFilter) throws(HandoutError) -> [LibraryEntry] {
    try clinical { library throws(ClinicalError) in
      var kept: [LibraryEntry] = []
      for entry in entries where filter.holds(try library.exercise(entry.id)) { kept.append(entry) }
      return kept
    }
  }

  /// What a search finds among entries, best first.
  private func found(
    _ search: String, of kind: LibraryKind, in entries: [LibraryEntry]
  ) throws(HandoutError) -> LibraryFinding {
    let index =
      switch kind {
      case .conditions: try clinical { library throws(ClinicalError) in try library.conditionNames() }
      case .exercises: try clinical { library throws(ClinicalError) in try library.exerciseNames() }
      case .routines, .designs, .themes, .looks, .languages, .countries:
        NameIndex(
          entries.map { entry in
            NameIndex.Entry(id: entry.key, name: entry.name, names: [entry.id], texts: [entry.detail])
          })
      }
    let usesIDs = kind == .conditions || kind == .exercises
    let known = Dictionary(entries.map { (usesIDs ? $0.id : $0.key, $0) }) { first, _ in first }
    func listed(_ found: [NameIndex.Entry]) -> [LibraryEntry] { found.compactMap { known[$0.id] } }
    let entries = listed(index.search(search))
    return LibraryFinding(entries, nearest: entries.isEmpty ? listed(index.nearest(to: search)) : [])
  }

  /// Runs a piece of the clinical model.
  func clinical<Value>(
    _ body: (ClinicalLibrary) throws(ClinicalError) -> Value
  ) throws(HandoutError) -> Value {
    do throws(ClinicalError) {
      return try body(library)
    } catch {
      throw HandoutError(error)
    }
  }
}

extension LibraryEntry {
  /// What tells an entry from all others of its kind: two conditions have a phase 1.
  fileprivate var key: String { "\(id)\n\(detail)" }
}
