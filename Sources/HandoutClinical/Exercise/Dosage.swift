/// The complete dose of an exercise.
package struct Dosage: Hashable, Sendable {
  package var amount: DosageAmount
  package var frequency: Frequency
  /// Days a week, 1 to 7.
  package var days: Int
  package var side: DosageSide

  package init(amount: DosageAmount, frequency: Frequency, days: Int, side: DosageSide) {
    self.amount = amount
    self.frequency = frequency
    self.days = days
    self.side = side
  }
}

/// How much of an exercise is done in one session.
package enum DosageAmount: Hashable, Sendable {
  case repetitions(Repetitions)
  /// A number of minutes, 1 to 120.
  case duration(minutes: Int)
  /// As long as it helps; the minutes count for the session's length.
  case asNeeded(minutes: Int)
}

/// A dose in repetitions.
package struct Repetitions: Hashable, Sendable {
  /// 1 to 20.
  package var sets: Int
  /// Repetitions in a set, 1 to 200.
  package var reps: Int
  /// How long each repetition is held, in seconds; 0 if it is not.
  package var hold: Int
  /// The pause between sets, in seconds.
  package var rest: Int
  /// Whether `reps` are meant in each of two directions ("10 each way").
  package var eachWay: Bool

  package init(sets: Int, reps: Int, hold: Int = 0, rest: Int = 0, eachWay: Bool = false) {
    self.sets = sets
    self.reps = reps
    self.hold = hold
    self.rest = rest
    self.eachWay = eachWay
  }
}

/// How often an exercise is done on a day.
package enum Frequency: Hashable, Sendable {
  /// 1 to 12 times.
  case perDay(Int)
  /// Once, before the other exercises.
  case beforeEachSession
}

/// How an exercise is shared between the two sides.
package enum DosageSide: String, CaseIterable, Hashable, Sendable {
  /// Both sides, one after the other.
  case each
  /// Both sides at once.
  case both
  /// The sides take turns, repetition by repetition.
  case alternating
  /// The exercise has no sides.
  case none
}
