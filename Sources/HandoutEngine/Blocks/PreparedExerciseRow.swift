import HandoutDocument
import HandoutGeometry
import HandoutPages

/// One exercise of a handout in rows.
struct PreparedExerciseRow: Sendable {
  let path: BlockPath
  /// Number, name and dosage.
  let head: CachedBlock
  let picture: Picture?
  let alternateText: String
  /// Everything below the name.
  let body: any PreparedBlock
  let look: ExerciseRowsBlock.Look

  /// What a row is made of at a width and scale.
  struct Parts {
    var head: Frame
    var body: Frame?
    var bodyGap: Length
    /// How the picture's panels stand; nil without a picture.
    var picture: TightPicture.Arrangement?

    var wordsHeight: Length { head.size.height + (body.map { $0.size.height + bodyGap } ?? .zero) }
    var height: Length { max(wordsHeight, picture?.height ?? .zero) }
  }

  func contentWidths() -> ContentWidths { head.contentWidths().union(body.contentWidths()) }

  func parts(width: Length, scale: Double, region: Region) -> Parts {
    var parts = Parts(
      head: head.frame(width: width, in: region) ?? Frame(size: .zero), body: body.frame(width: width, in: region),
      bodyGap: look.bodyGap)
    parts.picture = picture?.figures.tight.arranged(
      width: look.pictureWidth, scale: scale, gap: look.panelGap, words: parts.wordsHeight, least: look.leastScale,
      photograph: look.pictureWidth * look.photographShare)
    return parts
  }

  /// The greatest scale that the picture allows; nil where it decides nothing.
  func greatestScale(width: Length, region: Region) -> Double? {
    guard let picture else { return nil }
    let words = parts(width: width, scale: look.leastScale, region: region).wordsHeight
    return picture.figures.tight.greatestScale(
      width: look.pictureWidth, gap: look.panelGap, words: words, least: look.leastScale)
  }
}

/// Number, name and dosage of an exercise: on one line, with the short name where the whole one leaves no room; else the dosage on a line of
/// its own.
struct PreparedExerciseHead: PreparedBlock {
  let path: BlockPath
  let number: BrokenText
  let name: BrokenText
  let shortName: BrokenText
  let dosage: PreparedPills
  let look: ExerciseRowsBlock.Look

  private var nameLeft: Length { look.discSize + look.discGap }
  private var dosageWidth: Length { dosage.contentWidths().natural + .pt(0.01) }

  func contentWidths() -> ContentWidths {
    let widths = name.widths.adding(nameLeft)
    let pills = dosage.contentWidths()
    return ContentWidths(
      smallest: max(widths.smallest, pills.smallest + look.dosageIndent),
      natural: widths.natural + look.nameGap + pills.natural)
  }

  func fit(in region: Region) -> Fit {
    let width = region.size.width
    let room = width - nameLeft - look.nameGap - dosageWidth
    if let fitting = [name, shortName].first(where: { !$0.isEmpty && $0.widths.natural <= room }) {
      let pills = dosage.frame(width: dosageWidth, in: region)
      return .all(frame(name: fitting, width: width, pills: pills, onNameLine: true, indent: .zero))
    }
    // Pills that are a little too wide for one line begin at its edge rather than take two.
    let indent = dosageWidth > width - look.dosageIndent && dosageWidth <= width ? .zero : look.dosageIndent
    let pills = dosage.frame(width: width - indent, in: region)
    return .all(frame(name: name, width: width, pills: pills, onNameLine: false, indent: indent))
  }

  private func frame(name: BrokenText, width: Length, pills: Frame?, onNameLine: Bool, indent: Length) -> Frame {
    let nameWidth = width - nameLeft
    // Disc, first line of the name and dosage have one middle.
    let line = max(look.discSize, name.leading, onNameLine ? pills?.size.height ?? .zero : .zero)
    let nameTop = (line - name.leading) / 2
    var frame = Frame(size: Size(width: width, height: .zero), label: path.description)
    frame.beginNumberedHeading(
      number, name: name, disc: look.discSize, color: look.discColor, at: .zero, line: line)
    let nameHeight = frame.add(name, at: Point(x: nameLeft, y: nameTop), width: nameWidth)
    frame.end()
    frame.size.height = max(line, nameTop + nameHeight)
    guard let pills else { return frame }
    if onNameLine {
      frame.add(pills, at: Point(x: width - pills.size.width, y: max(.zero, (line - pills.size.height) / 2)))
      frame.size.height = max(frame.size.height, pills.size.height)
    } else {
      frame.add(pills, at: Point(x: indent, y: frame.size.height))
      frame.size.height += pills.size.height
    }
    return frame
  }
}

extension ExerciseRowsBlock.Look {
  /// The least scale of figures, as drawings count it.
  var leastScale: Double { scale.least * PicturePage.scale }
}
