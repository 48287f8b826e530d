/// The search for the fullest pages: the fewest of them, then less room between blocks where that saves one, then the largest
/// pictures that keep their number.
struct PageFiller {
  let flow: PageFlow
  /// What stands at the foot of the last page.
  let lastly: PreparedStack?
  let hasPictures: Bool

  /// The least share of the designed room between blocks that still looks calm.
  static let tightest = 0.5

  /// The pages of a body, filled.
  func filled(_ body: PreparedStack) throws(EngineError) -> PageFlow.Result {
    func flowed(_ fill: PageFlow.Fill) throws(EngineError) -> PageFlow.Result {
      try flow.flow(body: body, lastly: lastly, fill: fill)
    }
    var fill = PageFlow.Fill()
    var pages = try flowed(fill).pages.count
    if pages > 1 {
      let tight = try flowed(PageFlow.Fill(spacing: PageFiller.tightest)).pages.count
      if tight < pages {
        pages = tight
        fill.spacing = try largest(from: PageFiller.tightest, pages: pages) { spacing throws(EngineError) in
          try flowed(PageFlow.Fill(spacing: spacing))
        }
      }
    }
    if hasPictures {
      let spacing = fill.spacing
      fill.pictureGrowth = try largest(from: 0, pages: pages) { growth throws(EngineError) in
        try flowed(PageFlow.Fill(pictureGrowth: growth, spacing: spacing))
      }
    }
    return try flowed(fill)
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
