package import HandoutDocument
import HandoutGeometry
import HandoutPages
import HandoutTypography

/// Cards in rows of equal height. A row stays whole; a lone last card, or one for which a page has just room, takes the whole width.
package struct PreparedCards: PreparedBlock {
  package let path: BlockPath
  let cards: [PreparedCard]
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
    var frame = Frame(size: Size(width: region.size.width, height: .zero))
    var index = 0
    while index < cards.count {
      let top = index == 0 ? .zero : frame.size.height + rowGap
      let room = region.size.height - top + .pt(0.01)
      let row = Array(cards[index..<min(index + columns, cards.count)])
      var next = (frame: self.frame(ofRow: row, region: region), count: row.count)
      if next.frame.size.height > room, index > 0, row.count > 1 {
        // The foot of a page that has no room for a row may have room for one card over the whole width.
        next = (self.frame(ofRow: [row[0]], region: region), 1)
      }
      guard next.frame.size.height <= room else {
        guard index == 0 else { return .part(frame, rest: remainder(from: index)) }
        return tooHigh(row: row, height: next.frame.size.height, region: region)
      }
      frame.add(next.frame, at: Point(x: .zero, y: top))
      frame.size.height = top + next.frame.size.height
      index += next.count
    }
    return .all(frame)
  }

  private func remainder(from index: Int) -> PreparedCards {
    PreparedCards(path: path, cards: Array(cards[index...]), columns: columns, columnGap: columnGap, rowGap: rowGap)
  }

  private func frame(ofRow row: [PreparedCard], region: Region) -> Frame {
    guard row.count > 1 || columns == 1 else {
      return row[0].wideFrame(width: region.size.width, pictureWidth: columnWidth(in: region), region: region)
    }
    let width = columnWidth(in: region)
    let words = row.map { $0.words(width: width, region: region) }
    let height = zip(row, words).map { $0.height(words: $1, width: width, region: region) }.max() ?? .zero
    var frame = Frame(size: Size(width: region.size.width, height: height))
    for (index, card) in row.enumerated() {
      let size = Size(width: width, height: height)
      frame.add(
        card.frame(size: size, words: words[index], region: region),
        at: Point(x: (width + columnGap) * Double(index), y: .zero))
    }
    return frame
  }

  private func columnWidth(in region: Region) -> Length {
    (region.size.width - columnGap * Double(columns - 1)) / Double(columns)
  }

  /// A row that does not fit: in the next region, or, where no region could hold it, one card over the whole width, split if need be.
  private func tooHigh(row: [PreparedCard], height: Length, region: Region) -> Fit {
    guard !region.canAdvance else {
      return .none(
        reason: "The row of cards is \(height) high and \(region.size.height) are left.")
    }
    let card = row[0]
    let others = remainder(from: 1)
    let wide = card.wideFrame(width: region.size.width, pictureWidth: columnWidth(in: region), region: region)
    if wide.size.height <= region.size.height {
      return others.cards.isEmpty ? .all(wide) : .part(wide, rest: others)
    }
    guard case .part(let part, let rest) = card.split(in: region) else {
      return .none(reason: "The card is \(wide.size.height) high and a page holds \(region.full).", path: card.path)
    }
    return .part(part, rest: PreparedStack(path: path, children: [(rest, .zero), (others, rowGap)], isSection: false))
  }
}
