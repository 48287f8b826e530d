package import HandoutGeometry

/// Labelled values one below the other, each label before its value, with rules between: for large letters.
package struct FactRowsBlock: Hashable, Sendable {
  /// A label and its value.
  package struct Row: Hashable, Sendable {
    package var label: [Inline]
    package var value: [Inline]
    /// Whether there is a line to write on before the value: what is known of a fact is only a part of it.
    package var isWrittenOn: Bool

    package init(label: [Inline], value: [Inline], isWrittenOn: Bool = false) {
      self.label = label
      self.value = value
      self.isWrittenOn = isWrittenOn
    }
  }

  package var rows: [Row]
  /// The room above and below the words of a row.
  package var insets: Insets
  /// The room between labels and values.
  package var gap: Length
  package var ruleColor: Color
  package var writingColor: Color
  /// The width of rules and of lines to write on.
  package var thickness: Length

  package init(
    rows: [Row], insets: Insets, gap: Length, ruleColor: Color, writingColor: Color, thickness: Length
  ) {
    self.rows = rows
    self.insets = insets
    self.gap = gap
    self.ruleColor = ruleColor
    self.writingColor = writingColor
    self.thickness = thickness
  }
}
