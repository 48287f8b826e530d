package import HandoutGeometry

/// Exercises in boxes that are read from afar: the picture above number, short name and dosage. All figures have one scale. A row of boxes is
/// never broken.
package struct ExerciseCellsBlock: Hashable, Sendable {
  /// One exercise.
  package struct Cell: Hashable, Sendable {
    /// The number in the disc.
    package var number: Int
    package var name: [Inline]
    /// What to do how often: one paragraph each.
    package var dosage: [[Inline]]
    package var picture: PictureBlock?

    package init(number: Int, name: [Inline], dosage: [[Inline]], picture: PictureBlock?) {
      self.number = number
      self.name = name
      self.dosage = dosage
      self.picture = picture
    }
  }

  /// A box behind the last exercise with what holds for all of them.
  package struct Plan: Hashable, Sendable {
    /// Sentences above the facts.
    package var sentences: [[Inline]]
    /// What is called what, and what it is.
    package var facts: [FactsBlock.Fact]
    package var box: BoxStyle
    package var insets: Insets
    /// The room between two facts, one below the other.
    package var gap: Length
    /// The room between two facts side by side.
    package var columnGap: Length

    package init(
      sentences: [[Inline]], facts: [FactsBlock.Fact], box: BoxStyle, insets: Insets, gap: Length, columnGap: Length
    ) {
      self.sentences = sentences
      self.facts = facts
      self.box = box
      self.insets = insets
      self.gap = gap
      self.columnGap = columnGap
    }
  }

  /// How the boxes look.
  package struct Look: Hashable, Sendable {
    package var box: BoxStyle
    /// The room between a box and what is in it.
    package var insets: Insets
    /// The room between boxes, in both directions.
    package var gap: Length
    package var scale: ExerciseRowsBlock.Scale
    /// The style of the number in its disc.
    package var numberStyle: TextStyle
    /// The diameter of the number disc.
    package var discSize: Length
    package var discColor: Color
    /// The room between the disc and the name.
    package var discGap: Length
    /// The room between the picture and the name.
    package var pictureGap: Length
    /// The room between the two panels of a picture.
    package var panelGap: Length
    /// The most room that is added to a row to fill a page.
    package var greatestRoom: Length

    package init(
      box: BoxStyle, insets: Insets, gap: Length, scale: ExerciseRowsBlock.Scale, numberStyle: TextStyle,
      discSize: Length, discColor: Color, discGap: Length, pictureGap: Length, panelGap: Length, greatestRoom: Length
    ) {
      self.box = box
      self.insets = insets
      self.gap = gap
      self.scale = scale
      self.numberStyle = numberStyle
      self.discSize = discSize
      self.discColor = discColor
      self.discGap = discGap
      self.pictureGap = pictureGap
      self.panelGap = panelGap
      self.greatestRoom = greatestRoom
    }
  }

  package var cells: [Cell]
  package var plan: Plan?
  package var columns: Int
  /// The most rows on one page; where there are more of them they are shared out equally.
  package var rowsPerPage: Int
  package var look: Look

  package init(cells: [Cell], plan: Plan?, columns: Int, rowsPerPage: Int, look: Look) {
    self.cells = cells
    self.plan = plan
    self.columns = columns
    self.rowsPerPage = rowsPerPage
    self.look = look
  }
}
