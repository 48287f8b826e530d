package import HandoutInput

extension Dosage {
  /// Reads a complete dose; exactly one amount, exactly one frequency.
  package init(decoding node: YAMLNode) {
    let amounts = ["repetitions", "duration", "as-needed"]
    let map = node.mapping(amounts + ["per-day", "before-each-session", "days", "side"])
    amount = Self.amount(map, amounts)
    frequency = Self.frequency(map)
    days = map.required("days").wholeNumber(1...7)
    side = map.required("side").enumeration() ?? .none
    map.never([.init("repetitions"), .init("side", DosageSide.none.rawValue)])
    if case .repetitions(let repetitions) = amount {
      if side == .none {
        map.optional("side")?.reject(
          "side must be each, both or alternating for repetitions", help: "write both if both legs work at once")
      }
      if repetitions.hold * repetitions.reps > 1_800 {
        node.reject("a set of \(repetitions.reps) times \(repetitions.hold) seconds is longer than 30 minutes")
      }
    }
  }

  private static func amount(_ map: YAMLMapping, _ amounts: [String]) -> DosageAmount {
    let key = map.exactlyOne(of: amounts) {
      map.node.reject(
        "the dose is missing one of repetitions, duration and as-needed",
        help: "for example repetitions: {sets: 2, reps: 10, hold: 3, rest: 30}")
    } double: { extra, count in
      map.reject(
        key: extra, "a dose has exactly one of repetitions, duration and as-needed, found \(words: count)",
        help: "keep one of them")
    }
    guard let key, let node = map.optional(key) else { return .duration(minutes: 1) }
    if key == "repetitions" { return .repetitions(Repetitions(decoding: node)) }
    let minutes = node.mapping(["minutes"]).required("minutes").wholeNumber(1...120)
    return key == "duration" ? .duration(minutes: minutes) : .asNeeded(minutes: minutes)
  }

  private static func frequency(_ map: YAMLMapping) -> Frequency {
    let key = map.exactlyOne(of: ["per-day", "before-each-session"]) {
      _ = map.required("per-day")
    } double: { _, _ in
      map.reject(
        key: "per-day", "a dose has either per-day or before-each-session, found both", help: "keep one of them")
    }
    guard let before = map.optional("before-each-session"), key == "before-each-session" else {
      return .perDay(map.optional("per-day")?.wholeNumber(1...12) ?? 1)
    }
    if !before.describes(.only(true)), !before.boolean() {
      before.reject("before-each-session must be true or left out", help: "write per-day: 1 instead")
    }
    return .beforeEachSession
  }
}

extension Repetitions {
  init(decoding node: YAMLNode) {
    let map = node.mapping(["sets", "reps", "hold", "rest", "each-way"])
    sets = map.required("sets").wholeNumber(1...20)
    reps = map.required("reps").wholeNumber(1...200)
    hold = map.required("hold").wholeNumber(0...600)
    rest = map.required("rest").wholeNumber(0...600)
    eachWay = map.optional("each-way")?.boolean() ?? false
  }
}
