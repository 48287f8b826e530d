package import HandoutClinical
import HandoutInput

/// Says a dosage in words: "2 sets of 10 times", "hold 30 seconds", "each leg".
struct DosageWords {
  let phrases: Phrases
  /// What is called left and right.
  let limb: Limb

  /// The pills of a card, in order.
  ///
  /// - Parameters:
  ///   - side: the side the sheet names, if any.
  ///   - legs: whether one or both limbs are worked.
  ///   - days: the days a week that the sheet already says at a glance.
  func pills(for dosage: Dosage, side: BodySide?, legs: Legs, days: Int, perDay: Span) -> [String] {
    var pills = amount(dosage.amount)
    if let side = self.side(dosage.side, side: side, legs: legs) { pills.append(side) }
    pills += frequency(dosage, days: days, perDay: perDay)
    return pills
  }

  /// The same in two lines: how much; how long and when.
  func lines(for dosage: Dosage, side: BodySide?, legs: Legs, days: Int, perDay: Span) -> [[String]] {
    let amount = amount(dosage.amount)
    let first = amount.prefix(1) + [self.side(dosage.side, side: side, legs: legs)].compactMap(\.self)
    let second = amount.dropFirst() + frequency(dosage, days: days, perDay: perDay)
    return [Array(first), Array(second)].filter { !$0.isEmpty }
  }

  private func amount(_ amount: DosageAmount) -> [String] {
    switch amount {
    case .duration(let minutes): return [phrases.text(.minutes, minutes)]
    case .asNeeded(let minutes): return [phrases.text(.minutes, minutes), phrases.text(.asNeeded)]
    case .repetitions(let repetitions):
      var pills = [times(repetitions)]
      if repetitions.hold > 0 {
        pills.append(phrases.text(.holdSeconds, ["seconds": duration(repetitions.hold)]))
      }
      return pills
    }
  }

  /// "2 sets of 10", "10 times", "once", "10 times each way".
  private func times(_ repetitions: Repetitions) -> String {
    let count: String
    if repetitions.sets > 1, repetitions.reps > 1 {
      count = phrases.text(
        .setsOf, ["sets": phrases.text(.sets, repetitions.sets), "times": String(repetitions.reps)])
    } else {
      // One repetition in several sets is simply done several times.
      count = phrases.text(.times, repetitions.sets * repetitions.reps)
    }
    return repetitions.eachWay ? phrases.text(.eachWay, ["dose": count]) : count
  }

  /// Whole minutes from one minute on, else seconds.
  private func duration(_ seconds: Int) -> String {
    seconds >= 60 && seconds.isMultiple(of: 60)
      ? phrases.text(.minutes, seconds / 60) : phrases.text(.seconds, seconds)
  }

  private func side(_ dosageSide: DosageSide, side: BodySide?, legs: Legs) -> String? {
    switch (dosageSide, side, legs) {
    case (.none, _, _), (.both, _, _): nil
    case (.alternating, _, _): phrases.text(.alternating)
    case (.each, .left, .one): limb.left
    case (.each, .right, .one): limb.right
    // Which side is first is said once, above the cards: three pills then stay in one row.
    case (.each, _, .both), (.each, nil, _): limb.each
    }
  }

  /// What differs from the sheet's own rhythm.
  private func frequency(_ dosage: Dosage, days: Int, perDay: Span) -> [String] {
    var pills: [String] = []
    switch dosage.frequency {
    case .beforeEachSession:
      if case .duration = dosage.amount { pills.append(phrases.text(.beforeEachSession)) }
    case .perDay(let number) where number != perDay.from && number > 1:
      pills.append(phrases.text(.timesADay, ["number": String(number)]))
    case .perDay: break
    }
    if dosage.days != days {
      pills.append(daysInWords(dosage.days))
    }
    return pills
  }

  private func daysInWords(_ days: Int) -> String {
    days == 7 ? phrases.text(.everyDay).lowercasedFirst : phrases.text(.daysAWeek, days)
  }

  /// How often an exercise is done, as far as that was asked for.
  ///
  /// - Parameters:
  ///   - sheetDays: the days a week that the sheet already says at a glance.
  ///   - sheetPerDay: the times a day that it says there.
  func rhythm(days: Int?, perDay: Int?, besides sheetDays: Int, perDay sheetPerDay: Span) -> [String] {
    var words: [String] = []
    if let perDay, perDay != sheetPerDay.from || sheetPerDay.to > sheetPerDay.from {
      words.append(phrases.text(.timesADay, ["number": String(perDay)]))
    }
    if let days, days != sheetDays { words.append(daysInWords(days)) }
    return words
  }

}

extension Phrases {
  /// A dosage in full, for a listing: amount, side, how often.
  ///
  /// - Parameter limb: what is called left and right.
  package func dosage(_ dosage: Dosage, limb: Limb) -> [String] {
    DosageWords(phrases: self, limb: limb).pills(
      for: dosage, side: nil, legs: .both, days: 0, perDay: Span(from: 1, to: 1))
  }
}
