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
