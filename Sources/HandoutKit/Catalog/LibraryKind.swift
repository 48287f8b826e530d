/// The kinds of things in the library that have ids.
public enum LibraryKind: String, CaseIterable, Sendable {
  case conditions
  case exercises
  case routines
  case designs
  case themes
}
