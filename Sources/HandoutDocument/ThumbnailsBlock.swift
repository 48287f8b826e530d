package import HandoutGeometry

/// Exercises in a few words, each beside a small picture; as many in a row as there are columns. All figures have one scale. Never split.
package struct ThumbnailsBlock: Hashable, Sendable {
  /// One exercise.
  package struct Entry: Hashable, Sendable {
    package var number: Int
    /// Number and name.
    package var name: [Inline]
    package var dosage: [Inline]
    package var picture: PictureBlock?

    package init(number: Int, name: [Inline], dosage: [Inline], picture: PictureBlock?) {
      self.number = number
      self.name = name
      self.dosage = dosage
      self.picture = picture
    }
  }

  /// The sizes of pictures and gaps.
  package struct Look: Hashable, Sendable {
    /// The width of the box of a picture.
    package var width: Length
    /// The height of the box, between these two.
    package var leastHeight: Length
    package var greatestHeight: Length
    /// The room between a picture and its words.
    package var gap: Length
    package var columnGap: Length
    package var rowGap: Length
    /// The room between the two panels of a picture.
    package var panelGap: Length

    package init(
      width: Length, leastHeight: Length, greatestHeight: Length, gap: Length, columnGap: Length, rowGap: Length,
      panelGap: Length
    ) {
      self.width = width
      self.leastHeight = leastHeight
      self.greatestHeight = greatestHeight
      self.gap = gap
      self.columnGap = columnGap
      self.rowGap = rowGap
      self.panelGap = panelGap
    }
  }

  package var entries: [Entry]
  package var columns: Int
  package var look: Look

  package init(entries: [Entry], columns: Int, look: Look) {
    self.entries = entries
    self.columns = columns
    self.look = look
  }
}
