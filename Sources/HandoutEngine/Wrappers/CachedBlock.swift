import HandoutDocument
import HandoutGeometry
import HandoutPages
import Synchronization

/// Keeps how a block without pictures looks as a whole at a width: pages are flowed several times, while pictures grow and spaces
/// shrink, and most blocks look the same each time.
final class CachedBlock: PreparedBlock {
  /// The whole block at one width, spacing and growth of its rows.
  private struct Entry {
    var width: Length
    var spacing: Double
    var rowGrowth: Double
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
    let known = cache.withLock { cache in
      cache.first {
        $0.width == region.size.width && $0.spacing == region.spacing && $0.rowGrowth == region.rowGrowth
      }?.frame
    }
    if let known { return known }
    guard case .all(let frame) = content.fit(in: region.boundless(width: region.size.width)) else { return nil }
    cache.withLock { cache in
      if cache.count == 8 { cache.removeFirst() }
      cache.append(
        Entry(width: region.size.width, spacing: region.spacing, rowGrowth: region.rowGrowth, frame: frame))
    }
    return frame
  }
}
