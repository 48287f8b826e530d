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
}
