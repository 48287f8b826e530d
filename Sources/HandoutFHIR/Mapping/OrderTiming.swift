import HandoutInput

/// How often and how long an order says, as far as a sheet has numbers for it.
struct OrderTiming {
  /// Days a week.
  var days: Int?
  /// Times a day.
  var perDay: Int?
  /// Minutes each time.
  var minutes: Int?
  /// What is said beside and has no number on a sheet, in the order's own words or signs: "3–5 × / wk".
  var rest: [String] = []
  /// The first day.
  var start: Element.Located?

  /// - Parameters:
  ///   - timing: an element of the type Timing.
  ///   - findings: takes what is left out.
  init(_ timing: Element, findings: Findings) {
    let code = timing["code"].map(Concept.init)
    if let perDay = code?.codings.compactMap({ Self.codes[$0.code ?? ""] }).first {
      (self.perDay, days) = (perDay, 7)
    } else if let name = code?.name {
      rest.append(name)
    }
    guard let `repeat` = timing["repeat"] else { return }
    start = `repeat`["boundsPeriod"]?.located("start")
    readFrequency(`repeat`, name: code?.name)
    readDuration(`repeat`)
    if let bounds = `repeat`["boundsDuration"] ?? `repeat`["boundsRange"]?["high"] {
      rest.append(
        [bounds.text("value"), bounds.text("unit") ?? bounds.text("code")].compactMap(\.self).joined(
          separator: "\u{A0}"))
    }
    for key in ["count", "offset"] {
      guard let element = `repeat`[key] else { continue }
      findings.warn(
        .fhirLeftOut, element.place, "left out: \(words: key) of the timing, for which a sheet has no place",
        help: key == "count" ? "it counts sessions, and is neither sets nor repetitions" : nil)
    }
  }

  /// Times a day of HL7's codes for timings.
  private static let codes = ["BID": 2, "TID": 3, "QID": 4]
  /// The units in which doses have days, as days.
  private static let dayUnits = ["d": 1, "wk": 7]

  private mutating func readFrequency(_ part: Element, name: String?) {
    let weekdays = Set(part.list("dayOfWeek").compactMap(\.text)).count
    let times = max(part.list("timeOfDay").count, part.list("when").count)
    let isCounted = part.has("frequency") || part.has("period")
    guard isCounted || weekdays > 0 || times > 0 else { return }
    let isRange = Self.isAbove(part, "frequencyMax", "frequency") || Self.isAbove(part, "periodMax", "period")
    var found: (days: Int?, perDay: Int?)? = isRange ? nil : (nil, nil)
    if isCounted, !isRange { found = Self.rhythm(part, weekdays: weekdays) }
    if let known = found, !isCounted, weekdays > 0 { found = (weekdays, known.perDay) }
    if let known = found, times > 0 {
      let said = known.perDay ?? times
      found = said == times || said == 1 ? (known.days, times) : nil
    }
    guard let found, (1...7).contains(found.days ?? 1), (1...12).contains(found.perDay ?? 1) else {
      // The writer's words, where there are some, are among the rest already.
      if name == nil { rest.append(Self.signs(part)) }
      return
    }
    if found.days != nil || found.perDay != nil { rest.removeAll { $0 == name } }
    (days, perDay) = (found.days ?? days, found.perDay ?? perDay)
  }

  /// The days and times a day of a frequency and its period; nil where they are no whole numbers.
  private static func rhythm(_ part: Element, weekdays: Int) -> (days: Int?, perDay: Int?)? {
    let frequency = part.number("frequency") ?? 1
    guard let period = part.decimal("period") ?? (part.has("period") ? nil : 1), frequency > 0, period > 0,
      let unit = dayUnits[part.text("periodUnit") ?? ""]
    else { return nil }
    let length = period * Double(unit)
    if weekdays > 0 {
      if length == 1 { return (weekdays, frequency) }
      guard length == 7, frequency == 1 || frequency == weekdays else { return nil }
      return (weekdays, nil)
    }
    let weekly = Double(frequency) * 7 / length
    guard weekly == weekly.rounded(), weekly >= 1, weekly <= 84 else { return nil }
    let count = Int(weekly)
    if length == 1 { return (7, frequency) }
    if count <= 7 { return (count, nil) }
    return count.isMultiple(of: 7) ? (7, count / 7) : nil
  }

  /// Whether a range's upper limit is above the number: a sheet has one number.
  private static func isAbove(_ part: Element, _ most: String, _ least: String) -> Bool {
    guard part.has(most) else { return false }
    guard let upper = part.decimal(most) else { return true }
    return upper > part.decimal(least) ?? 0
  }

  /// The frequency in signs that need no language.
  private static func signs(_ part: Element) -> String {
    func span(_ least: String, _ most: String) -> String {
      [part.text(least), part.text(most)].compactMap(\.self).joined(separator: "–")
    }
    let times = span("frequency", "frequencyMax")
    let period = [span("period", "periodMax"), part.text("periodUnit") ?? ""].filter { !$0.isEmpty }
    let days = part.list("dayOfWeek") + part.list("timeOfDay") + part.list("when")
    let rhythm = "\(times.isEmpty ? "1" : times) × / \(period.joined(separator: "\u{A0}"))"
    return ([part.has("period") || part.has("frequency") ? rhythm : nil] + days.map(\.text)).compactMap(\.self)
      .joined(separator: ", ")
  }

  private mutating func readDuration(_ part: Element) {
    guard let duration = part.decimal("duration") ?? (part.has("duration") ? -1 : nil) else { return }
    let unit = part.text("durationUnit") ?? ""
    let seconds = ["s": 1.0, "min": 60, "h": 3_600][unit].map { $0 * duration }
    if let seconds, !Self.isAbove(part, "durationMax", "duration"), seconds.truncatingRemainder(dividingBy: 60) == 0,
      (60...7_200).contains(seconds)
    {
      minutes = Int(seconds / 60)
    } else {
      let span = [part.text("duration"), part.text("durationMax")].compactMap(\.self).joined(separator: "–")
      rest.append("\(span)\u{A0}\(unit)")
    }
  }
}
