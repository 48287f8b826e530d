/// Makes full pages of a body.
protocol BodyFiller {
  /// The pages of a body, filled.
  func filled(_ body: PreparedStack) throws(EngineError) -> PageFlow.Result
}

/// The search for the fullest pages: the fewest of them, with less room between blocks or without optional blocks where that
/// saves one, then the largest pictures that keep their number.
struct PageFiller: BodyFiller {
  let flow: PageFlow
  /// What stands at the foot of the last page.
  let lastly: PreparedStack?
  let hasPictures: Bool
  /// The places of the blocks of the body that are left out where that saves a page.
  let optional: Set<Int>

  /// The least share of the designed room between blocks that still looks calm.
  static let tightest = 0.5

  /// The pages of a body, filled.
  func filled(_ body: PreparedStack) throws(EngineError) -> PageFlow.Result {
    let whole = try spaced(body)
    guard !optional.isEmpty, whole.pages > 1 else { return try grown(whole) }
    let rest = try spaced(body.leavingOut(optional))
    return try grown(rest.pages < whole.pages ? rest : whole)
  }

  /// A body with the room between its blocks with which it takes the fewest pages.
  private struct Spaced {
    var body: PreparedStack
    var spacing = 1.0
    var pages: Int
  }

  private func spaced(_ body: PreparedStack) throws(EngineError) -> Spaced {
    let pages = try flowed(body, PageFlow.Fill()).pages.count
    guard pages > 1 else { return Spaced(body: body, pages: pages) }
    let tight = try flowed(body, PageFlow.Fill(spacing: PageFiller.tightest)).pages.count
    guard tight < pages else { return Spaced(body: body, pages: pages) }
    let spacing = try largest(from: PageFiller.tightest, pages: tight) { spacing throws(EngineError) in
      try flowed(body, PageFlow.Fill(spacing: spacing))
    }
    return Spaced(body: body, spacing: spacing, pages: tight)
  }

  /// The pages with the largest pictures that keep their number.
  private func grown(_ spaced: Spaced) throws(EngineError) -> PageFlow.Result {
    var fill = PageFlow.Fill(spacing: spaced.spacing)
    if hasPictures {
      fill.pictureGrowth = try largest(from: 0, pages: spaced.pages) { growth throws(EngineError) in
        try flowed(spaced.body, PageFlow.Fill(pictureGrowth: growth, spacing: spaced.spacing))
      }
    }
    return try flowed(spaced.body, fill)
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
