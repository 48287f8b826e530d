import Foundation
import HandoutClinical
import HandoutKit
import HandoutTestSettings
import HandoutTestSupport

/// A random handout that can be made, and what must stand on it.
struct RandomRequest {
  let request: HandoutRequest
  let patient: HandoutClinical.Patient
  let profile: ConditionProfile
  let routine: ResolvedRoutine
  let redFlags: RedFlagSelection

  private static let words = [
    "knee", "Übung", "naïve", "façade", "Łódź", "Šárka", "ångström", "wałek", "Việt", "e\u{301}te\u{301}", "crème",
    "it’s", "“walk”", "10–12", "(slow)", "half-way", "and/or", "κνήμη", "колено", "rest.", "2.5", "1/2", "x", "½",
  ]

  /// Text of at most `length` characters with words of all lengths, some longer than a line.
  private static func text(
    longest length: Int, lines: Bool = false, using generator: inout SeededGenerator
  ) -> String {
    let wanted = Int.random(in: 1...length, using: &generator)
    var text = ""
    while text.count < wanted {
      let word: String
      switch Int.random(in: 0..<20, using: &generator) {
      case 0:
        let letter = ["a", "W", "i", "ñ", "ő"].randomElement(using: &generator) ?? "a"
        word = String(repeating: letter, count: Int.random(in: 20...120, using: &generator))
      case 1 where lines: word = "\n"
      default: word = words.randomElement(using: &generator) ?? "knee"
      }
      text += text.isEmpty || text.hasSuffix("\n") || word == "\n" ? word : " " + word
    }
    let cut = String(text.prefix(wanted)).trimmingCharacters(in: .whitespacesAndNewlines)
    return cut.isEmpty ? "knee" : cut
  }

  /// - Parameter papers: what the handout may be printed on; sheets that every design fits where nothing is said.
  init(
    using generator: inout SeededGenerator, papers: [HandoutPaper] = [.letter, .a4, .legal]
  ) throws {
    let library = BuiltInLibrary.clinical
    let conditions = try library.conditionIDs()
    let condition = conditions.randomElement(using: &generator) ?? ""
    profile = try library.condition(condition)
    var request = HandoutRequest.full(condition: condition, date: SampleRequest.date)
    request.routine = profile.phases.map(\.id).randomElement(using: &generator)
    if Bool.random(using: &generator) {
      let count = Int.random(in: 1...12, using: &generator)
      request.exercises = Array(try library.exerciseIDs().shuffled(using: &generator).prefix(count))
    }
    var fields = Self.patientFields(using: &generator)
    try Self.addChanges(to: &fields, request: request, profile: profile, using: &generator)
    let file = try Self.json(fields)
    request.patient = .file(InputFile(name: "patient.json", bytes: file))
    var screening = false
    if Bool.random(using: &generator) {
      let clinic = Self.clinicFields(using: &generator)
      screening = clinic["screening"] != nil
      request.settings.clinic = InputFile(name: "clinic.json", bytes: try Self.json(clinic))
    }
    request.settings.paper = papers.randomElement(using: &generator)
    request.settings.theme =
      ["clinic", "grey", "high-contrast", "ink-saver", "easy-read"].randomElement(using: &generator)
    self.request = request
    patient = try HandoutClinical.Patient(file: "patient.json", bytes: file)
    routine = try Self.routine(request, patient: patient, profile: profile)
    redFlags = try RedFlagSelection(
      profile: profile, library: try library.redFlags(), age: patient.age(on: Self.date), withScreening: screening)
  }

  private static let date = CalendarDate(year: 2026, month: 11, day: 21)

  private static func json(_ fields: [String: Any]) throws -> [UInt8] {
    Array(try JSONSerialization.data(withJSONObject: fields, options: [.sortedKeys, .withoutEscapingSlashes]))
  }

  private static func routine(
    _ request: HandoutRequest, patient: HandoutClinical.Patient, profile: ConditionProfile
  ) throws -> ResolvedRoutine {
    try RoutineResolver(library: BuiltInLibrary.clinical, profile: profile).resolve(
      RoutineRequest(
        routine: request.routine.map { Located($0) }, exercises: request.exercises.map { Located($0) },
        patient: patient))
  }

  private static func patientFields(using generator: inout SeededGenerator) -> [String: Any] {
    var fields: [String: Any] = [:]
    func sometimes() -> Bool { Int.random(in: 0..<3, using: &generator) > 0 }
    // Marks that stand nowhere else let short names and notes be found again.
    if sometimes() { fields["name"] = "Ωmega " + text(longest: 194, using: &generator) }
    if sometimes() { fields["therapist"] = text(longest: 200, using: &generator) }
    if sometimes() { fields["notes"] = "Ψ " + text(longest: 1_998, lines: true, using: &generator) }
    if sometimes() { fields["age"] = Int.random(in: 8...100, using: &generator) }
    if sometimes() { fields["start"] = "2026-12-\(Int.random(in: 10...31, using: &generator))" }
    if sometimes() { fields["next-visit"] = "2027-01-15 \(Int.random(in: 10...23, using: &generator)):05" }
    if sometimes() {
      fields["side"] = ["left", "right"].randomElement(using: &generator)
      fields["legs"] = ["both", "one"].randomElement(using: &generator)
    }
    return fields
  }

  private static func clinicFields(using generator: inout SeededGenerator) -> [String: Any] {
    var fields: [String: Any] = [
      "country": ["US", "GB", "DE", "AU"].randomElement(using: &generator) ?? "US",
      "zones": ["safe": Int.random(in: 0...4, using: &generator), "ok": Int.random(in: 5...9, using: &generator)],
    ]
    func sometimes() -> Bool { Int.random(in: 0..<3, using: &generator) > 0 }
    if sometimes() { fields["name"] = text(longest: 80, using: &generator) }
    if sometimes() { fields["address"] = text(longest: 160, using: &generator) }
    if sometimes() { fields["phone"] = "+1 555 0100" }
    if sometimes() { fields["screening"] = text(longest: 300, using: &generator) }
    if sometimes() { fields["closing"] = text(longest: 300, using: &generator) }
    return fields
  }

  /// Reasons for what the profile rules out, and other doses.
  private static func addChanges(
    to fields: inout [String: Any], request: HandoutRequest, profile: ConditionProfile,
    using generator: inout SeededGenerator
  ) throws {
    let resolver = RoutineResolver(library: BuiltInLibrary.clinical, profile: profile)
    let (phase, number) = try resolver.phase(request.routine.map { Located($0) }, of: profile)
    let ids = request.exercises.isEmpty ? phase.selection.map(\.exercise.value) : request.exercises
    var reasons: [String: String] = [:]
    for id in ids where RoutineResolver.ruling(on: id, in: profile, phase: number) != nil {
      reasons[id] = text(longest: 300, using: &generator)
    }
    if !reasons.isEmpty { fields["allow"] = reasons }
    let patient = try HandoutClinical.Patient(file: "patient.json", bytes: json(fields))
    var doses: [String: [String: Int]] = [:]
    for entry in try routine(request, patient: patient, profile: profile).exercises
    where Int.random(in: 0..<4, using: &generator) == 0 {
      var dose = [
        "days": Int.random(in: 1...7, using: &generator), "per-day": Int.random(in: 1...12, using: &generator),
      ]
      if case .repetitions = entry.dosage.amount {
        dose["sets"] = Int.random(in: 1...20, using: &generator)
        dose["reps"] = Int.random(in: 1...30, using: &generator)
        dose["hold"] = Int.random(in: 0...60, using: &generator)
      } else {
        dose["minutes"] = Int.random(in: 1...120, using: &generator)
      }
      doses[entry.exercise.id] = dose
    }
    if !doses.isEmpty { fields["dose"] = doses }
  }
}
