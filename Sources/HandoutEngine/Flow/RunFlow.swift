import HandoutDocument
import HandoutGeometry
import HandoutPages

/// Shares the blocks of a body out among the runs of its pages.
struct RunFlow {
  /// A block and the room above it.
  typealias Child = PreparedStack.Child

  let flow: PageFlow
  let runs: PageRuns
  /// Whether there may be more pages than the document wants.
  let mayGrow: Bool

  init(flow: PageFlow, runs: PageRuns, mayGrow: Bool) {
    self.flow = flow
    self.runs = runs
    self.mayGrow = mayGrow || runs.mayGrow
  }

  /// The pages at one growth of pictures and rows; nil where the pages that are wanted do not hold the blocks.
  ///
  /// - Throws: `EngineError` where more pages are allowed and no page could hold a block.
  func layout(_ children: [Child], fill: PageFlow.Fill) throws(EngineError) -> RunLayout? {
    var layout = RunLayout()
    var first = 0
    var rest: (any RowBlock)?
    var fillers = Fillers()
    var taken: Set<Int> = []
    for (index, run) in runs.runs.enumerated() {
      let places = min(first, children.count)..<min(first + run.count, children.count)
      var own = places.filter { !taken.contains($0) }.map { children[$0] }
      first += run.count
      if let rows = rest, let place = run.goesOnAt {
        own.insert(Child(block: rows, spaceBefore: .zero), at: min(place, own.count))
        rest = nil
      }
      if run.isFiller {
        fillers.add(run, own, at: layout.pages.count)
        continue
      }
      if run.pageCount != nil {
        guard let pages = pages(own, of: run, from: layout.pages.count, fill: fill) else { return nil }
        layout.pages += pages
        continue
      }
      let isLast = index == runs.runs.count - 1 && fillers.isEmpty
      // What was to go on here had all its room before.
      if own.isEmpty, layout.pages.count >= runs.least, (layout.pages.count - runs.least) % runs.step == 0 { continue }
      let wanted = isLast ? max(runs.least - layout.pages.count, 1) : 1
      if run.takesManyPages {
        var pages = try manyPages(own, from: layout.pages.count, wanted: wanted, isLast: isLast, fill: fill)
        for place in run.mayTake where children.indices.contains(place) {
          let more = try manyPages(
            own + [children[place]], from: layout.pages.count, wanted: wanted, isLast: isLast, fill: fill)
          guard more.count == pages.count else { continue }
          pages = more
          own.append(children[place])
          taken.insert(place)
        }
        layout.pages += pages
        continue
      }
      let canGoOn = runs.runs[(index + 1)...].contains { $0.goesOnAt != nil }
      if wanted == 1,
        let page = onePage(own, page: layout.pages.count, isFirst: index == 0, canGoOn: canGoOn, fill: fill),
        !isLast || (layout.pages.count + 1 - runs.least) % runs.step == 0
      {
        layout.pages.append(dressed(page.page, for: run))
        rest = page.rest
      } else {
        guard mayGrow || wanted > 1 else { return nil }
        let pages = try self.pages(own, from: layout.pages.count, wanted: wanted, isLast: isLast, fill: fill)
        guard mayGrow || pages.count <= wanted else { return nil }
        layout.pages += pages.map { dressed($0, for: run) }
      }
    }
    guard rest == nil else { return nil }
    return fillers.isEmpty ? layout : filled(layout, with: fillers, fill: fill)
  }

  /// All blocks on one page, but for rows that can go on in the next run; nil where they do not fit.
  func onePage(
    _ children: [Child], page: Int, isFirst: Bool, canGoOn: Bool, fill: PageFlow.Fill
  ) -> (page: RunLayout.Page, rest: (any RowBlock)?)? {
    var result = RunLayout.Page(size: flow.contentSize(page: page))
    let region = region(size: result.size, fill: fill)
    var rows: (block: any RowBlock, at: Int, spaceBefore: Length)?
    for child in children {
      if let spot = child.block as? FillerSpot {
        result.filler = RunLayout.Filler(
          block: spot.block, spaceBefore: child.spaceBefore, place: result.items.count + (rows == nil ? 0 : 1))
        continue
      }
      if let block = child.block as? any RowBlock, rows == nil {
        rows = (block, result.items.count, child.spaceBefore)
        continue
      }
      switch child.block.fit(in: region.boundless(width: region.size.width)) {
      case .empty: continue
      case .all(let frame): result.items.append(RunLayout.Item(frame: frame, spaceBefore: child.spaceBefore))
      case .part, .none: return nil
      }
    }
    var rest: (any RowBlock)?
    if let rows {
      let gaps = rows.at == 0 ? result.items.first?.spaceBefore ?? .zero : rows.spaceBefore
      let offered = region.with(height: result.size.height - result.height - gaps)
      let found = item(of: rows.block, spaceBefore: rows.spaceBefore, in: offered)
      rest = found.rest
      if let item = found.item { result.items.insert(item, at: rows.at) }
      let least = mayGrow ? 1 : runs.leastRows
      if isFirst, result.rowCount < min(least, rows.block.rowCount) { return nil }
      if rest != nil, !canGoOn { return nil }
    }
    return result.height <= result.size.height + .pt(0.01) ? (result, rest) : nil
  }

  /// As many rows as a region holds, and the others.
  private func item(
    of rows: any RowBlock, spaceBefore: Length, in region: Region
  ) -> (item: RunLayout.Item?, rest: (any RowBlock)?) {
    switch rows.fit(in: region) {
    case .empty: return (nil, nil)
    case .all(let frame):
      return (RunLayout.Item(frame: frame, spaceBefore: spaceBefore, rows: rows, rowCount: rows.rowCount), nil)
    case .part(let frame, let rest):
      guard let rest = rest as? any RowBlock else { return (nil, rows) }
      let count = rows.rowCount - rest.rowCount
      return (RunLayout.Item(frame: frame, spaceBefore: spaceBefore, rows: rows, rowCount: count), rest)
    case .none: return (nil, rows)
    }
  }

  func region(size: Size, fill: PageFlow.Fill) -> Region {
    Region(
      size: size, full: flow.contentSize(page: 1).height, canAdvance: true, pictureGrowth: fill.pictureGrowth,
      spacing: 1, rowGrowth: fill.rowGrowth)
  }
}

extension RunFlow {
  /// As many pages as the blocks take. Rows fill page after page, as many on each as it holds; other pages are about equally full.
  private func manyPages(
    _ children: [Child], from page: Int, wanted: Int, isLast: Bool, fill: PageFlow.Fill
  ) throws(EngineError) -> [RunLayout.Page] {
    guard isLast || !children.contains(where: { $0.block is any RowBlock }) else {
      return try greedy(children, from: page, share: 1, fill: fill)
    }
    return try pages(children, from: page, wanted: wanted, isLast: isLast, fill: fill)
  }

  /// A run over several pages, about equally full.
  ///
  /// - Parameter wanted: the fewest pages; a last run has more only in the steps in which the document grows.
  private func pages(
    _ children: [Child], from page: Int, wanted: Int, isLast: Bool, fill: PageFlow.Fill
  ) throws(EngineError) -> [RunLayout.Page] {
    let fewest = try greedy(children, from: page, share: 1, fill: fill)
    var count = fewest.count
    if isLast {
      count = max(count, wanted)
      while (page + count - runs.least) % runs.step != 0 { count += 1 }
    }
    // Of a block in several forms the best one that has room is taken, and that is on full pages.
    guard isLast || !children.contains(where: { $0.block is FirstFitting }) else { return fewest }
    return try balanced(fewest, children, from: page, count: count, fill: fill)
  }

  /// The same blocks on a number of pages that holds them, about equally full.
  func balanced(
    _ fewest: [RunLayout.Page], _ children: [Child], from page: Int, count: Int, fill: PageFlow.Fill
  ) throws(EngineError) -> [RunLayout.Page] {
    guard count > 1 else { return fewest }
    var best = fewest
    var low = 0.0
    var high = 1.0
    // Seven halvings find the least height of a page, to one hundredth, at which there are no more pages.
    for _ in 0..<7 {
      let middle = (low + high) / 2
      let pages = try greedy(children, from: page, share: middle, fill: fill)
      if pages.count <= count {
        high = middle
        best = pages
      } else {
        low = middle
      }
    }
    while best.count < count { best.append(RunLayout.Page(size: flow.contentSize(page: page + best.count))) }
    return withFillers(best, from: children)
  }

  /// The pages, each with what fills it: at its end where the filler stands on another one.
  private func withFillers(_ pages: [RunLayout.Page], from children: [Child]) -> [RunLayout.Page] {
    let spots = children.compactMap { child in (child.block as? FillerSpot).map { ($0.block, child.spaceBefore) } }
    guard let (block, space) = spots.first else { return pages }
    return pages.map { page in
      var page = page
      if page.filler == nil {
        page.filler = RunLayout.Filler(block: block, spaceBefore: space, place: page.items.count)
      }
      return page
    }
  }

  /// Page after page, each filled to a share of its height; a block that needs more gets what it needs.
  func greedy(
    _ children: [Child], from page: Int, share: Double, fill: PageFlow.Fill
  ) throws(EngineError) -> [RunLayout.Page] {
    var pages: [RunLayout.Page] = []
    var queue = children[...]
    while !queue.isEmpty {
      guard page + pages.count < flow.pageLimit else { throw .tooManyPages(limit: flow.pageLimit) }
      let size = flow.contentSize(page: page + pages.count)
      var current = RunLayout.Page(size: size)
      try fillPage(&current, from: &queue, height: size.height * share, fill: fill)
      if current.items.isEmpty { continue }
      pages.append(current)
    }
    return pages
  }

  /// Takes blocks from the queue until the page is full to a height.
  private func fillPage(
    _ page: inout RunLayout.Page, from queue: inout ArraySlice<Child>, height: Length, fill: PageFlow.Fill
  ) throws(EngineError) {
    while let child = queue.first {
      if let spot = child.block as? FillerSpot {
        page.filler = RunLayout.Filler(block: spot.block, spaceBefore: child.spaceBefore, place: page.items.count)
        queue.removeFirst()
        continue
      }
      let isEmpty = page.items.isEmpty
      let used = isEmpty ? .zero : page.height + child.spaceBefore
      var region = region(size: page.size, fill: fill).with(height: (isEmpty ? page.size.height : height) - used)
      region.canAdvance = !isEmpty
      queue.removeFirst()
      switch child.block.fit(in: region) {
      case .empty: continue
      case .all(let frame): page.items.append(item(frame, child))
      case .part(let frame, let rest):
        guard isEmpty || child.block is any RowBlock || child.block is FirstFitting else {
          queue.insert(child, at: queue.startIndex)
          return
        }
        var part = item(frame, child)
        part.rowCount -= (rest as? any RowBlock)?.rowCount ?? 0
        page.items.append(part)
        queue.insert(Child(block: rest, spaceBefore: .zero), at: queue.startIndex)
        return
      case .none(let reason, let path):
        guard !isEmpty else { throw .tooLarge(path: path ?? child.block.path, reason: reason) }
        queue.insert(child, at: queue.startIndex)
        return
      }
    }
  }

  private func item(_ frame: Frame, _ child: Child) -> RunLayout.Item {
    let rows = child.block as? any RowBlock
    return RunLayout.Item(frame: frame, spaceBefore: child.spaceBefore, rows: rows, rowCount: rows?.rowCount ?? 0)
  }
}
