package import HandoutDocument
import HandoutGeometry
import HandoutPages
import HandoutTypography

/// Cards in rows of equal height, pictures of one kind in a row. A row stays whole; of two columns, a lone last card, one whose neighbour has
/// a picture of another kind, or one for which a page has just room, takes the whole width.
package struct PreparedCards: PreparedBlock {
  package let path: BlockPath
  let cards: [PreparedCard]
  /// The place of the first card among all, from 0.
  let first: Int
  let columns: Int
  let columnGap: Length
  let rowGap: Length

  package func contentWidths() -> ContentWidths {
    let widest = cards.reduce(ContentWidths.zero) { $0.union($1.contentWidths()) }
    let gaps = columnGap * Double(columns - 1)
    return ContentWidths(
      smallest: widest.smallest * Double(columns) + gaps, natural: widest.natural * Double(columns) + gaps)
  }

  package func fit(in region: Region) -> Fit {
    guard !cards.isEmpty else { return .empty }
    let pictures = pictures(in: region)
    var frame = Frame(size: Size(width: region.size.width, height: .zero))
    var index = 0
    while index < cards.count {
      let top = index == 0 ? .zero : frame.size.height + rowGap
      let room = region.size.height - top + .pt(0.01)
      let row = row(at: index, pictures, region: region)
      var next = (frame: self.frame(ofRow: row, pictures, region: region), count: row.count)
      if next.frame.size.height > room, index > 0 || region.canAdvance, columns == 2, row.count == 2 {
        // The foot of a page that has no room for a row may have room for one card over the whole width; of more columns that
        // would leave holes.
        next = (self.frame(ofRow: [row[0]], pictures, region: region), 1)
      }
      guard next.frame.size.height <= room else {
        guard index == 0 else { return .part(frame, rest: remainder(from: index)) }
        return tooHigh(row: row, height: next.frame.size.height, pictures, region: region)
      }
      frame.add(next.frame, at: Point(x: .zero, y: top))
      frame.size.height = top + next.frame.size.height
      index += next.count
    }
    return .all(frame)
  }

  private func pictures(in region: Region) -> CardPictures {
    let width = (region.size.width - columnGap * Double(columns - 1)) / Double(columns)
    return CardPictures(cards[0].look, columnWidth: width, growth: region.pictureGrowth)
  }

  /// The cards of the row that begins with a card. Of two columns one card may take both: in more columns that would leave holes.
  private func row(at index: Int, _ pictures: CardPictures, region: Region) -> [PreparedCard] {
    let row = Array(cards[index..<min(index + columns, cards.count)])
    guard columns == 2, row.count == 2 else { return row }
    let isWide = region.wideCards.contains(first + index)
    return !isWide && pictures.areAlike(row[0].picture, row[1].picture) ? row : [row[0]]
  }

  private func remainder(from index: Int) -> PreparedCards {
    PreparedCards(
      path: path, cards: Array(cards[index...]), first: first + index, columns: columns, columnGap: columnGap,
      rowGap: rowGap)
  }

  private func frame(ofRow row: [PreparedCard], _ pictures: CardPictures, region: Region) -> Frame {
    guard row.count > 1 || columns != 2 else {
      return row[0].wideFrame(width: region.size.width, pictures, region: region)
    }
    let width = pictures.columnWidth
    let words = row.map { $0.words(width: width, region: region) }
    let band = row.map { $0.bandHeight(width: width, pictures) }.max() ?? .zero
    let height = band + (zip(row, words).map { $0.wordsHeight($1, width: width) }.max() ?? .zero)
    var frame = Frame(size: Size(width: region.size.width, height: height))
    for (index, card) in row.enumerated() {
      let placed = card.frame(
        size: Size(width: width, height: height), band: card.picture == nil ? .zero : band, words: words[index],
        pictures)
      frame.add(placed, at: Point(x: (width + columnGap) * Double(index), y: .zero))
    }
    return frame
  }

  /// A row that does not fit: in the next region, or, where no region could hold it, one card over the whole width, split if need be.
  private func tooHigh(row: [PreparedCard], height: Length, _ pictures: CardPictures, region: Region) -> Fit {
    guard !region.canAdvance else {
      return .none(
        reason: "The row of cards is \(height) high and \(region.size.height) are left.")
    }
    let card = row[0]
    let others = remainder(from: 1)
    let wide = card.wideFrame(width: region.size.width, pictures, region: region)
    if wide.size.height <= region.size.height {
      return others.cards.isEmpty ? .all(wide) : .part(wide, rest: others)
    }
    guard case .part(let part, let rest) = card.split(in: region, pictures) else {
      return .none(reason: "The card is \(wide.size.height) high and a page holds \(region.full).", path: card.path)
    }
    return .part(part, rest: PreparedStack(path: path, children: [(rest, .zero), (others, rowGap)], isSection: false))
  }
}
