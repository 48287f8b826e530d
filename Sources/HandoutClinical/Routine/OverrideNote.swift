/// An exercise that the profile rules out and the therapist allows; printed in the notes.
package struct OverrideNote: Hashable, Sendable {
  package var exerciseID: String
  package var exerciseName: String
  /// The rule that was overridden.
  package var rule: Contraindication.Rule
  /// The therapist's reason.
  package var reason: String
}
