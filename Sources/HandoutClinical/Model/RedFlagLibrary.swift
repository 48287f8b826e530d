/// All warning lines and their clinical meanings.
package struct RedFlagLibrary: Hashable, Sendable {
  /// What each tier is for, by tier; not the heading of the box.
  package var tiers: [RedFlagTier: String]
  package var lines: [RedFlagLine]
  package var flags: [RedFlagMeaning]

  /// The line with an id.
  package func line(_ id: String) -> RedFlagLine? { lines.first { $0.id == id } }
  /// The meaning of a clinical flag.
  package func meaning(_ id: String) -> RedFlagMeaning? { flags.first { $0.id == id } }
}
