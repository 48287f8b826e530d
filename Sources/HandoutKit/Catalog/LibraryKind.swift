/// The kinds of things in the library that have ids.
public enum LibraryKind: String, CaseIterable, Sendable {
  case conditions
  case exercises
  case routines
  case designs
  case themes
  /// The countries of ISO 3166-1, with what a handout takes from each.
  case countries
}
