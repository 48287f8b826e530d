import HandoutYAML

/// Everything of a library that could be read, for looking up what files refer to.
struct CheckedContent {
  var conditions: [ConditionProfile] = []
  var exercises: [String: Exercise] = [:]
  /// All ids for which there is a file, readable or not.
  var exerciseIDs: [String] = []
  var redFlags: RedFlagLibrary?
  var sources: [Source]?
  var advice: Advice?

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
    }
  }
}
