package import HandoutGeometry

/// What every page repeats around its content.
package struct Furniture: Hashable, Sendable {
  /// The head at the start edge: the clinic. Not on the first page. Left out where there is no room for it in two lines.
  package var headStart: [Inline]
  /// The head at the end edge: whose sheet it is. Not on the first page. Never left out; it takes the lines that it needs.
  package var headEnd: [Inline]
  /// Lines to write on before `headEnd`, for a sheet of nobody; nil where it says whose it is.
  package var headBlanks: HeadBlanks?
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
  /// The middle of the foot of a page whose rows go on elsewhere, by the rows there, from 0: which they are, and where.
  package var footMiddle: [Range<Int>: RowsElsewhere]
  /// The style of the foot at the end edge.
  package var footStyle: TextStyle
  package var ruleColor: Color
  package var ruleThickness: Length
  /// The room between a rule and the words.
  package var ruleGap: Length
  /// The room between what stands at the two edges.
  package var gap: Length

  package init(
    headStart: [Inline], headEnd: [Inline], headBlanks: HeadBlanks? = nil, headDetails: [Inline] = [],
    headTitle: [Inline] = [], headRows: [Range<Int>: [Inline]] = [:], footStart: [Inline], footEnd: String,
    footMiddle: [Range<Int>: RowsElsewhere] = [:], footStyle: TextStyle,
    ruleColor: Color, ruleThickness: Length, ruleGap: Length, gap: Length
  ) {
    self.headStart = headStart
    self.headEnd = headEnd
    self.headBlanks = headBlanks
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

/// Lines to write on in a running head, each behind its label.
package struct HeadBlanks: Hashable, Sendable {
  /// A label, and how long its line is, as a share of that for a name.
  package struct Blank: Hashable, Sendable {
    package var label: [Inline]
    package var share: Double

    package init(label: [Inline], share: Double) {
      self.label = label
      self.share = share
    }
  }

  package var blanks: [Blank]
  /// The least and the greatest length of the line for a name.
  package var least: Length
  package var greatest: Length
  /// The room between a label and its line.
  package var gap: Length
  package var color: Color
  package var thickness: Length

  package init(
    blanks: [Blank], least: Length, greatest: Length, gap: Length, color: Color, thickness: Length
  ) {
    self.blanks = blanks
    self.least = least
    self.greatest = greatest
    self.gap = gap
    self.color = color
    self.thickness = thickness
  }
}

/// The words for rows that go on elsewhere than on the page that they are missing on.
package struct RowsElsewhere: Hashable, Sendable {
  /// The rows are on the back of the page.
  package var onBack: [Inline]
  /// The rows are on a page of another sheet; `{page}` is filled in.
  package var onPage: [Inline]
  /// The rows are on both sides of another sheet; `{from}` and `{to}` are filled in.
  package var onPages: [Inline]

  package init(onBack: [Inline], onPage: [Inline], onPages: [Inline]) {
    self.onBack = onBack
    self.onPage = onPage
    self.onPages = onPages
  }
}
