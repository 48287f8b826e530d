/// One exercise of the library. Its texts may hold side placeholders; see `SideWords`.
package struct Exercise: Hashable, Sendable {
  package var id: String
  /// The name as on the card.
  package var name: String
  /// The name for narrow columns.
  package var shortName: String
  package var kind: ExerciseKind
  package var position: BodyPosition
  package var targets: [Muscle]
  /// What is needed, without alternatives.
  package var equipment: [Equipment]
  /// The start position in one or two sentences.
  package var start: String
  /// The movement, two to five steps.
  package var steps: [String]
  /// Completes "Feel it …".
  package var feel: String
  package var breathe: String?
  /// The common mistake, as an instruction.
  package var mistake: String
  package var easier: String
  package var harder: String
  /// The exercise's own default dose.
  package var dosage: Dosage
  /// Each completes "Do not do this if …", the most important first.
  package var cautions: [String]
  package var alternateText: AlternateText
  /// Keys of `Sources/<key>.yaml`.
  package var sources: [Located<String>]
  /// A sentence that the facts want printed on the card.
  package var note: String?
}
