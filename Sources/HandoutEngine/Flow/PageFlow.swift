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
    /// Whether the last page has nothing but what stands at its foot.
    var endsAlone = false
  }

  /// What changes from one attempt to the next.
  package struct Fill: Sendable {
    /// How far pictures have grown, 0 to 1.
    var pictureGrowth = 0.0
    /// The share of the room between blocks that is kept.
    var spacing = 1.0
    /// How far rows to write in have grown, 0 to 1.
    var rowGrowth = 0.0
    /// The places of the cards, from 0, that take a whole row.
    var wideCards: Set<Int> = []

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

  /// The share of a page that is filled before the next one begins, where blocks can be split at all: two thirds, and a heading that goes
  /// with its block.
  static let leastFilled = 0.72

  /// Flows a body with one growth of its pictures and one spacing.
  package func flow(
    body: any PreparedBlock, lastly: (any PreparedBlock)?, fill: Fill
  ) throws(EngineError) -> Result {
    let pages = try pages(of: body, fill: fill)
    guard let foot = try foot(lastly) else { return Result(pages: pages, lastly: nil) }
    guard !hasRoom(for: foot, below: pages) else { return Result(pages: pages, lastly: foot) }
    // The end of the body goes with the foot to one more page.
    let last = pages.count - 1
    let kept = contentSize(page: last).height - foot.size.height - setup.lastGap
    if last >= 0, let moved = try? self.pages(of: body, fill: fill, least: (page: last, height: kept)),
      moved.count == pages.count + 1, hasRoom(for: foot, below: moved)
    {
      return Result(pages: moved, lastly: foot)
    }
    let width = contentSize(page: pages.count).width
    return Result(
      pages: pages + [Frame(size: Size(width: width, height: .zero))], lastly: foot, endsAlone: true)
  }

  /// The pages of a body.
  ///
  /// - Parameter least: a page with less room than the others.
  private func pages(
    of body: any PreparedBlock, fill: Fill, least: (page: Int, height: Length)? = nil
  ) throws(EngineError) -> [Frame] {
    var pages: [Frame] = []
    var rest: (any PreparedBlock)? = body
    while let block = rest {
      guard pages.count < pageLimit else { throw .tooManyPages(limit: pageLimit) }
      var size = contentSize(page: pages.count)
      if let least, least.page == pages.count { size.height = least.height }
      let region = Region(
        size: size, full: fullHeight, canAdvance: false, pictureGrowth: fill.pictureGrowth, spacing: fill.spacing,
        leastFilled: Self.leastFilled, wideCards: fill.wideCards)
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
    return pages
  }

  /// The room for content on a page.
  func contentSize(page: Int) -> Size {
    let head = page == 0 ? setup.firstHeadHeight : setup.headHeight
    return Size(
      width: setup.size.width - setup.margins.horizontal,
      height: setup.size.height - setup.margins.vertical - head - setup.footHeight)
  }

  private var fullHeight: Length { contentSize(page: 1).height }

  /// How much is missing on pages before the last one that are filled less than they should be, in shares of a page; 1 more where nothing
  /// stands above the foot of the last page.
  func shortfall(of result: Result) -> Double {
    result.pages.indices.dropLast().reduce(result.endsAlone ? 1 : 0) { sum, page in
      let filled = result.pages[page].size.height / contentSize(page: page).height
      return sum + max(0, Self.leastFilled - filled)
    }
  }

  /// The sources and the disclaimer, which stand at the foot of the last page.
  private func foot(_ lastly: (any PreparedBlock)?) throws(EngineError) -> Frame? {
    guard let lastly else { return nil }
    let width = contentSize(page: 1).width
    let region = Region(size: Size(width: width, height: .unbounded), full: fullHeight, canAdvance: false)
    guard case .all(let frame) = lastly.fit(in: region) else { return nil }
    guard frame.size.height <= fullHeight else {
      throw .tooLarge(
        path: lastly.path,
        reason: "The block is \(frame.size.height) high and a page holds \(fullHeight).")
    }
    return frame
  }

  private func hasRoom(for foot: Frame, below pages: [Frame]) -> Bool {
    guard let last = pages.last else { return true }
    return last.size.height + setup.lastGap + foot.size.height <= contentSize(page: pages.count - 1).height
  }
}
