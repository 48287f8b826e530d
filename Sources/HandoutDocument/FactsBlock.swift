package import HandoutGeometry

/// Labelled values side by side in one box, parted by rules.
package struct FactsBlock: Hashable, Sendable {
  /// A label and its value.
  package struct Fact: Hashable, Sendable {
    package var label: [Inline]
    package var value: [Inline]
    /// Whether the value runs on behind its label, over as many lines as it takes, in the room that the other facts leave.
    package var runsIn: Bool

    package init(label: [Inline], value: [Inline], runsIn: Bool = false) {
      self.label = label
      self.value = value
      self.runsIn = runsIn
    }
  }

  package var facts: [Fact]
  package var style: BoxStyle
  /// The room around each label and value.
  package var insets: Insets
  /// The room between a label and its value.
  package var gap: Length
  /// The most facts side by side; nil for as many as have room for their longest words.
  package var mostInRow: Int?

  package init(facts: [Fact], style: BoxStyle, insets: Insets, gap: Length, mostInRow: Int? = nil) {
    self.facts = facts
    self.style = style
    self.insets = insets
    self.gap = gap
    self.mostInRow = mostInRow
  }
}
