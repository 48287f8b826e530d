import HandoutDocument
import HandoutGeometry
import HandoutPages

/// How large the pictures of cards are while they grow: one scale for all drawings of a document, one person drawn by one artist. Bands are
/// no higher than their pictures need.
struct CardPictures: Sendable {
  let look: PreparedCard.Look
  /// The width of a card that shares its row.
  let columnWidth: Length
  /// The scale of all drawings.
  let scale: Double
  /// The greatest height of a picture's band.
  private let greatestBand: Length

  /// - Parameter growth: how far pictures have grown, 0 to 1.
  init(_ look: PreparedCard.Look, columnWidth: Length, growth: Double) {
    let heights = look.pictureHeight
    self.init(
      look, columnWidth: columnWidth,
      greatestBand: heights.least + (heights.greatest - heights.least) * growth.clamped(to: 0...1))
  }

  private init(_ look: PreparedCard.Look, columnWidth: Length, greatestBand: Length) {
    self.look = look
    self.columnWidth = columnWidth
    self.greatestBand = greatestBand
    let margins = look.card.pictureMargin * 2
    let room = Size(width: columnWidth - margins, height: greatestBand - margins)
    scale =
      look.pictures.compactMap { $0.figures.tight.greatestScale(fitting: room, gap: look.card.panelGap) }.min() ?? 1
  }

  /// Pictures that fill bands of one height as far as their numbers leave room.
  static func filling(_ band: Length, look: PreparedCard.Look, columnWidth: Length) -> CardPictures {
    var fullest: (pictures: CardPictures, crowded: Int)?
    let area = Rect(origin: .zero, size: Size(width: columnWidth, height: band))
    for step in 0..<strips {
      let pictures = CardPictures(
        look, columnWidth: columnWidth, greatestBand: max(band - strip * Double(step), strip))
      let crowded = look.pictures.count { picture in
        !picture.figures.tight.isOnlyPhotographs
          && pictures.planner(for: picture.figures, in: area).wholePlaces(scale: pictures.scale) == nil
      }
      if crowded < fullest?.crowded ?? .max { fullest = (pictures, crowded) }
      if crowded == 0 { break }
    }
    return fullest?.pictures ?? CardPictures(look, columnWidth: columnWidth, greatestBand: band)
  }

  /// A card over a whole row has its words beside the picture: the narrower the picture, the fewer lines. All such pictures are equally wide.
  var besideWidth: Length {
    let widest = look.pictures.map { $0.figures.tight.leastWidth(scale: scale) }.max() ?? .zero
    return min(columnWidth, max(columnWidth * look.card.besideShare, widest + look.card.pictureMargin * 2))
  }

  /// The height of a picture without its numbers.
  func height(of picture: Picture, width: Length) -> Length {
    let margins = look.card.pictureMargin * 2
    return picture.figures.tight.height(
      width: width - margins, scale: scale, gap: look.card.panelGap, photograph: greatestBand - margins)
  }

  /// The height of the band that a picture and its numbers need.
  func bandHeight(of picture: Picture, width: Length) -> Length {
    let least = max(
      height(of: picture, width: width) + look.card.pictureMargin * 2, look.card.discSize + look.card.discInset * 2)
    // Where a number would stand on the figure there is room for it above.
    for step in 0..<Self.strips {
      let band = least + Self.strip * Double(step)
      let area = Rect(origin: .zero, size: Size(width: width, height: band))
      if planner(for: picture.figures, in: area).wholePlaces(scale: scale) != nil { return band }
    }
    return least
  }

  /// The steps in which a band grows to make room for numbers, and how many are tried.
  private static let strip = Length.pt(6)
  private static let strips = 6

  /// Where a picture and its numbers stand in a band.
  func places(of picture: Picture, in area: Rect) -> PicturePlaces {
    planner(for: picture, in: area).places(scale: scale)
  }

  private func planner(for picture: Picture, in area: Rect) -> PicturePlanner {
    PicturePlanner(
      picture: picture, area: area, room: area.inset(by: Insets(all: look.card.pictureMargin)),
      gap: look.card.panelGap,
      disc: Rect(
        origin: Point(x: area.minX + look.card.discInset, y: area.minY + look.card.discInset),
        size: Size(width: look.card.discSize, height: look.card.discSize)),
      numeralSize: picture.panels.count > 1 ? look.numerals.map(\.leading).max() ?? .zero : .zero)
  }

  /// Whether two cards may stand beside each other: a low picture beside a high one would leave its band half empty.
  func areAlike(_ one: Picture?, _ other: Picture?) -> Bool {
    guard let one, let other else { return one == nil && other == nil }
    let heights = [one, other].map { height(of: $0, width: columnWidth) }
    return min(heights[0], heights[1]) >= max(heights[0], heights[1]) * look.card.likeness
  }
}
