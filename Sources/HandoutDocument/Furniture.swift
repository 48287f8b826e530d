package import HandoutGeometry

/// What every page repeats around its content.
package struct Furniture: Hashable, Sendable {
  /// The head at the start edge: the clinic. Not on the first page. Left out where there is no room for it in two lines.
  package var headStart: [Inline]
  /// The head at the end edge: whose sheet it is. Not on the first page. Never left out; it takes the lines that it needs.
  package var headEnd: [Inline]
  /// What tells two patients of one name apart, and the date of the sheet: on a line of its own below `headEnd`, and like it never left out.
  package var headDetails: [Inline]
  /// What the sheet is about, in the head below the clinic. The first to be left out.
  package var headTitle: [Inline]
  /// The foot at the start edge; it takes the lines that it needs.
  package var footStart: [Inline]
  /// The foot at the end edge; `{page}` and `{pages}` are filled in.
  package var footEnd: String
  /// The middle of the foot of a page after which rows go on, by the number of rows so far: where the others are. Empty for a document
  /// without rows.
  package var footMiddle: [[Inline]]
  /// The style of the foot at the end edge.
  package var footStyle: TextStyle
  package var ruleColor: Color
  package var ruleThickness: Length

  package init(
    headStart: [Inline], headEnd: [Inline], headDetails: [Inline] = [], headTitle: [Inline] = [],
    footStart: [Inline], footEnd: String, footMiddle: [[Inline]] = [], footStyle: TextStyle,
    ruleColor: Color, ruleThickness: Length
  ) {
    self.headStart = headStart
    self.headEnd = headEnd
    self.headDetails = headDetails
    self.headTitle = headTitle
    self.footStart = footStart
    self.footEnd = footEnd
    self.footMiddle = footMiddle
    self.footStyle = footStyle
    self.ruleColor = ruleColor
    self.ruleThickness = ruleThickness
  }
}
