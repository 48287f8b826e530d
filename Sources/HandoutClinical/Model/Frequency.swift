/// How often an exercise is done on a day.
package enum Frequency: Hashable, Sendable {
  /// 1 to 12 times.
  case perDay(Int)
  /// Once, before the other exercises.
  case beforeEachSession
}
