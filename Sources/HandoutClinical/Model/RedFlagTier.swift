/// How fast a warning sign needs help.
package enum RedFlagTier: Int, CaseIterable, Hashable, Sendable {
  /// Call the emergency number now.
  case emergency = 1
  /// See a doctor today.
  case today = 2
  /// Call the clinic in the next few days.
  case soon = 3
}
