/// A paper size.
package enum Paper: String, CaseIterable, Hashable, Sendable {
  case letter
  case a4
}
