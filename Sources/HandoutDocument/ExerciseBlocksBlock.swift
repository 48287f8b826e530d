package import HandoutGeometry

/// Exercises one below the other over the whole width: number, name and dosage, the picture below, then the words. No exercise is broken, no
/// page has more than a few; all figures have one scale.
package struct ExerciseBlocksBlock: Hashable, Sendable {
  /// One exercise.
  package struct Exercise: Hashable, Sendable {
    /// The number in the disc.
    package var number: Int
    package var name: [Inline]
    package var dosage: [Inline]
    package var picture: PictureBlock?
    /// Everything below the picture.
    package var body: StackBlock

    package init(number: Int, name: [Inline], dosage: [Inline], picture: PictureBlock?, body: StackBlock) {
      self.number = number
      self.name = name
      self.dosage = dosage
      self.picture = picture
      self.body = body
    }
  }

  /// How the exercises look.
  package struct Look: Hashable, Sendable {
    /// How high the pictures are: the engine chooses one scale for the whole document.
    package var pictureHeight: CardsBlock.PictureHeights
    /// The room between the two panels of a picture.
    package var panelGap: Length
    /// The room between a picture and the words above and below it.
    package var pictureGap: Length
    /// The style of the number in its disc.
    package var numberStyle: TextStyle
    /// The diameter of the number disc.
    package var discSize: Length
    package var discColor: Color
    /// The room between the disc and the name.
    package var discGap: Length
    /// The room between the name and the dosage.
    package var nameGap: Length
    /// The room above an exercise.
    package var above: Length
    /// The room below an exercise.
    package var below: Length
    package var ruleColor: Color
    /// The width of the rule between two exercises.
    package var thickness: Length
    /// The most exercises on a page.
    package var mostOnPage: Int

    package init(
      pictureHeight: CardsBlock.PictureHeights, panelGap: Length, pictureGap: Length, numberStyle: TextStyle,
      discSize: Length, discColor: Color, discGap: Length, nameGap: Length, above: Length, below: Length,
      ruleColor: Color, thickness: Length, mostOnPage: Int
    ) {
      self.pictureHeight = pictureHeight
      self.panelGap = panelGap
      self.pictureGap = pictureGap
      self.numberStyle = numberStyle
      self.discSize = discSize
      self.discColor = discColor
      self.discGap = discGap
      self.nameGap = nameGap
      self.above = above
      self.below = below
      self.ruleColor = ruleColor
      self.thickness = thickness
      self.mostOnPage = mostOnPage
    }
  }

  package var exercises: [Exercise]
  package var look: Look

  package init(exercises: [Exercise], look: Look) {
    self.exercises = exercises
    self.look = look
  }
}
