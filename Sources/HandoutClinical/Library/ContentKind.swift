/// The kinds of things that have ids.
package enum ContentKind: String, Hashable, Sendable {
  case condition
  case exercise
  case phase
  case routine
  case redFlagLine = "red-flag line"
  case redFlag = "red flag"
  case source
  case advice

  /// The plural, for "known exercises: …".
  package var plural: String { self == .advice ? "pieces of advice" : rawValue + "s" }
}
