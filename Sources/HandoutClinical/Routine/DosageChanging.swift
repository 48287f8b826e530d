package import HandoutYAML

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
