package import HandoutGeometry

/// Exercises one below the other: the picture beside number, name, dosage and words. A row is never broken; all figures have one scale.
package struct ExerciseRowsBlock: Hashable, Sendable {
  /// One exercise.
  package struct Row: Hashable, Sendable {
    /// The number in the disc.
    package var number: Int
    package var name: [Inline]
    /// The name where the whole one leaves no room for the dosage on its line.
    package var shortName: [Inline]
    package var dosage: PillsBlock
    package var picture: PictureBlock?
    /// Everything below the name.
    package var body: StackBlock

    package init(
      number: Int, name: [Inline], shortName: [Inline], dosage: PillsBlock, picture: PictureBlock?, body: StackBlock
    ) {
      self.number = number
      self.name = name
      self.shortName = shortName
      self.dosage = dosage
      self.picture = picture
      self.body = body
    }
  }

  /// The scale of the figures, 1 being that of a picture by itself: the engine chooses one between these two for the whole document.
  package struct Scale: Hashable, Sendable {
    package var least: Double
    package var greatest: Double

    package init(least: Double, greatest: Double) {
      self.least = least
      self.greatest = greatest
    }
  }

  /// How the rows look.
  package struct Look: Hashable, Sendable {
    /// The width of the column of pictures.
    package var pictureWidth: Length
    /// The room between pictures and words.
    package var columnGap: Length
    /// The room between the two panels of a picture.
    package var panelGap: Length
    package var scale: Scale
    /// The style of the number in its disc.
    package var numberStyle: TextStyle
    /// The diameter of the number disc.
    package var discSize: Length
    package var discColor: Color
    /// The room between the disc and the name.
    package var discGap: Length
    /// The least room between the name and the dosage on one line.
    package var nameGap: Length
    /// How far a dosage that has a line of its own stands in.
    package var dosageIndent: Length
    /// The room between name and dosage and what stands below them.
    package var bodyGap: Length
    /// The room above a row.
    package var above: Length
    /// The room below a row.
    package var below: Length
    package var ruleColor: Color
    /// The width of the rule between two rows.
    package var thickness: Length
    /// How high a photograph may be, as a share of the width of its column: it has no scale of its own.
    package var photographShare: Double

    package init(
      pictureWidth: Length, columnGap: Length, panelGap: Length, scale: Scale, numberStyle: TextStyle, discSize: Length,
      discColor: Color, discGap: Length, nameGap: Length, dosageIndent: Length, bodyGap: Length, above: Length,
      below: Length, ruleColor: Color, thickness: Length, photographShare: Double = 1
    ) {
      self.pictureWidth = pictureWidth
      self.columnGap = columnGap
      self.panelGap = panelGap
      self.scale = scale
      self.numberStyle = numberStyle
      self.discSize = discSize
      self.discColor = discColor
      self.discGap = discGap
      self.nameGap = nameGap
      self.dosageIndent = dosageIndent
      self.bodyGap = bodyGap
      self.above = above
      self.below = below
      self.ruleColor = ruleColor
      self.thickness = thickness
      self.photographShare = photographShare
    }
  }

  package var rows: [Row]
  package var look: Look

  package init(rows: [Row], look: Look) {
    self.rows = rows
    self.look = look
  }
}
