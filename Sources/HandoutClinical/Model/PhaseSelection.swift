/// An exercise of a phase's default selection, with its dose in that phase.
package struct PhaseSelection: Hashable, Sendable {
  package var exercise: Located<String>
  package var dosage: Dosage
  /// A sentence for this card in this phase.
  package var note: String?
}
