/// How the two panels of a picture stand in a card.
package enum PanelLayout: String, Sendable, CaseIterable, Hashable {
  case sideBySide = "side-by-side"
  case stacked
}
