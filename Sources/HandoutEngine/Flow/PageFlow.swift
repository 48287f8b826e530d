package import HandoutDocument
import HandoutGeometry
package import HandoutPages

/// Stage 4: fits a prepared body into page after page.
package struct PageFlow: Sendable {
  /// What the flow of a body gave.
  package struct Result: Sendable {
    /// The content of each page.
    package var pages: [Frame]
    /// The content that stands at the foot of the last page; nil when there is none.
    package var lastly: Frame?
    /// How many rows of a block of rows stand on each page; empty for a body without pages of its own.
    var rowCounts: [Int] = []
  }

  /// What changes from one attempt to the next.
  package struct Fill: Sendable {
    /// How far pictures have grown, 0 to 1.
    var pictureGrowth = 0.0
    /// The share of the room between blocks that is kept.
    var spacing = 1.0
    /// How far rows to write in have grown, 0 to 1.
    var rowGrowth = 0.0

    package init(pictureGrowth: Double = 0, spacing: Double = 1) {
      self.pictureGrowth = pictureGrowth
      self.spacing = spacing
    }
  }

  let setup: PageSetup
  /// More pages than this are a mistake of the input, not a handout.
  let pageLimit: Int

  package init(setup: PageSetup, pageLimit: Int) {
    self.setup = setup
    self.pageLimit = pageLimit
  }

  /// Flows a body with one growth of its pictures and one spacing.
  package func flow(
    body: any PreparedBlock, lastly: (any PreparedBlock)?, fill: Fill
  ) throws(EngineError) -> Result {
    var pages: [Frame] = []
    var rest: (any PreparedBlock)? = body
    while let block = rest {
      guard pages.count < pageLimit else { throw .tooManyPages(limit: pageLimit) }
      let size = contentSize(page: pages.count)
      let region = Region(
        size: size, full: fullHeight, canAdvance: false, pictureGrowth: fill.pictureGrowth, spacing: fill.spacing)
      switch block.fit(in: region) {
      case .empty: rest = nil
      case .all(let frame):
        pages.append(frame)
        rest = nil
      case .part(let frame, let next):
        pages.append(frame)
        rest = next
      case .none(let reason, let path):
        throw .tooLarge(path: path ?? block.path, reason: reason)
      }
    }
    return try adding(lastly, to: pages)
  }

  /// The room for content on a page.
  func contentSize(page: Int) -> Size {
    let head = page == 0 ? setup.firstHeadHeight : setup.headHeight
    return Size(
      width: setup.size.width - setup.margins.horizontal,
      height: setup.size.height - setup.margins.vertical - head - setup.footHeight)
  }

  private var fullHeight: Length { contentSize(page: 1).height }

  /// The sources and the disclaimer stand at the foot of the last page, or on one more where it has no room.
  private func adding(
    _ lastly: (any PreparedBlock)?, to pages: [Frame]
  ) throws(EngineError) -> Result {
    guard let lastly else { return Result(pages: pages, lastly: nil) }
    let size = contentSize(page: max(pages.count - 1, 0))
    var region = Region(size: size, full: fullHeight, canAdvance: false)
    region.size.height = .unbounded
    guard case .all(let frame) = lastly.fit(in: region) else { return Result(pages: pages, lastly: nil) }
    guard frame.size.height <= fullHeight else {
      throw .tooLarge(
        path: lastly.path,
        reason: "The block is \(frame.size.height) high and a page holds \(fullHeight).")
    }
    let gap = setup.lastGap
    var pages = pages
    if let last = pages.last, last.size.height + gap + frame.size.height > size.height {
      pages.append(Frame(size: Size(width: size.width, height: .zero)))
    }
    return Result(pages: pages, lastly: frame)
  }
}
