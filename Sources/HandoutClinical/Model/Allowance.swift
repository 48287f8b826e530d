/// A therapist's override of a rule against an exercise.
package struct Allowance: Hashable, Sendable {
  package var exercise: Located<String>
  /// Printed in the notes.
  package var reason: String

  package init(exercise: Located<String>, reason: String) {
    self.exercise = exercise
    self.reason = reason
  }
}
