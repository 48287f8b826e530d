/// What an exercise trains.
package enum ExerciseKind: String, CaseIterable, Hashable, Sendable {
  case stretch
  case mobility
  case nerve
  case warmUp = "warm-up"
  case aerobic
  case strength
  case balance
  case core
  case softTissue = "soft-tissue"
  case rest
}
