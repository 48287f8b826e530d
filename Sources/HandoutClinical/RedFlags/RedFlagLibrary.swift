/// All warning lines and their clinical meanings.
package struct RedFlagLibrary: Hashable, Sendable {
  /// What each tier is for, by tier; not the heading of the box.
  package var tiers: [RedFlagTier: String]
  package var lines: [RedFlagLine]
  package var flags: [RedFlagMeaning]
  package var required: RequiredFlags

  /// The clinical flags that nothing printed is without.
  package struct RequiredFlags: Hashable, Sendable {
    /// Those of every profile, whatever it is about.
    package var profiles: [Located<String>]
    /// Those of sheets of exercises without a condition, beside these.
    package var exerciseSheets: [Located<String>]
  }

  /// The line with an id.
  package func line(_ id: String) -> RedFlagLine? { lines.first { $0.id == id } }
  /// The meaning of a clinical flag.
  package func meaning(_ id: String) -> RedFlagMeaning? { flags.first { $0.id == id } }
}

/// How fast a warning sign needs help.
package enum RedFlagTier: Int, CaseIterable, Hashable, Sendable {
  /// Call the emergency number now.
  case emergency = 1
  /// See a doctor today.
  case today = 2
  /// Call the clinic in the next few days.
  case soon = 3
}

/// A line of the warning box. Its text was reviewed and is printed as it stands.
package struct RedFlagLine: Hashable, Sendable {
  package var id: String
  package var tier: RedFlagTier
  /// The clinical flags that the line carries.
  package var flags: [Located<String>]
  package var text: String
  /// Words before the text.
  package var lead: RedFlagLead?
  /// The line prints only under this age, or when the age is not known.
  package var under: Int?
  /// Whether a sheet that hangs on a wall names the sign, where it is in the strip of its profile.
  package var isOnWall = false
}

/// Words that the sheet prints before a warning line; the phrases file holds them.
package enum RedFlagLead: String, CaseIterable, Hashable, Sendable {
  case newForYou = "new-for-you"
  case underSeventeen = "under-17"
}

/// What a clinical red flag means; for `show` and `check`.
package struct RedFlagMeaning: Hashable, Sendable {
  package var id: String
  package var tier: RedFlagTier
  package var meaning: String
  package var sources: [Located<String>]
}

/// Which warnings a profile carries.
package struct ProfileRedFlags: Hashable, Sendable {
  /// The clinical flags that printed lines must carry.
  package var ids: [Located<String>]
  /// Ids of lines in the order of the box, by tier.
  package var lines: [RedFlagTier: [Located<String>]]
  /// A line that prints only if the clinic sets a screening line.
  package var screening: Located<String>?
}

/// The few warning lines of a profile that stand before the first exercise where the full list stands elsewhere in the handout.
package struct SafetyStrip: Hashable, Sendable {
  /// The tiers that a strip shows; what can wait stands in the full list alone.
  package static let tiers = [RedFlagTier.emergency, .today]

  /// Ids of lines in the order of the strip, by tier.
  package var lines: [RedFlagTier: [Located<String>]]
}
