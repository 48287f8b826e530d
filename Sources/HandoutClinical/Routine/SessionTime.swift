/// How long a session takes, by a rule of this project (source BG).
package enum SessionTime {
  /// Seconds to get into place, once per exercise.
  private static let settling = 30
  /// Seconds between sets; a longer prescribed rest counts instead.
  private static let betweenSets = 30
  /// Seconds between repetitions held for 20 seconds or more.
  private static let betweenHolds = 10

  /// The seconds that one exercise takes.
  ///
  /// One repetition is its hold and 2 seconds, at least 4 seconds, and 5 for a nerve slider. *Each* counts twice for
  /// both legs and once for one; *alternating* and *each way* always count both ways. Timed exercises count their
  /// minutes alone.
  package static func seconds(_ dosage: Dosage, kind: ExerciseKind, legs: Legs) -> Int {
    switch dosage.amount {
    case .duration(let minutes), .asNeeded(let minutes):
      return minutes * 60
    case .repetitions(let dose):
      let repetition = max(dose.hold + 2, kind == .nerve ? 5 : 4)
      let pauses = dose.hold >= 20 ? (dose.reps - 1) * betweenHolds : 0
      let sets = dose.sets * (dose.reps * repetition + pauses) + (dose.sets - 1) * max(betweenSets, dose.rest)
      let ways = dosage.side == .alternating || dose.eachWay ? 2 : 1
      let sides = dosage.side == .each && legs == .both ? 2 : 1
      return sets * ways * sides + settling
    }
  }

  /// The minutes as the facts state them: rounded to the nearest, half up.
  package static func statedMinutes(seconds: Int) -> Int { (seconds + 30) / 60 }

  /// The minutes as a sheet prints them: rounded up to the next 5.
  package static func printedMinutes(seconds: Int) -> Int { max(5, (seconds + 299) / 300 * 5) }
}
