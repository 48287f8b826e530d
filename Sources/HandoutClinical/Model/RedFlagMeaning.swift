/// What a clinical red flag means; for `show` and `check`.
package struct RedFlagMeaning: Hashable, Sendable {
  package var id: String
  package var tier: RedFlagTier
  package var meaning: String
  package var sources: [Located<String>]
}
