import HandoutDocument
import HandoutGeometry
import HandoutPages

/// Blocks shared out among pages, before the room that is left is used.
struct RunLayout: Sendable {
  /// A block as it stands on a page.
  struct Item: Sendable {
    var frame: Frame
    var spaceBefore: Length
    /// The rows from which the frame was made, so that they can be set with more room; nil for other blocks.
    var rows: (any RowBlock)?
    /// How many rows stand here.
    var rowCount = 0
  }

  /// What stands on one page.
  struct Page: Sendable {
    var items: [Item] = []
    /// The room for content.
    var size: Size
    /// More room above the first block.
    var top = Length.zero
    /// Whether the last block stands at the foot of the page.
    var endsAtFoot = false
    /// A ground behind the blocks, where it stands from the corner of the content.
    var ground: Shape?

    /// The height of the blocks with the room between them as designed.
    var height: Length {
      items.enumerated().reduce(top) { height, entry in
        height + entry.element.frame.size.height + (entry.offset == 0 ? .zero : entry.element.spaceBefore)
      }
    }

    var rowCount: Int { items.reduce(0) { $0 + $1.rowCount } }

    /// Where room can be added: between blocks, and in each row.
    var places: Int { max(items.count - 1, 0) + rowCount }

    /// How much could be added in each place.
    var share: Length { places > 0 ? max(size.height - height, .zero) / Double(places) : .zero }
  }

  var pages: [Page] = []

  /// How many rows stand on each page: what must stay the same while a page is filled.
  var rowCounts: [Int] { pages.map(\.rowCount) }
}

extension RunLayout.Page {
  /// The page with the room that is left shared out among the gaps between its blocks and among its rows, each at most as much as is allowed.
  func filled(most: Length, region: Region) -> Frame {
    let share = endsAtFoot ? .zero : min(share, most)
    var frame = Frame(size: Size(width: size.width, height: .zero))
    if let ground { frame.addArtifact(ground) }
    for (index, item) in items.enumerated() {
      var top = index == 0 ? self.top : frame.size.height + item.spaceBefore + share
      if endsAtFoot, index == items.count - 1 { top = max(top, size.height - item.frame.size.height) }
      let content = item.stretched(by: share, region: region)
      frame.add(content, at: Point(x: .zero, y: top))
      frame.size.height = top + content.size.height
    }
    return frame
  }
}

extension RunLayout.Item {
  /// The same rows with more room for each; other blocks as they are.
  fileprivate func stretched(by share: Length, region: Region) -> Frame {
    guard let rows, share > .zero else { return frame }
    // Not a hair more than these rows need, so that the next one has no room.
    var offered = region.with(height: frame.size.height + share * Double(rowCount) + .pt(0.005))
    offered.stretch = share
    return switch rows.fit(in: offered) {
    case .all(let frame), .part(let frame, _): frame
    case .empty, .none: frame
    }
  }
}
