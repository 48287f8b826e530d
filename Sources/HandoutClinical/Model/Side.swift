/// The side a sheet is about.
package enum Side: String, CaseIterable, Hashable, Sendable {
  case left
  case right
  case both
}
