import HandoutDocument
import HandoutGeometry
import HandoutPages

/// Runs whose number of pages is set: a card, a panel, a page that fills a sheet.
extension RunFlow {
  /// The pages of a run, as many as it has; nil where its blocks have no room on them.
  func pages(_ children: [Child], of run: PageRun, from page: Int, fill: PageFlow.Fill) -> [RunLayout.Page]? {
    let count = run.pageCount ?? 1
    guard count > 1 else {
      return single(children, of: run, page: page, fill: fill).map { [$0] }
    }
    guard let fewest = try? greedy(children, from: page, share: 1, fill: fill), fewest.count <= count,
      var pages = try? balanced(fewest, children, from: page, count: fewest.count, fill: fill)
    else { return nil }
    while pages.count < count { pages.append(RunLayout.Page(size: flow.contentSize(page: page + pages.count))) }
    return pages.map { dressed($0, for: run) }
  }

  /// All blocks of a run on one page.
  private func single(_ children: [Child], of run: PageRun, page: Int, fill: PageFlow.Fill) -> RunLayout.Page? {
    guard let found = onePage(children, page: page, isFirst: false, canGoOn: false, fill: fill) else { return nil }
    let result = dressed(found.page, for: run)
    return found.rest == nil && result.height <= result.size.height + .pt(0.01) ? result : nil
  }

  /// The page with what its run has beside blocks.
  func dressed(_ page: RunLayout.Page, for run: PageRun) -> RunLayout.Page {
    var page = page
    page.top = run.top
    page.endsAtFoot = run.endsAtFoot
    guard let ground = run.ground else { return page }
    let setup = flow.setup
    let corner = Point(x: ground.inset - setup.margins.left, y: ground.inset - setup.margins.top - setup.headHeight)
    let size = Size(width: setup.size.width - ground.inset * 2, height: setup.size.height - ground.inset * 2)
    page.ground = Shape(
      path: .rectangle(Rect(origin: corner, size: size), radius: ground.radius), fill: ground.fill)
    return page
  }

  /// Why the blocks of a body have no room: the first run whose pages do not hold its own.
  func overflow(_ children: [Child], fill: PageFlow.Fill) -> EngineError? {
    var first = 0
    for run in runs.runs {
      let own = Array(children[min(first, children.count)..<min(first + run.count, children.count)])
      first += run.count
      guard run.pageCount != nil || run.isFiller, pages(own, of: run, from: 1, fill: fill) == nil, let block = own.first
      else { continue }
      let room = flow.contentSize(page: 1)
      let region = region(size: room, fill: fill)
      let height = own.enumerated().reduce(run.top) { height, entry in
        let frame = entry.element.block.frame(width: room.width, in: region)
        return height + (frame?.size.height ?? .zero) + (entry.offset == 0 ? .zero : entry.element.spaceBefore)
      }
      let count = run.pageCount ?? 1
      let pages = count == 1 ? "its page" : "each of its \(count) pages"
      return .tooLarge(
        path: block.block.path, reason: "The part \"\(run.name)\" is \(height) high and \(pages) holds \(room.height).")
    }
    return nil
  }
}

/// Runs whose pages are there to fill a sheet.
struct Fillers {
  fileprivate var runs: [(run: PageRun, children: [RunFlow.Child])] = []
  /// How many pages stand before them.
  fileprivate var place = 0

  var isEmpty: Bool { runs.isEmpty }

  mutating func add(_ run: PageRun, _ children: [RunFlow.Child], at place: Int) {
    if runs.isEmpty { self.place = place }
    runs.append((run, children))
  }
}

extension RunFlow {
  /// The pages with as many more as are missing to whole sheets, and empty ones where the fillers are not enough; nil where one that is needed
  /// does not hold its blocks.
  func filled(_ layout: RunLayout, with fillers: Fillers, fill: PageFlow.Fill) -> RunLayout? {
    var missing = max(runs.least - layout.pages.count, 0)
    while (layout.pages.count + missing - runs.least) % max(runs.step, 1) != 0 { missing += 1 }
    var pages: [RunLayout.Page] = []
    for filler in fillers.runs.prefix(missing) {
      guard let page = self.pages(filler.children, of: filler.run, from: 1, fill: fill)?.first else { return nil }
      pages.append(page)
    }
    while pages.count < missing { pages.append(RunLayout.Page(size: flow.contentSize(page: 1))) }
    var layout = layout
    layout.pages.insert(contentsOf: pages, at: min(fillers.place, layout.pages.count))
    return layout
  }
}
