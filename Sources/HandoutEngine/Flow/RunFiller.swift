import HandoutDocument
import HandoutGeometry
import HandoutPages

/// Fills the pages of a body that has a number of them: as many rows in front as fit, then the largest pictures, the highest rows to write in
/// and equal gaps that leave every row on its page. What makes a page calm is left to its gaps first.
struct RunFiller: BodyFiller {
  let flow: RunFlow
  let hasPictures: Bool

  func filled(_ body: PreparedStack) throws(EngineError) -> PageFlow.Result {
    let children = body.children
    var fill = PageFlow.Fill()
    guard var best = try flow.layout(children, fill: fill) else {
      if let overflow = flow.overflow(children, fill: fill) { throw overflow }
      throw .tooLarge(path: body.path, reason: "The blocks are higher than the pages that they are given.")
    }
    let calm = best.pages.map { min($0.share, flow.runs.calmGap) }
    func isCalm(_ layout: RunLayout) -> Bool {
      zip(layout.pages, calm).allSatisfy { $0.share + .pt(0.01) >= $1 }
    }
    if hasPictures { try grow(\.pictureGrowth, &fill, &best, children, isCalm) }
    try grow(\.rowGrowth, &fill, &best, children, isCalm)
    let frames = best.pages.map { page in
      page.filled(most: flow.runs.greatestGap, region: flow.region(size: page.size, fill: fill))
    }
    return PageFlow.Result(pages: frames, lastly: nil, rowCounts: best.rowCounts)
  }

  /// The greatest growth, up to 1, at which every row stays on its page and all pages are calm.
  private func grow(
    _ path: WritableKeyPath<PageFlow.Fill, Double>, _ fill: inout PageFlow.Fill, _ best: inout RunLayout,
    _ children: [PreparedStack.Child], _ isCalm: (RunLayout) -> Bool
  ) throws(EngineError) {
    func tried(_ growth: Double) throws(EngineError) -> Bool {
      var attempt = fill
      attempt[keyPath: path] = growth
      guard let layout = try flow.layout(children, fill: attempt), layout.rowCounts == best.rowCounts, isCalm(layout)
      else {
        return false
      }
      best = layout
      fill = attempt
      return true
    }
    if try tried(1) { return }
    var low = 0.0
    var high = 1.0
    // Six halvings leave less than one point of a picture's growth undecided.
    for _ in 0..<6 {
      let middle = (low + high) / 2
      if try tried(middle) { low = middle } else { high = middle }
    }
  }
}
