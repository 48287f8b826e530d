import HandoutDocument
import HandoutGeometry
import HandoutPages

/// The heads of the days of a log, which are each patient's own: a log that begins on a Tuesday is no other layout.
struct DayTexts: Sendable {
  /// By day, from 0.
  private(set) var texts: [Int: BrokenText] = [:]
  /// By table: how narrow its columns of days may be, which decides their widths.
  private(set) var widths: [Length] = []

  init(_ heads: [TableBlock.Heads], preparer: Preparer, shared: SharedTexts) throws(EngineError) {
    for table in heads {
      guard let first = table.firstDay else { continue }
      var width = Length.zero
      for (index, head) in table.texts.enumerated() {
        let text = try shared.shape(head, path: BlockPath(["day \(first + index + 1)"]), preparer: preparer)
        texts[first + index] = text
        width = max(width, text.widths.smallest)
      }
      widths.append(width)
    }
  }
}

extension Frame {
  /// Takes the heads of days out of the frames that keep their places, and says of how many.
  mutating func emptyDays() -> Int {
    var count = 0
    for index in items.indices {
      guard case .group(var inner, let transform, let clip) = items[index].item else { continue }
      var found = 1
      if case .day = inner.slot { inner.items = [] } else { found = inner.emptyDays() }
      guard found > 0 else { continue }
      items[index].item = .group(inner, transform, clip: clip)
      count += found
    }
    return count
  }
}
