import HandoutDocument
import HandoutGeometry
import HandoutPages
import HandoutTypography

/// One card: number, name and words below a picture, in a box.
struct PreparedCard: Sendable {
  /// How the cards of one grid look.
  struct Look: Sendable {
    var card: CardsBlock.Look
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

  private var nameGap: Length { look.card.nameGap }
  /// How far the name stands in where the disc stands before it.
  private var discRoom: Length { picture == nil ? look.card.discSize + look.card.discGap : .zero }

  func contentWidths() -> ContentWidths {
    name.widths.adding(discRoom).union(body.contentWidths()).adding(look.card.padding.horizontal)
  }

  /// The height of the picture's band; zero without a picture.
  func bandHeight(width: Length, _ pictures: CardPictures) -> Length {
    picture.map { pictures.bandHeight(of: $0, width: width) } ?? .zero
  }

  /// The words below the name at the card's width.
  func words(width: Length, region: Region) -> Frame? {
    body.frame(width: width - look.card.padding.horizontal, in: region)
  }

  /// The height a card of a width needs for its words.
  func wordsHeight(_ words: Frame?, width: Length) -> Length {
    look.card.padding.vertical
      + nameHeight(width: width - look.card.padding.horizontal - discRoom)
      + (words.map { $0.size.height + nameGap } ?? .zero)
  }

  private func nameHeight(width: Length) -> Length {
    let height = name.height(width: width)
    return picture == nil ? max(height, look.card.discSize) : height
  }

  /// The card in a box of this size, its picture in a band on top.
  func frame(size: Size, band: Length, words: Frame?, _ pictures: CardPictures) -> Frame {
    var frame = opened(size: size)
    if band > .zero, let stroke = look.card.style.stroke {
      let rule = Path.line(from: Point(x: .zero, y: band), to: Point(x: size.width, y: band))
      frame.addArtifact(Shape(path: rule, stroke: Stroke(color: stroke, width: look.card.style.thickness)))
    }
    let picture = Rect(origin: .zero, size: Size(width: size.width, height: band))
    let text = Point(x: look.card.padding.left, y: band + look.card.padding.top)
    let width = size.width - look.card.padding.horizontal
    add(picture: picture, text: text, width: width, words: words, pictures, to: &frame)
    frame.end()
    return frame
  }

  /// The card over a whole row, its picture beside the words.
  func wideFrame(width: Length, _ pictures: CardPictures, region: Region) -> Frame {
    let side = picture == nil ? .zero : pictures.besideWidth
    let textWidth = width - side - look.card.padding.horizontal
    let words = body.frame(width: textWidth, in: region)
    let height = max(bandHeight(width: side, pictures), wordsHeight(words, width: width - side))
    var frame = opened(size: Size(width: width, height: height))
    let picture = Rect(origin: .zero, size: Size(width: side, height: height))
    let text = Point(x: side + look.card.padding.left, y: look.card.padding.top)
    add(picture: picture, text: text, width: textWidth, words: words, pictures, to: &frame)
    frame.end()
    return frame
  }

  /// The first part of a card that no page could hold whole, and the rest of its words.
  func split(in region: Region, _ pictures: CardPictures) -> Fit {
    let band = bandHeight(width: region.size.width, pictures)
    let width = region.size.width - look.card.padding.horizontal
    let top = band + look.card.padding.top
    let wordsTop = top + nameHeight(width: width - discRoom) + nameGap
    var offered = region.with(width: width).with(height: region.size.height - wordsTop - look.card.padding.bottom)
    offered.canAdvance = false
    guard case .part(let words, let rest) = body.fit(in: offered) else {
      return .none(reason: "The words of the card cannot be split.")
    }
    var frame = opened(
      size: Size(width: region.size.width, height: wordsTop + words.size.height + look.card.padding.bottom))
    let picture = Rect(origin: .zero, size: Size(width: region.size.width, height: band))
    add(
      picture: picture, text: Point(x: look.card.padding.left, y: top), width: width, words: words, pictures,
      to: &frame)
    return .part(frame, rest: CardContinuation(path: path, body: rest, look: look, label: label))
  }

  /// An empty card: its section begun, its box drawn.
  private func opened(size: Size) -> Frame {
    var frame = Frame(size: size, label: label)
    frame.begin(StructureElement(.section))
    frame.add(box: look.card.style, size: size)
    return frame
  }

  /// Places disc, name, picture and words, in reading order.
  private func add(
    picture area: Rect, text: Point, width: Length, words: Frame?, _ pictures: CardPictures, to frame: inout Frame
  ) {
    let nameLines = name.lines(width: width - discRoom)
    let disc: Point
    let nameTop: Length
    if picture == nil {
      disc = Point(x: text.x, y: text.y)
      nameTop = text.y + max(.zero, (look.card.discSize - name.leading) / 2)
    } else {
      disc = Point(x: area.minX + look.card.discInset, y: area.minY + look.card.discInset)
      nameTop = text.y
    }
    addDisc(at: disc, to: &frame)
    frame.begin(StructureElement(.heading(level: 3)))
    addNumber(at: disc, to: &frame)
    frame.add(
      lines: nameLines, leading: name.leading, at: Point(x: text.x + discRoom, y: nameTop), width: width - discRoom)
    frame.end()
    addPicture(in: area, pictures, to: &frame)
    if let words {
      frame.add(words, at: Point(x: text.x, y: text.y + nameHeight(width: width - discRoom) + nameGap))
    }
  }

  private func addDisc(at origin: Point, to frame: inout Frame) {
    let radius = look.card.discSize / 2
    let center = Point(x: origin.x + radius, y: origin.y + radius)
    frame.addArtifact(Shape(path: .circle(center: center, radius: radius), fill: look.card.discColor))
  }

  private func addNumber(at origin: Point, to frame: inout Frame) {
    let lines = number.lines(width: look.card.discSize * 2)
    let top = origin.y + (look.card.discSize - number.leading) / 2
    frame.add(
      lines: lines.prefix(1), leading: number.leading, at: Point(x: origin.x, y: top), width: look.card.discSize,
      alignment: .center)
  }

  private func addPicture(in area: Rect, _ pictures: CardPictures, to frame: inout Frame) {
    guard let picture else { return }
    let places = pictures.places(of: picture, in: area)
    frame.begin(StructureElement(.figure, alternateText: alternateText))
    for place in places.panels { frame.add(place.item, at: place.origin) }
    frame.end()
    guard !places.numerals.isEmpty else { return }
    addNumerals(at: places.numerals, to: &frame)
  }

  /// Small numerals: which panel is the start and which the end. Steps and alternate text say it in words.
  private func addNumerals(at places: [Point], to frame: inout Frame) {
    frame.begin(StructureElement(.artifact))
    for (numeral, place) in zip(look.numerals, places) {
      let size = numeral.leading
      let center = Point(x: place.x + size / 2, y: place.y + size / 2)
      let stroke = Stroke(color: look.card.discColor, width: look.card.numeralThickness)
      frame.add(.shape(Shape(path: .circle(center: center, radius: size / 2), fill: .white, stroke: stroke)), at: .zero)
      frame.add(
        lines: numeral.lines(width: size * 2).prefix(1), leading: numeral.leading, at: place,
        width: size, alignment: .center)
    }
    frame.end()
  }
}
