package import HandoutGeometry

/// What every page repeats around its content.
package struct Furniture: Hashable, Sendable {
  /// The head at the start edge; not on the first page.
  package var headStart: [Inline]
  /// The head at the end edge; not on the first page.
  package var headEnd: [Inline]
  /// The foot at the start edge.
  package var footStart: [Inline]
  /// The foot at the end edge; `{page}` and `{pages}` are filled in.
  package var footEnd: String
  /// The style of the foot at the end edge.
  package var footStyle: TextStyle
  package var ruleColor: Color
  package var ruleThickness: Length

  package init(
    headStart: [Inline], headEnd: [Inline], footStart: [Inline], footEnd: String, footStyle: TextStyle,
    ruleColor: Color, ruleThickness: Length
  ) {
    self.headStart = headStart
    self.headEnd = headEnd
    self.footStart = footStart
    self.footEnd = footEnd
    self.footStyle = footStyle
    self.ruleColor = ruleColor
    self.ruleThickness = ruleThickness
  }
}
