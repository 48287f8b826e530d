import HandoutClinical
import HandoutInput

/// A plan as a tree of keys and values, the same for the same plan, whichever way it is written down.
package indirect enum PlanTree: Sendable {
  case text(String)
  case number(Int)
  case truth(Bool)
  case list([PlanTree])
  case keys([(key: String, value: PlanTree)])
}

extension PlanContent {
  /// The plan as a tree; what is not said has no key. The order in which doses and reasons were given says nothing, so it is that of
  /// the exercises' ids.
  var tree: PlanTree {
    var keys: [(key: String, value: PlanTree)] = [("plan", .number(Self.version))]
    if let condition { keys.append(("condition", .text(condition.value))) }
    keys.append(("date", .text(date.description)))
    func add(_ key: String, _ value: PlanTree?) {
      if let value { keys.append((key, value)) }
    }
    func add(_ key: String, _ ids: [String]) {
      if !ids.isEmpty { keys.append((key, .list(ids.map(PlanTree.text)))) }
    }
    add("routine", (patient.routine?.value).map(PlanTree.text))
    addPatient(add)
    add("side", (patient.side?.rawValue).map(PlanTree.text))
    if patient.legs == .one { add("legs", .text(patient.legs.rawValue)) }
    add("language", patient.language.map(PlanTree.text))
    add("look", (patient.look?.value).map(PlanTree.text))
    add("exercises", patient.exercises.map(\.value))
    if keepsOrder { add("keep-order", .truth(true)) }
    add("drop", patient.drop.map(\.value))
    add("add", patient.add.map(\.value))
    if !patient.doses.isEmpty {
      let doses = patient.doses.map { ($0.exercise.value, PlanTree.keys($0.numbers.map { ($0, .number($1)) })) }
      add("dose", .keys(doses.sorted { $0.0 < $1.0 }))
    }
    if !patient.instructions.isEmpty {
      add("instruction", .keys(patient.instructions.map { ($0.exercise.value, .text($0.text)) }))
    }
    if !patient.allowances.isEmpty {
      let reasons = patient.allowances.map { ($0.exercise.value, PlanTree.text($0.reason)) }
      add("allow", .keys(reasons.sorted { $0.0 < $1.0 }))
    }
    add("design", designs.map(\.value))
    add("theme", (theme?.value).map(PlanTree.text))
    add("paper", (paper?.name).map(PlanTree.text))
    add("unprinted", unprinted.map(\.rawValue).sorted())
    if !printed.isEmpty {
      add(
        "printed",
        .list(
          printed.map { entry in
            .keys([("exercise", .text(entry.id))] + entry.dose.map { ($0.key, .number($0.number)) })
          }))
    }
    return .keys(keys)
  }

  private func addPatient(_ add: (String, PlanTree?) -> Void) {
    add("id", patient.id.map(PlanTree.text))
    add("name", patient.name.map(PlanTree.text))
    add("born", (patient.born?.description).map(PlanTree.text))
    add("born-in", patient.bornIn.map(PlanTree.text))
    add("age", patient.age.map(PlanTree.number))
    add("therapist", patient.therapist.map(PlanTree.text))
    add("referrer", patient.referrer.map(PlanTree.text))
    add("start", (patient.start?.description).map(PlanTree.text))
    add("next-visit", (patient.nextVisit?.text).map(PlanTree.text))
    add("notes", patient.notes.map(PlanTree.text))
    add(
      "link",
      patient.link.map { link in
        .keys([("url", .text(link.address.text))] + (link.label.map { [("label", .text($0))] } ?? []))
      })
  }
}

extension PlanTree: Encodable {
  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  package func encode(to encoder: any Encoder) throws {
    if case .keys(let entries) = self {
      var container = encoder.container(keyedBy: Key.self)
      for (key, value) in entries { try container.encode(value, forKey: Key(stringValue: key)) }
      return
    }
    var container = encoder.singleValueContainer()
    switch self {
    case .text(let text): try container.encode(text)
    case .number(let number): try container.encode(number)
    case .truth(let truth): try container.encode(truth)
    case .list(let items): try container.encode(items)
    case .keys: break
    }
  }
}

extension DoseChange {
  /// The numbers that are changed, by their keys.
  var numbers: [(String, Int)] {
    zip(Self.keys, [sets, reps, hold, rest, minutes, perDay, days]).compactMap { key, number in
      number.map { (key, $0) }
    }
  }
}

extension CalendarMoment {
  /// `2026-12-05 09:30`, or the day alone.
  fileprivate var text: String {
    guard let time else { return date.description }
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(date.description) \(padded(time.hour)):\(padded(time.minute))"
  }
}
