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
