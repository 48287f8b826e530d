/// Makes full pages of a body.
protocol BodyFiller {
  /// The pages of a body, filled.
  func filled(_ body: PreparedStack) throws(EngineError) -> PageFlow.Result
}

/// The search for the fullest pages: the fewest of them, with less room between blocks, without optional blocks or with other rows of cards
/// where that saves one; of these, pages that are filled; then the largest pictures that keep their number.
struct PageFiller: BodyFiller {
  let flow: PageFlow
  /// What stands at the foot of the last page.
  let lastly: PreparedStack?
  /// The number of pictures, each on a card of its own.
  let pictureCount: Int
  /// The places of the blocks of the body that are left out where that saves a page.
  let optional: Set<Int>

  /// The least share of the designed room between blocks that still looks calm.
  static let tightest = 0.5

  /// A way to fill the pages, and how much is missing on them.
  private struct Attempt {
    var fill: PageFlow.Fill
    var shortfall: Double
  }

  /// The pages of a body, filled.
  func filled(_ body: PreparedStack) throws(EngineError) -> PageFlow.Result {
    var body = body
    var rows = try fewestPages(body, with: rowsToTry)
    if !optional.isEmpty, rows.pages > 1 {
      let shorter = body.leavingOut(optional)
      let others = try fewestPages(shorter, with: rowsToTry)
      if others.pages < rows.pages { (body, rows) = (shorter, others) }
    }
    var best: Attempt?
    func look(in wideCards: [Set<Int>]) throws(EngineError) {
      for wideCards in wideCards {
        for attempt in try attempts(body, wideCards: wideCards, pages: rows.pages)
        where attempt.shortfall < best?.shortfall ?? .infinity { best = attempt }
        if best?.shortfall == 0 { return }
      }
    }
    try look(in: rows.wideCards)
    if best?.shortfall != 0 {
      let more = try fewestPages(body, with: moreRowsToTry)
      if more.pages <= rows.pages {
        if more.pages < rows.pages { (best, rows) = (nil, more) }
        try look(in: more.wideCards)
      }
    }
    return try flowed(body, best?.fill ?? PageFlow.Fill())
  }

  /// The fewest pages of a body, and with which cards over a whole row it takes no more.
  private func fewestPages(
    _ body: PreparedStack, with rows: [Set<Int>]
  ) throws(EngineError) -> (pages: Int, wideCards: [Set<Int>]) {
    var fewest = Int.max
    var found: [Set<Int>] = []
    for wideCards in rows {
      let pages = try flowed(body, fill(wideCards, spacing: Self.tightest)).pages.count
      if pages < fewest { (fewest, found) = (pages, []) }
      if pages == fewest { found.append(wideCards) }
      if pages == 1 { break }
    }
    return (fewest, found)
  }

  /// Which cards take a whole row: none but those that must, first; then one other, or all of them.
  private var rowsToTry: [Set<Int>] {
    guard mayTryRows else { return [[]] }
    return [[]] + (0..<pictureCount - 1).map { [$0] } + [Set(0..<pictureCount)]
  }

  /// Two other cards over whole rows, where one is not enough for full pages.
  private var moreRowsToTry: [Set<Int>] {
    guard mayTryRows else { return [] }
    return (0..<pictureCount - 1).flatMap { one in (one + 1..<pictureCount).map { [one, $0] } }
  }

  /// With more cards there are more pages, each of them less of a matter, and many more ways.
  private var mayTryRows: Bool { (2...8).contains(pictureCount) }

  /// The body in some fills, the one with the largest pictures first; more of them only where pages are not full.
  private func attempts(
    _ body: PreparedStack, wideCards: Set<Int>, pages: Int
  ) throws(EngineError) -> [Attempt] {
    let spacing = try largest(from: Self.tightest, pages: pages) { spacing throws(EngineError) in
      try flowed(body, fill(wideCards, spacing: spacing))
    }
    var attempts: [Attempt] = []
    var greatest = 0.0
    if pictureCount > 0 {
      greatest = try largest(from: 0, pages: pages) { growth throws(EngineError) in
        try flowed(body, fill(wideCards, spacing: spacing, growth: growth))
      }
    }
    for share in Self.shares {
      let fill = fill(wideCards, spacing: spacing, growth: greatest * share)
      let result = try flowed(body, fill)
      guard result.pages.count == pages else { continue }
      attempts.append(Attempt(fill: fill, shortfall: flow.shortfall(of: result)))
      if attempts.last?.shortfall == 0 { break }
    }
    return attempts
  }

  /// The shares of the greatest growth of pictures that are tried.
  private static let shares = [1, 0.8, 0.6, 0.4, 0.2, 0]

  private func fill(_ wideCards: Set<Int>, spacing: Double, growth: Double = 0) -> PageFlow.Fill {
    var fill = PageFlow.Fill(pictureGrowth: growth, spacing: spacing)
    fill.wideCards = wideCards
    return fill
  }

  private func flowed(_ body: PreparedStack, _ fill: PageFlow.Fill) throws(EngineError) -> PageFlow.Result {
    try flow.flow(body: body, lastly: lastly, fill: fill)
  }

  /// The largest share, from the least one up to 1, at which the flow still takes this many pages.
  private func largest(
    from least: Double, pages: Int, flowed: (Double) throws(EngineError) -> PageFlow.Result
  ) throws(EngineError) -> Double {
    if try flowed(1).pages.count == pages { return 1 }
    var low = least
    var high = 1.0
    // Six halvings leave less than one point of a picture's growth undecided.
    for _ in 0..<6 {
      let middle = (low + high) / 2
      if try flowed(middle).pages.count == pages { low = middle } else { high = middle }
    }
    return low
  }
}
