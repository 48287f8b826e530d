package import HandoutGeometry

/// Cards in rows: the cards of a row are equally high, a row stays whole, and pictures share one growth over the whole document.
package struct CardsBlock: Hashable, Sendable {
  /// One card.
  package struct Card: Hashable, Sendable {
    /// The number in the disc.
    package var number: Int
    package var name: [Inline]
    package var picture: PictureBlock?
    /// Everything below the name.
    package var body: StackBlock

    package init(number: Int, name: [Inline], picture: PictureBlock?, body: StackBlock) {
      self.number = number
      self.name = name
      self.picture = picture
      self.body = body
    }
  }

  /// How high pictures may be: the engine starts from the least and grows all pictures together until the pages are full.
  package struct PictureHeights: Hashable, Sendable {
    package var least: Length
    package var greatest: Length

    package init(least: Length, greatest: Length) {
      self.least = least
      self.greatest = greatest
    }
  }

  /// How the cards look.
  package struct Look: Hashable, Sendable {
    package var style: BoxStyle
    /// The room around the words of a card.
    package var padding: Insets
    /// The style of the number in its disc.
    package var numberStyle: TextStyle
    /// The style of the numerals of a picture's panels.
    package var numeralStyle: TextStyle
    /// The width of the circles around the numerals.
    package var numeralThickness: Length
    /// The diameter of the number disc.
    package var discSize: Length
    /// The room between the disc and the edges of a picture's band.
    package var discInset: Length
    /// The room between the disc and the name, on a card without a picture.
    package var discGap: Length
    package var discColor: Color
    /// The room between a picture and the edges of its band.
    package var pictureMargin: Length
    /// The room between the name and what is below it.
    package var nameGap: Length
    /// The room between the two panels of a picture.
    package var panelGap: Length
    /// The width of a picture beside its words that is enough for most, as a share of a column.
    package var besideShare: Double
    /// The least share of a band that the picture of each card of a row fills: a low picture does not stand beside a high one.
    package var likeness: Double

    package init(
      style: BoxStyle, padding: Insets, numberStyle: TextStyle, numeralStyle: TextStyle, numeralThickness: Length,
      discSize: Length, discInset: Length, discGap: Length, discColor: Color, pictureMargin: Length, nameGap: Length,
      panelGap: Length, besideShare: Double = 0, likeness: Double = 0
    ) {
      self.style = style
      self.padding = padding
      self.numberStyle = numberStyle
      self.numeralStyle = numeralStyle
      self.numeralThickness = numeralThickness
      self.discSize = discSize
      self.discInset = discInset
      self.discGap = discGap
      self.discColor = discColor
      self.pictureMargin = pictureMargin
      self.nameGap = nameGap
      self.panelGap = panelGap
      self.besideShare = besideShare
      self.likeness = likeness
    }
  }

  package var cards: [Card]
  package var columns: Int
  package var columnGap: Length
  package var rowGap: Length
  package var look: Look
  package var pictureHeight: PictureHeights
  /// Whether all pages have the same number of cards, all of one size, as large as the pages have room for. Otherwise a row is as high as its
  /// cards need, and the last page has what is left.
  package var fillsPages: Bool

  package init(
    cards: [Card], columns: Int, columnGap: Length, rowGap: Length, look: Look, pictureHeight: PictureHeights,
    fillsPages: Bool = false
  ) {
    self.cards = cards
    self.columns = columns
    self.columnGap = columnGap
    self.rowGap = rowGap
    self.look = look
    self.pictureHeight = pictureHeight
    self.fillsPages = fillsPages
  }
}

/// A picture by name: the engine asks its picture source for the drawing.
package struct PictureBlock: Hashable, Sendable {
  /// The name the picture source knows it by.
  package var name: String
  /// What the picture shows, for those who do not see it.
  package var alternateText: String

  package init(name: String, alternateText: String) {
    self.name = name
    self.alternateText = alternateText
  }
}
