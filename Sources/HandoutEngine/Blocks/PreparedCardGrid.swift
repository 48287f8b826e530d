import HandoutDocument
import HandoutGeometry
import HandoutPages

/// Cards of one size, shared out equally over as few pages as their least height allows, and as large as these pages have room for: no page
/// has more than one card less than another.
struct PreparedCardGrid: PreparedBlock {
  /// How the cards are shared out, decided where the first of them stand.
  private struct Plan: Sendable {
    /// The height of every card, and of the band of its picture.
    var cardHeight: Length
    var band: Length
    var pictures: CardPictures
    /// How many pages the cards take that are still to be placed.
    var pages: Int
  }

  let path: BlockPath
  let cards: [PreparedCard]
  let columns: Int
  let columnGap: Length
  let rowGap: Length
  private var plan: Plan?

  init(path: BlockPath, cards: [PreparedCard], columns: Int, columnGap: Length, rowGap: Length) {
    self.path = path
    self.cards = cards
    self.columns = columns
    self.columnGap = columnGap
    self.rowGap = rowGap
  }

  func contentWidths() -> ContentWidths {
    let widest = cards.reduce(ContentWidths.zero) { $0.union($1.contentWidths()) }
    let gaps = columnGap * Double(columns - 1)
    return ContentWidths(
      smallest: widest.smallest * Double(columns) + gaps, natural: widest.natural * Double(columns) + gaps)
  }

  func fit(in region: Region) -> Fit {
    guard !cards.isEmpty else { return .empty }
    guard let plan = plan ?? self.plan(in: region) else {
      return .none(reason: "A row of cards is higher than the \(region.size.height) that are left.")
    }
    let count = Self.share(of: cards.count, over: plan.pages)
    let frame = frame(of: cards.prefix(count), plan, region: region)
    guard count < cards.count else { return .all(frame) }
    var rest = PreparedCardGrid(
      path: path, cards: Array(cards[count...]), columns: columns, columnGap: columnGap, rowGap: rowGap)
    rest.plan = plan
    rest.plan?.pages -= 1
    return .part(frame, rest: rest)
  }

  /// How many things the first of some pages has; the last one never has more.
  private static func share(of count: Int, over pages: Int) -> Int { (count + pages - 1) / max(pages, 1) }

  private func columnWidth(in region: Region) -> Length {
    (region.size.width - columnGap * Double(columns - 1)) / Double(columns)
  }

  /// The fewest pages, and the highest cards on them; nil where a region has no room for one row.
  private func plan(in region: Region) -> Plan? {
    let width = columnWidth(in: region)
    let room = region.size.height
    let heights = cards[0].look.pictureHeight
    let words = cards.map { $0.wordsHeight($0.words(width: width, region: region), width: width) }.max() ?? .zero
    let most = (room + rowGap) / (words + heights.least + rowGap)
    guard most >= 1 else { return nil }
    let pages = Self.share(of: cards.count, over: Int(most.clamped(to: 1...1_000)) * columns)
    let rows = Self.share(of: Self.share(of: cards.count, over: pages), over: columns)
    let height = min((room + rowGap) / Double(rows) - rowGap, words + heights.greatest)
    let band = height - words
    return Plan(
      cardHeight: height, band: band,
      pictures: CardPictures.filling(band, look: cards[0].look, columnWidth: width), pages: pages)
  }

  private func frame(of cards: ArraySlice<PreparedCard>, _ plan: Plan, region: Region) -> Frame {
    let width = columnWidth(in: region)
    let rows = Double(Self.share(of: cards.count, over: columns))
    var frame = Frame(
      size: Size(width: region.size.width, height: (plan.cardHeight + rowGap) * rows - rowGap))
    for (index, card) in cards.enumerated() {
      let placed = card.frame(
        size: Size(width: width, height: plan.cardHeight), band: card.picture == nil ? .zero : plan.band,
        words: card.words(width: width, region: region), plan.pictures)
      let origin = Point(
        x: (width + columnGap) * Double(index % columns), y: (plan.cardHeight + rowGap) * Double(index / columns))
      frame.add(placed, at: origin)
    }
    return frame
  }
}
