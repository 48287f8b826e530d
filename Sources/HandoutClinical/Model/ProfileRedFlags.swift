/// Which warnings a profile carries.
package struct ProfileRedFlags: Hashable, Sendable {
  /// The clinical flags that printed lines must carry.
  package var ids: [Located<String>]
  /// Ids of lines in the order of the box, by tier.
  package var lines: [RedFlagTier: [Located<String>]]
  /// A line that prints only if the clinic sets a screening line.
  package var screening: Located<String>?
}
