import HandoutClinical
import HandoutInput

extension PlanContent {
  /// The keys that a plan has beside those of a patient file.
  private static let others = [
    "plan", "condition", "date", "keep-order", "design", "theme", "paper", "unprinted", "printed",
  ]

  /// What to say of what no plan has.
  private static let hints: [String: Message] = [
    "clinic": "a plan has no clinic; give its file with --clinic",
    "password": "a plan has no password; give its file with --password-file",
  ]

  /// Reads a plan.
  init(decoding node: YAMLNode) {
    let map = node.record(
      HandoutClinical.Patient.keys + Self.others, strict: HandoutClinical.Patient.strictKeys.union(Self.others),
      texts: HandoutClinical.Patient.textKeys.union(["condition"]), hints: Self.hints)
    patient = HandoutClinical.Patient(decoding: map)
    _ = map.required("plan").wholeNumber(Self.version...Self.version)
    condition = map.optional("condition")?.locatedIdentifier()
    // A stand-in: the mistake is reported, and nobody sees the day.
    date =
      map.required("date").date(years: DateLimits.sheetYears).map(CalendarDate.init)
      ?? CalendarDate(year: 2000, month: 1, day: 1)
    keepsOrder = map.optional("keep-order")?.boolean() ?? false
    designs = map.optional("design")?.designs() ?? []
    theme = map.optional("theme")?.locatedIdentifier()
    paper = map.optional("paper")?.paper()
    let keys = map.optional("unprinted")?.items(0...PersonalKey.allCases.count) ?? []
    unprinted = Set(keys.compactMap { $0.enumeration(PersonalKey.self) })
    printed = map.optional("printed")?.items(0...100).map(PrintedExercise.init(decoding:)) ?? []
  }

  /// The version that a document says; nil where it says none that can be read.
  static func version(of document: YAMLDocument) -> Int? {
    var version: Int?
    try? document.decode { root in
      root.forEachScalar { keys, node in
        if keys == ["plan"], let text = node.scalarText { version = Int(text) }
      }
    }
    return version
  }
}

extension PlanContent.PrintedExercise {
  init(decoding node: YAMLNode) {
    let map = node.mapping(["exercise"] + DoseChange.keys)
    id = map.required("exercise").identifier()
    dose = DoseChange.keys.compactMap { key in map.optional(key).map { (key, $0.wholeNumber(0...1_000)) } }
  }
}
