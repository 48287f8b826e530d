/// How much of an exercise is done in one session.
package enum DosageAmount: Hashable, Sendable {
  case repetitions(Repetitions)
  /// A number of minutes, 1 to 120.
  case duration(minutes: Int)
  /// As long as it helps; the minutes count for the session's length.
  case asNeeded(minutes: Int)
}
