import HandoutClinical
import HandoutInput

/// What a query asks of exercises.
struct ExerciseFilter {
  private var positions: Set<BodyPosition> = []
  private var targets: Set<String> = []
  private var equipment: Set<Equipment> = []
  /// Whether exercises are wanted that need nothing but a mat or a firm bed.
  private var takesNone = false

  /// - Parameter known: the targets that exercises may have.
  /// - Throws: `HandoutError` of the kind `usage` with everything that does not go with the kind, or that nothing has.
  init(_ query: LibraryQuery, for kind: LibraryKind, targets known: [String]) throws(HandoutError) {
    var faults = Self.misplaced(query, in: kind)
    let none = "none"
    takesNone = query.equipment.contains { NameFold.folded($0) == none }
    positions = Self.read(query.positions, as: "--position", &faults)
    targets = Set(Self.read(query.targets, as: "--target", known: known, &faults))
    equipment = Self.read(
      query.equipment.filter { NameFold.folded($0) != none }, as: "--equipment", also: [none], &faults)
    guard faults.isEmpty else { throw HandoutError(.usage, faults) }
  }

  /// Whether any exercise may be left out.
  var isNarrowing: Bool { !positions.isEmpty || !targets.isEmpty || !equipment.isEmpty || takesNone }

  func holds(_ exercise: Exercise) -> Bool {
    let needs = Set(exercise.equipment)
    // What an exercise does not say is no answer to a question about it.
    let isKnown = !exercise.missing.contains("equipment")
    return (positions.isEmpty || exercise.position.map(positions.contains) == true)
      && (targets.isEmpty || !targets.isDisjoint(with: exercise.targets.map(\.value)))
      && (equipment.isEmpty && !takesNone || !equipment.isDisjoint(with: needs)
        || takesNone && isKnown && needs.isSubset(of: [.mat]))
  }

  /// The filters that say nothing of a kind.
  private static func misplaced(_ query: LibraryQuery, in kind: LibraryKind) -> [Diagnostic] {
    let exercises: [(option: String, isGiven: Bool)] = [
      ("--phase", query.phase != nil), ("--position", !query.positions.isEmpty),
      ("--equipment", !query.equipment.isEmpty), ("--target", !query.targets.isEmpty),
    ]
    var faults: [Diagnostic] = []
    func refuse(_ option: String, goesWith list: String) {
      faults.append(
        Diagnostic(
          at: SourcePlace(file: option), "\(words: option) does not go with a list of \(words: kind.rawValue)",
          help: "it is for: \(words: list)"))
    }
    for (option, isGiven) in exercises where isGiven && kind != .exercises {
      refuse(option, goesWith: "handout list exercises")
    }
    if query.condition != nil, kind != .exercises, kind != .routines {
      refuse("--for", goesWith: "handout list exercises, handout list routines")
    }
    if kind == .exercises, query.phase != nil, query.condition == nil {
      faults.append(
        Diagnostic(
          at: SourcePlace(file: "--phase"), "--phase needs the condition whose phase it is",
          help: "add --for and a condition"))
    }
    return faults
  }

  private static func read<Word: RawRepresentable & CaseIterable & Hashable>(
    _ texts: [String], as option: String, also others: [String] = [], _ faults: inout [Diagnostic]
  ) -> Set<Word> where Word.RawValue == String {
    let known = others + Word.allCases.map(\.rawValue)
    return Set(read(texts, as: option, known: known, &faults).compactMap(Word.init(rawValue:)))
  }

  /// Those of some texts that are known; the others are faults.
  private static func read(
    _ texts: [String], as option: String, known: [String], _ faults: inout [Diagnostic]
  ) -> [String] {
    texts.compactMap { text in
      let folded = NameFold.folded(text)
      if known.contains(folded) { return folded }
      faults.append(
        Diagnostic(
          at: SourcePlace(file: option), "\(words: option) does not know \"\(text.prefix(60))\"",
          help: NearestName.help(for: folded, in: known, subject: "values")))
      return nil
    }
  }
}
