package import HandoutGeometry

/// One exercise on a page of its own: number and name, dosage, the picture in a band, the words. All such pages of a document have bands of one
/// height and figures of one scale.
package struct ExercisePageBlock: Hashable, Sendable {
  /// How the pages look.
  package struct Look: Hashable, Sendable {
    /// How far number and name stand in: a hole is punched before them.
    package var indent: Length
    /// The style of the number in its disc.
    package var numberStyle: TextStyle
    /// The diameter of the number disc.
    package var discSize: Length
    package var discColor: Color
    /// The room between the disc and the name.
    package var discGap: Length
    /// The room between the name and the dosage.
    package var nameGap: Length
    /// The room above and below the picture.
    package var pictureGap: Length
    /// The room between the two panels of a picture.
    package var panelGap: Length
    package var pictureHeight: CardsBlock.PictureHeights
    package var scale: ExerciseRowsBlock.Scale

    package init(
      indent: Length, numberStyle: TextStyle, discSize: Length, discColor: Color, discGap: Length, nameGap: Length,
      pictureGap: Length, panelGap: Length, pictureHeight: CardsBlock.PictureHeights, scale: ExerciseRowsBlock.Scale
    ) {
      self.indent = indent
      self.numberStyle = numberStyle
      self.discSize = discSize
      self.discColor = discColor
      self.discGap = discGap
      self.nameGap = nameGap
      self.pictureGap = pictureGap
      self.panelGap = panelGap
      self.pictureHeight = pictureHeight
      self.scale = scale
    }
  }

  /// The number in the disc.
  package var number: Int
  package var name: [Inline]
  /// The name where the whole one takes more than a line.
  package var shortName: [Inline]
  package var dosage: PillsBlock
  package var picture: PictureBlock?
  /// Everything below the picture.
  package var body: StackBlock
  /// The pictures of all exercises of the document, by name.
  package var all: [String]
  package var look: Look

  package init(
    number: Int, name: [Inline], shortName: [Inline], dosage: PillsBlock, picture: PictureBlock?, body: StackBlock,
    all: [String], look: Look
  ) {
    self.number = number
    self.name = name
    self.shortName = shortName
    self.dosage = dosage
    self.picture = picture
    self.body = body
    self.all = all
    self.look = look
  }
}
