/// A profile's rule against an exercise.
package struct Contraindication: Hashable, Sendable {
  /// An exercise id, or the start of ids with a `*` at the end.
  package var exercise: Located<String>
  package var rule: Rule
  /// The id of an exercise to do in its place.
  package var instead: Located<String>?

  /// The three kinds of rule.
  package enum Rule: Hashable, Sendable {
    /// Needs an override. The reason is for the therapist.
    case blocked(reason: String)
    /// Needs an override before the phase with this number (from 1). The reason is for the therapist.
    case notBefore(phase: Int, reason: String)
    /// Printed: the words complete "Do not do this if …".
    case conditional(words: String)
  }

  /// Whether the rule is about an exercise.
  package func covers(_ id: String) -> Bool {
    exercise.value.hasSuffix("*") ? id.hasPrefix(exercise.value.dropLast()) : id == exercise.value
  }
}
