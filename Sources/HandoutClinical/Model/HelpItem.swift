/// One treatment option: its name and what it does.
package struct HelpItem: Hashable, Sendable {
  package var name: String
  package var text: String
}
