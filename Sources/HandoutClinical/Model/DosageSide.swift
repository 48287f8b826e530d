/// How an exercise is shared between the two sides.
package enum DosageSide: String, CaseIterable, Hashable, Sendable {
  /// Both sides, one after the other.
  case each
  /// Both sides at once.
  case both
  /// The sides take turns, repetition by repetition.
  case alternating
  /// The exercise has no sides.
  case none
}
