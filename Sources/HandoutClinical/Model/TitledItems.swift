/// A heading with a list.
package struct TitledItems: Hashable, Sendable {
  package var title: String
  package var items: [String]
}
