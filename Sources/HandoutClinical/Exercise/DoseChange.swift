package import HandoutInput

/// What a patient file changes in one exercise's dose; nil keeps the value.
package struct DoseChange: Hashable, Sendable {
  package var exercise: Located<String>
  package var sets: Int?
  package var reps: Int?
  package var hold: Int?
  package var rest: Int?
  /// For timed exercises.
  package var minutes: Int?
  package var perDay: Int?
  package var days: Int?

  package init(
    exercise: Located<String>, sets: Int? = nil, reps: Int? = nil, hold: Int? = nil, rest: Int? = nil,
    minutes: Int? = nil, perDay: Int? = nil, days: Int? = nil
  ) {
    self.exercise = exercise
    self.sets = sets
    self.reps = reps
    self.hold = hold
    self.rest = rest
    self.minutes = minutes
    self.perDay = perDay
    self.days = days
  }
}

extension DoseChange {
  /// Whether it changes how much is done at a time, and not only how often.
  package var saysHowMuch: Bool { [sets, reps, hold, rest, minutes].contains { $0 != nil } }
}

extension Dosage {
  /// The dose with a patient's changes.
  ///
  /// - Returns: the new dose, and what is wrong with the change ("is timed, so …") if it does not fit this dose.
  package func applying(_ change: DoseChange) -> (dosage: Dosage, problem: (message: Message, help: Message)?) {
    var result = self
    let counts = [change.sets, change.reps, change.hold, change.rest].contains { $0 != nil }
    switch amount {
    case .repetitions(var dose):
      if change.minutes != nil {
        return (self, ("is counted in repetitions, so minutes do not fit it", "write sets, reps, hold or rest"))
      }
      dose.sets = change.sets ?? dose.sets
      dose.reps = change.reps ?? dose.reps
      dose.hold = change.hold ?? dose.hold
      dose.rest = change.rest ?? dose.rest
      if dose.hold * dose.reps > 1_800 {
        return (self, ("would take more than 30 minutes a set", "write fewer reps or a shorter hold"))
      }
      result.amount = .repetitions(dose)
    case .duration(let minutes):
      if counts { return (self, Self.timed) }
      result.amount = .duration(minutes: change.minutes ?? minutes)
    case .asNeeded(let minutes):
      if counts { return (self, Self.timed) }
      result.amount = .asNeeded(minutes: change.minutes ?? minutes)
    }
    if let perDay = change.perDay { result.frequency = .perDay(perDay) }
    result.days = change.days ?? result.days
    return (result, nil)
  }

  private static let timed: (message: Message, help: Message) = (
    "is timed, so sets, reps, hold and rest do not fit it", "write minutes"
  )
}
