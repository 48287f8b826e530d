import HandoutDocument
import HandoutGeometry
import HandoutPages
import Synchronization

/// Keeps how a block without pictures looks as a whole at a width: pages are flowed several times, while pictures grow and spaces
/// shrink, and most blocks look the same each time.
final class CachedBlock: PreparedBlock {
  /// The whole block in one boundless region.
  private struct Entry {
    var region: Region
    var frame: Frame
  }

  private let content: any PreparedBlock
  private let cache = Mutex<[Entry]>([])

  init(_ content: any PreparedBlock) {
    self.content = content
  }

  var path: BlockPath { content.path }
  var keepsWithNext: Bool { content.keepsWithNext }
  func contentWidths() -> ContentWidths { content.contentWidths() }

  func fit(in region: Region) -> Fit {
    guard let whole = whole(in: region), whole.size.height <= region.size.height + .pt(0.01) else {
      return content.fit(in: region)
    }
    return .all(whole)
  }

  /// The whole block at the region's width; nil when it takes no room or cannot be whole.
  private func whole(in region: Region) -> Frame? {
    var region = region.boundless(width: region.size.width)
    // Nothing in the block follows the growth of pictures, or has the rows that are stretched.
    region.pictureGrowth = 0
    region.stretch = .zero
    let known = cache.withLock { cache in cache.first { $0.region == region }?.frame }
    if let known { return known }
    guard case .all(let frame) = content.fit(in: region) else { return nil }
    cache.withLock { cache in
      if cache.count == 8 { cache.removeFirst() }
      cache.append(Entry(region: region, frame: frame))
    }
    return frame
  }
}
