import HandoutDocument
import HandoutGeometry
import HandoutPages

/// One exercise of a handout that is read from afar.
struct PreparedExerciseCell: Sendable {
  let path: BlockPath
  let number: BrokenText
  let name: BrokenText
  let dosage: [BrokenText]
  let picture: Picture?
  let alternateText: String
  let look: ExerciseCellsBlock.Look

  /// A photograph, which has no scale of its own, is at most as high as this share of its cell is wide.
  private static let photographShare = 0.35

  private var wordsLeft: Length { look.discSize + look.discGap }
  private var nameLine: Length { max(look.discSize, name.leading) }

  func contentWidths() -> ContentWidths {
    dosage.reduce(name.widths) { $0.union($1.widths) }.adding(wordsLeft + look.insets.horizontal)
  }

  /// The height of number, name and dosage in a cell of a width.
  func wordsHeight(width: Length) -> Length {
    let room = width - look.insets.horizontal - wordsLeft
    return dosage.reduce(nameLine - name.leading + name.height(width: room)) { $0 + $1.height(width: room) }
  }

  /// How the picture stands in a cell of a width; nil without a picture.
  func arrangement(width: Length, scale: Double) -> TightPicture.Arrangement? {
    let room = width - look.insets.horizontal
    return picture?.figures.tight.arranged(
      width: room, scale: scale, gap: look.panelGap, words: .unbounded, least: look.leastScale,
      photograph: room * Self.photographShare)
  }

  /// The greatest scale that the picture allows in a cell of a width, its panels side by side where they have room at the least scale; nil
  /// where it decides nothing.
  func greatestScale(width: Length) -> Double? {
    guard let tight = picture?.figures.tight, !tight.isOnlyPhotographs, tight.union.size.width > .zero else {
      return nil
    }
    let room = width - look.insets.horizontal
    let beside = tight.fittingScale(width: room, gap: look.panelGap)
    return beside >= look.leastScale ? beside : max(beside, room / tight.union.size.width)
  }

  /// The cell: in reading order number and name, the picture, the dosage.
  ///
  /// - Parameters:
  ///   - words: the height of the words of the whole row, so that names stand on one line.
  ///   - scale: the scale of the figures.
  func frame(size: Size, words: Length, scale: Double) -> Frame {
    var frame = Frame(size: size, label: path.description)
    frame.add(box: look.box, size: size)
    frame.begin(StructureElement(.section))
    let top = size.height - look.insets.bottom - words
    let room = size.width - look.insets.horizontal - wordsLeft
    let left = look.insets.left + wordsLeft
    frame.beginNumberedHeading(
      number, name: name, disc: look.discSize, color: look.discColor, at: Point(x: look.insets.left, y: top),
      line: nameLine)
    var next = top + (nameLine - name.leading) / 2
    next += frame.add(name, at: Point(x: left, y: next), width: room)
    frame.end()
    addPicture(above: top - look.pictureGap, width: size.width, scale: scale, to: &frame)
    next = max(next, top + nameLine)
    for text in dosage {
      frame.begin(StructureElement(.paragraph, language: text.language))
      next += frame.add(text, at: Point(x: left, y: next), width: room)
      frame.end()
    }
    frame.end()
    return frame
  }

  private func addPicture(above bottom: Length, width: Length, scale: Double, to frame: inout Frame) {
    guard let picture, let arrangement = arrangement(width: width, scale: scale) else { return }
    let box = Rect(
      origin: Point(x: look.insets.left, y: look.insets.top),
      size: Size(width: width - look.insets.horizontal, height: bottom - look.insets.top))
    frame.begin(StructureElement(.figure, alternateText: alternateText))
    for place in picture.tight.places(in: box, arrangement, gap: look.panelGap) {
      frame.add(place.item, at: place.origin)
    }
    frame.end()
  }
}

extension ExerciseCellsBlock.Look {
  /// The least scale of figures, as drawings count it.
  var leastScale: Double { scale.least * PicturePage.scale }
}
