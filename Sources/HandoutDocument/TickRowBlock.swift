package import HandoutGeometry

/// A label and boxes to tick in one row, each behind its words: the days of a week.
package struct TickRowBlock: Hashable, Sendable {
  package var label: [Inline]
  /// The words before each box.
  package var items: [[Inline]]
  /// The box; its words are what a screen reader says for it while it is empty.
  package var box: CheckBox
  /// The room between a box and its words.
  package var boxGap: Length
  /// The least room between two items.
  package var itemGap: Length

  package init(label: [Inline], items: [[Inline]], box: CheckBox, boxGap: Length, itemGap: Length) {
    self.label = label
    self.items = items
    self.box = box
    self.boxGap = boxGap
    self.itemGap = itemGap
  }
}
