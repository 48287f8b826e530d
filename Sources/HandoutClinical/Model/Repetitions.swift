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
