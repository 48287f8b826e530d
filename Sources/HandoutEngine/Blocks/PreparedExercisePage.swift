import HandoutDocument
import HandoutGeometry
import HandoutPages

/// One exercise on a page of its own. Only its words may go on elsewhere.
struct PreparedExercisePage: PreparedBlock {
  let path: BlockPath
  let number: BrokenText
  let name: BrokenText
  let shortName: BrokenText
  let dosage: PreparedPills
  let picture: Picture?
  let alternateText: String
  let body: any PreparedBlock
  /// The pictures of all exercises, which have one scale.
  let all: [Picture]
  let look: ExercisePageBlock.Look

  private var nameLeft: Length { look.indent + look.discSize + look.discGap }

  func contentWidths() -> ContentWidths {
    name.widths.adding(nameLeft).union(dosage.contentWidths()).union(body.contentWidths())
  }

  func fit(in region: Region) -> Fit {
    let width = region.size.width
    var frame = Frame(size: Size(width: width, height: .zero), label: path.description)
    frame.begin(StructureElement(.section))
    frame.size.height = addHead(width: width, to: &frame)
    if let pills = dosage.frame(width: width, in: region) {
      frame.add(pills, at: Point(x: .zero, y: frame.size.height + look.nameGap))
      frame.size.height += look.nameGap + pills.size.height
    }
    frame.size.height += look.pictureGap
    if let picture {
      let band = Rect(
        origin: Point(x: .zero, y: frame.size.height), size: Size(width: width, height: bandHeight(in: region)))
      add(picture, in: band, region: region, to: &frame)
      frame.size.height += band.size.height + look.pictureGap
    }
    var offered = region.with(height: region.size.height - frame.size.height)
    offered.canAdvance = false
    switch body.fit(in: offered) {
    case .empty: break
    case .all(let words):
      frame.add(words, at: Point(x: .zero, y: frame.size.height))
      frame.size.height += words.size.height
    case .part(let words, let rest):
      frame.add(words, at: Point(x: .zero, y: frame.size.height))
      frame.size.height += words.size.height
      return .part(frame, rest: ExercisePageRest(path: path, body: rest, label: path.description))
    case .none(let reason, _): return .none(reason: reason, path: path)
    }
    frame.end()
    return .all(frame)
  }

  /// Disc, number and name; returns their height.
  private func addHead(width: Length, to frame: inout Frame) -> Length {
    let room = width - nameLeft
    let isLong = name.widths.natural > room && !shortName.isEmpty && shortName.widths.natural <= room
    let name = isLong ? shortName : name
    let line = max(look.discSize, name.leading)
    let nameTop = (line - name.leading) / 2
    frame.beginNumberedHeading(
      number, name: name, disc: look.discSize, color: look.discColor, at: Point(x: look.indent, y: .zero), line: line)
    let height = frame.add(name, at: Point(x: nameLeft, y: nameTop), width: room)
    frame.end()
    return max(line, nameTop + height)
  }

  /// The height of the band of a picture, as far as it has grown.
  private func bandHeight(in region: Region) -> Length {
    let heights = look.pictureHeight
    return heights.least + (heights.greatest - heights.least) * region.pictureGrowth.clamped(to: 0...1)
  }

  private func add(_ picture: Picture, in band: Rect, region: Region, to frame: inout Frame) {
    let own = picture.figures.tight.greatestScale(fitting: band.size, gap: look.panelGap) ?? 1
    let scale = min(scale(band: band.size), own)
    frame.begin(StructureElement(.figure, alternateText: alternateText))
    for place in picture.tight.scaledPlaces(in: band, scale: scale, gap: look.panelGap) {
      frame.add(place.item, at: place.origin)
    }
    frame.end()
  }

  /// The scale of all figures: the greatest at which each has room in its band. A picture that needs less than the least scale is smaller
  /// than the others.
  private func scale(band: Size) -> Double {
    let scales = all.compactMap { $0.figures.tight.greatestScale(fitting: band, gap: look.panelGap) }
    let greatest = look.scale.greatest * PicturePage.scale
    return max(scales.reduce(greatest, min), look.scale.least * PicturePage.scale)
  }
}

/// The words of an exercise that go on from another page.
struct ExercisePageRest: PreparedBlock {
  let path: BlockPath
  let body: any PreparedBlock
  let label: String

  func contentWidths() -> ContentWidths { body.contentWidths() }

  func fit(in region: Region) -> Fit {
    switch body.fit(in: region) {
    case .empty, .none: return .none(reason: "The words of the exercise cannot be split.")
    case .all(let words):
      var frame = Frame(size: words.size, label: label)
      frame.add(words, at: .zero)
      frame.end()
      return .all(frame)
    case .part(let words, let rest):
      var frame = Frame(size: words.size, label: label)
      frame.add(words, at: .zero)
      return .part(frame, rest: ExercisePageRest(path: path, body: rest, label: label))
    }
  }
}
