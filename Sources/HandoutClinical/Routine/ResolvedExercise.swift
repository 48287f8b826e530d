/// An exercise of a patient's routine with everything decided.
package struct ResolvedExercise: Hashable, Sendable {
  package var exercise: Exercise
  /// The final dose.
  package var dosage: Dosage
  /// The phase's note for this card.
  package var note: String?
  /// All cautions: the profile's conditional rules first, then the exercise's own.
  package var cautions: [Caution]

  /// The cautions that a card prints: at most two.
  package var printedCautions: [Caution] { Array(cautions.prefix(2)) }
}
