/// A phase of a condition profile.
package struct Phase: Hashable, Sendable {
  package var id: String
  package var name: String
  package var weeks: Span
  /// Days a week, for the sheet's summary.
  package var days: Int
  /// Sessions a day.
  package var perDay: Span
  /// A sentence under the exercises' heading.
  package var note: String?
  /// Ids that a therapist chooses from.
  package var pool: [Located<String>]
  /// The default selection, in order.
  package var selection: [PhaseSelection]
  package var minutes: SessionMinutes
  /// Sentences that start with "I", each countable.
  package var checklist: [String]
  package var swaps: [Swap]
}

/// An exercise of a phase's default selection, with its dose in that phase.
package struct PhaseSelection: Hashable, Sendable {
  package var exercise: Located<String>
  package var dosage: Dosage
  /// A sentence for this card in this phase.
  package var note: String?
}

/// The length of a session as the facts state it, in minutes.
package struct SessionMinutes: Hashable, Sendable {
  package var oneLeg: Int
  package var bothLegs: Int
}

/// An exercise that can take another's place.
package struct Swap: Hashable, Sendable {
  package var from: Located<String>
  package var to: Located<String>
  package var when: Reason

  /// Why one would swap.
  package enum Reason: String, CaseIterable, Hashable, Sendable {
    /// The patient cannot get down to the floor.
    case noFloor = "no-floor"
  }
}
