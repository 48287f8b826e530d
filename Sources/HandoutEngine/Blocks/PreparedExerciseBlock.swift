import HandoutDocument
import HandoutGeometry
import HandoutPages

/// One exercise over the whole width: number and name, dosage, picture, words.
struct PreparedExerciseBlock: Sendable {
  /// How large pictures are.
  struct PictureSize {
    /// The scale of drawings.
    var scale: Double
    /// The height of a photograph, which has no scale of its own.
    var photograph: Length
  }

  let path: BlockPath
  let number: BrokenText
  let name: BrokenText
  let dosage: BrokenText
  let picture: Picture?
  let alternateText: String
  let body: any PreparedBlock
  let look: ExerciseBlocksBlock.Look

  private var nameLeft: Length { look.discSize + look.discGap }

  func contentWidths() -> ContentWidths {
    name.widths.union(dosage.widths).adding(nameLeft).union(body.contentWidths())
  }

  /// - Parameter stretch: room to add: around the picture and around the whole.
  func frame(width: Length, pictures: PictureSize, stretch: Length, in region: Region) -> Frame {
    let share = stretch / (picture == nil ? 2 : 4)
    var frame = Frame(size: Size(width: width, height: look.above + share), label: path.description)
    frame.begin(StructureElement(.section))
    addName(to: &frame)
    addDosage(to: &frame)
    if let picture {
      frame.size.height += look.pictureGap + share
      add(picture, pictures, spare: share, to: &frame)
      frame.size.height += share
    }
    if let words = body.frame(width: width, in: region) {
      frame.size.height += look.pictureGap
      frame.add(words, at: Point(x: .zero, y: frame.size.height))
      frame.size.height += words.size.height
    }
    frame.end()
    frame.size.height += share + look.below
    return frame
  }

  /// Number and name; disc and first line have one middle.
  private func addName(to frame: inout Frame) {
    let top = frame.size.height
    let line = max(look.discSize, name.leading)
    let nameTop = top + (line - name.leading) / 2
    frame.beginNumberedHeading(
      number, name: name, disc: look.discSize, color: look.discColor, at: Point(x: .zero, y: top), line: line)
    let height = frame.add(name, at: Point(x: nameLeft, y: nameTop), width: frame.size.width - nameLeft)
    frame.end()
    frame.size.height = max(top + line, nameTop + height)
  }

  private func addDosage(to frame: inout Frame) {
    guard !dosage.isEmpty else { return }
    let top = frame.size.height + look.nameGap
    frame.begin(StructureElement(.paragraph, language: dosage.language))
    let height = frame.add(dosage, at: Point(x: nameLeft, y: top), width: frame.size.width - nameLeft)
    frame.end()
    frame.size.height = top + height
  }

  /// - Parameter spare: the room above and below, which a photograph may fill.
  private func add(_ picture: Picture, _ pictures: PictureSize, spare: Length, to frame: inout Frame) {
    let width = frame.size.width
    let height = picture.figures.tight.height(
      width: width, scale: pictures.scale, gap: look.panelGap, photograph: pictures.photograph)
    let box = Rect(
      origin: Point(x: .zero, y: frame.size.height - spare), size: Size(width: width, height: height + spare * 2))
    frame.begin(StructureElement(.figure, alternateText: alternateText))
    for place in picture.tight.scaledPlaces(in: box, scale: pictures.scale, gap: look.panelGap) {
      frame.add(place.item, at: place.origin)
    }
    frame.end()
    frame.size.height += height
  }
}
