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
  /// The head at the end edge of pages with rows, by the rows there, from 0: which they are. Where any page has such words, whose sheet it is
  /// stands at the start edge, and no clinic and title are there.
  package var headRows: [Range<Int>: [Inline]]
  /// The foot at the start edge; it takes the lines that it needs.
  package var footStart: [Inline]
  /// The foot at the end edge; `{page}` and `{pages}` are filled in.
  package var footEnd: String
  /// The middle of the foot of a front page whose rows go on at its back, by the rows there, from 0: which they are.
  package var footMiddle: [Range<Int>: [Inline]]
  /// The style of the foot at the end edge.
  package var footStyle: TextStyle
  package var ruleColor: Color
  package var ruleThickness: Length
  /// The room between a rule and the words.
  package var ruleGap: Length
  /// The room between what stands at the two edges.
  package var gap: Length

  package init(
    headStart: [Inline], headEnd: [Inline], headDetails: [Inline] = [], headTitle: [Inline] = [],
    headRows: [Range<Int>: [Inline]] = [:], footStart: [Inline], footEnd: String,
    footMiddle: [Range<Int>: [Inline]] = [:], footStyle: TextStyle,
    ruleColor: Color, ruleThickness: Length, ruleGap: Length, gap: Length
  ) {
    self.headStart = headStart
    self.headEnd = headEnd
    self.headDetails = headDetails
    self.headTitle = headTitle
    self.headRows = headRows
    self.footStart = footStart
    self.footEnd = footEnd
    self.footMiddle = footMiddle
    self.footStyle = footStyle
    self.ruleColor = ruleColor
    self.ruleThickness = ruleThickness
    self.ruleGap = ruleGap
    self.gap = gap
  }
}
