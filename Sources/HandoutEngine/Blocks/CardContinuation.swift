import HandoutDocument
import HandoutGeometry
import HandoutPages

/// The rest of a card that no page could hold whole, in a box of its own.
struct CardContinuation: PreparedBlock {
  let path: BlockPath
  let body: any PreparedBlock
  let look: PreparedCard.Look
  let label: String

  func contentWidths() -> ContentWidths { body.contentWidths().adding(look.card.padding.horizontal) }

  func fit(in region: Region) -> Fit {
    switch body.fit(in: region.inset(by: look.card.padding)) {
    case .empty: return .empty
    case .none(let reason, let inner): return .none(reason: reason, path: inner ?? path)
    case .all(let words):
      return .all(frame(words: words, width: region.size.width, ends: true))
    case .part(let words, let rest):
      let next = CardContinuation(path: path, body: rest, look: look, label: label)
      return .part(frame(words: words, width: region.size.width, ends: false), rest: next)
    }
  }

  private func frame(words: Frame, width: Length, ends: Bool) -> Frame {
    let size = Size(width: width, height: words.size.height + look.card.padding.vertical)
    var frame = Frame(size: size, label: label, isRepeat: true)
    frame.add(box: look.card.style, size: size)
    frame.add(words, at: Point(x: look.card.padding.left, y: look.card.padding.top))
    if ends { frame.end() }
    return frame
  }
}
