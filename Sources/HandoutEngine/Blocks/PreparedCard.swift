import HandoutDocument
import HandoutGeometry
import HandoutPages
import HandoutTypography

/// One card: number, name and words below a picture, in a box.
struct PreparedCard: Sendable {
  /// How the cards of one grid look.
  struct Look: Sendable {
    var box: BoxStyle
    var padding: Insets
    var discSize: Length
    var discColor: Color
    var pictureHeight: CardsBlock.PictureHeights
    /// The pictures of all cards of the handout: they are drawn at nearly one scale, so that all heads are equally large.
    var pictures: [Picture]
    /// The numerals of the panels, "1" and "2".
    var numerals: [BrokenText]
  }

  let path: BlockPath
  let number: BrokenText
  let name: BrokenText
  let picture: Picture?
  let alternateText: String
  let body: any PreparedBlock
  let look: Look
  let label: String

  /// The room between a picture and the edges of its band.
  private var pictureMargin: Length { .pt(7) }
  /// The room between the name and what is below it.
  private var nameGap: Length { .pt(4) }
  /// How far the name stands in where the disc stands before it.
  private var discRoom: Length { picture == nil ? look.discSize + .pt(7) : .zero }

  func contentWidths() -> ContentWidths {
    name.widths.adding(discRoom).union(body.contentWidths()).adding(look.padding.horizontal)
  }

  /// The height of the picture's band; zero without a picture.
  func bandHeight(in region: Region) -> Length {
    guard picture != nil else { return .zero }
    let heights = look.pictureHeight
    return heights.least + (heights.greatest - heights.least) * region.pictureGrowth.clamped(to: 0...1)
  }

  /// The words below the name at the card's width.
  func words(width: Length, region: Region) -> Frame? {
    body.frame(width: width - look.padding.horizontal, in: region)
  }

  /// The height a card of a width needs for its words.
  func height(words: Frame?, width: Length, region: Region) -> Length {
    bandHeight(in: region) + look.padding.vertical
      + nameHeight(width: width - look.padding.horizontal - discRoom)
      + (words.map { $0.size.height + nameGap } ?? .zero)
  }

  private func nameHeight(width: Length) -> Length {
    let height = name.height(width: width)
    return picture == nil ? max(height, look.discSize) : height
  }

  /// The card in a box of this size, its picture on top.
  func frame(size: Size, words: Frame?, region: Region) -> Frame {
    let band = bandHeight(in: region)
    var frame = opened(size: size)
    if band > .zero, let stroke = look.box.stroke {
      let rule = Path.line(from: Point(x: .zero, y: band), to: Point(x: size.width, y: band))
      frame.addArtifact(Shape(path: rule, stroke: Stroke(color: stroke, width: look.box.thickness)))
    }
    let picture = Rect(origin: .zero, size: Size(width: size.width, height: band))
    let text = Point(x: look.padding.left, y: band + look.padding.top)
    add(picture: picture, text: text, width: size.width - look.padding.horizontal, words: words, to: &frame)
    frame.end()
    return frame
  }

  /// The card over a whole row, its picture beside the words.
  func wideFrame(width: Length, pictureWidth: Length, region: Region) -> Frame {
    let band = bandHeight(in: region)
    let side = band > .zero ? pictureWidth : .zero
    let textWidth = width - side - look.padding.horizontal
    let words = body.frame(width: textWidth, in: region)
    let textHeight =
      look.padding.vertical + nameHeight(width: textWidth - discRoom)
      + (words.map { $0.size.height + nameGap } ?? .zero)
    let height = max(band, textHeight)
    var frame = opened(size: Size(width: width, height: height))
    let picture = Rect(origin: .zero, size: Size(width: side, height: height))
    let text = Point(x: side + look.padding.left, y: look.padding.top)
    add(picture: picture, text: text, width: textWidth, words: words, to: &frame)
    frame.end()
    return frame
  }

  /// The first part of a card that no page could hold whole, and the rest of its words.
  func split(in region: Region) -> Fit {
    let band = bandHeight(in: region)
    let width = region.size.width - look.padding.horizontal
    let top = band + look.padding.top
    let wordsTop = top + nameHeight(width: width - discRoom) + nameGap
    var offered = region.with(width: width).with(height: region.size.height - wordsTop - look.padding.bottom)
    offered.canAdvance = false
    guard case .part(let words, let rest) = body.fit(in: offered) else {
      return .none(reason: "The words of the card cannot be split.")
    }
    var frame = opened(
      size: Size(width: region.size.width, height: wordsTop + words.size.height + look.padding.bottom))
    let picture = Rect(origin: .zero, size: Size(width: region.size.width, height: band))
    add(
      picture: picture, text: Point(x: look.padding.left, y: top), width: width, words: words, to: &frame)
    return .part(frame, rest: CardContinuation(path: path, body: rest, look: look, label: label))
  }

  /// An empty card: its section begun, its box drawn.
  private func opened(size: Size) -> Frame {
    var frame = Frame(size: size, label: label)
    frame.begin(StructureElement(.section))
    frame.add(box: look.box, size: size)
    return frame
  }

  /// Places disc, name, picture and words, in reading order.
  private func add(picture area: Rect, text: Point, width: Length, words: Frame?, to frame: inout Frame) {
    let nameLines = name.lines(width: width - discRoom)
    let disc: Point
    let nameTop: Length
    if picture == nil {
      disc = Point(x: text.x, y: text.y)
      nameTop = text.y + max(.zero, (look.discSize - name.leading) / 2)
    } else {
      disc = Point(x: area.minX + .pt(8), y: area.minY + .pt(8))
      nameTop = text.y
    }
    addDisc(at: disc, to: &frame)
    frame.begin(StructureElement(.heading(level: 3)))
    addNumber(at: disc, to: &frame)
    frame.add(
      lines: nameLines, leading: name.leading, at: Point(x: text.x + discRoom, y: nameTop), width: width - discRoom)
    frame.end()
    addPicture(in: area, to: &frame)
    if let words {
      frame.add(words, at: Point(x: text.x, y: text.y + nameHeight(width: width - discRoom) + nameGap))
    }
  }

  private func addDisc(at origin: Point, to frame: inout Frame) {
    let radius = look.discSize / 2
    let center = Point(x: origin.x + radius, y: origin.y + radius)
    frame.addArtifact(Shape(path: .circle(center: center, radius: radius), fill: look.discColor))
  }

  private func addNumber(at origin: Point, to frame: inout Frame) {
    let lines = number.lines(width: look.discSize * 2)
    let top = origin.y + (look.discSize - number.leading) / 2
    frame.add(
      lines: lines.prefix(1), leading: number.leading, at: Point(x: origin.x, y: top), width: look.discSize,
      alignment: .center)
  }

  private func addPicture(in area: Rect, to frame: inout Frame) {
    guard let picture else { return }
    let places = places(of: picture, in: area)
    frame.begin(StructureElement(.figure, alternateText: alternateText))
    for (panel, origin) in zip(picture.panels, places.origins) {
      frame.add(panel.item(scale: places.scale), at: origin)
    }
    frame.end()
    guard !places.numerals.isEmpty else { return }
    addNumerals(at: places.numerals, to: &frame)
  }

  private func places(of picture: Picture, in area: Rect) -> PicturePlaces {
    let room = area.inset(by: Insets(all: pictureMargin))
    let planner = PicturePlanner(
      picture: picture, area: area, room: room,
      disc: Rect(
        origin: Point(x: area.minX + .pt(8), y: area.minY + .pt(8)),
        size: Size(width: look.discSize, height: look.discSize)),
      numeralSize: picture.panels.count > 1 ? look.numerals.map(\.leading).max() ?? .zero : .zero)
    return planner.places(scale: look.scale(of: picture, in: room.size))
  }

  /// Small numerals: which panel is the start and which the end. Steps and alternate text say it in words.
  private func addNumerals(at places: [Point], to frame: inout Frame) {
    frame.begin(StructureElement(.artifact))
    for (numeral, place) in zip(look.numerals, places) {
      let size = numeral.leading
      let center = Point(x: place.x + size / 2, y: place.y + size / 2)
      let stroke = Stroke(color: look.discColor, width: .pt(0.75))
      frame.add(.shape(Shape(path: .circle(center: center, radius: size / 2), fill: .white, stroke: stroke)), at: .zero)
      frame.add(
        lines: numeral.lines(width: size * 2).prefix(1), leading: numeral.leading, at: place,
        width: size, alignment: .center)
    }
    frame.end()
  }
}

extension PreparedCard.Look {
  /// How much larger than the smallest picture another one may be drawn: one artist, one person.
  private static let tolerance = 1.15

  /// The scale of a picture: as large as its box allows, but close to that of the smallest one on the handout.
  func scale(of picture: Picture, in box: Size) -> Double {
    let smallest = pictures.map { $0.scale(fitting: box) }.min() ?? 1
    return min(picture.scale(fitting: box), smallest * PreparedCard.Look.tolerance)
  }
}
