package import HandoutDocument
import HandoutGeometry
package import HandoutPages
package import HandoutTypography

/// Stages 3 and 4: a document becomes page models. The only place where positions are decided.
package struct Engine: Sendable {
  private let shaper: Shaper
  private let pictures: any PictureSource

  /// More pages than this are taken for a mistake of the input.
  package static let pageLimit = 60

  package init(shaper: Shaper, pictures: any PictureSource) {
    self.shaper = shaper
    self.pictures = pictures
  }

  /// A document whose text is shaped and whose pictures are loaded.
  package struct Prepared: Sendable {
    let document: Document
    let body: PreparedStack
    let lastly: PreparedStack?
    let hasPictures: Bool
  }

  /// Stage 3: shapes every text once.
  package func prepare(_ document: Document) throws(EngineError) -> Prepared {
    let preparer = Preparer(shaper: shaper, pictures: pictures, language: document.language)
    let body = try preparer.prepare(document.body, path: BlockPath())
    var lastly: PreparedStack?
    if let block = document.lastly {
      lastly = try preparer.prepare(block, path: BlockPath(["last page"]))
    }
    return Prepared(document: document, body: body, lastly: lastly, hasPictures: document.body.hasPictures)
  }

  /// Stage 4: the fewest pages, then the largest pictures that keep their number, then heads and feet.
  package func place(_ prepared: Prepared) throws(EngineError) -> PlacedDocument {
    let document = prepared.document
    let flow = PageFlow(setup: document.page, pageLimit: Engine.pageLimit)
    let result = try filled(prepared, flow: flow)
    let furnisher = PageFurnisher(
      setup: document.page, furniture: document.furniture,
      preparer: Preparer(shaper: shaper, pictures: pictures, language: document.language), flow: flow)
    var pages = try furnisher.furnish(result)
    if WritingDirection.of(document.language) == .rightToLeft {
      for index in pages.indices { pages[index] = PageMirror.mirrored(pages[index]) }
    }
    let metadata = PlacedDocument.Metadata(
      title: document.title, author: document.author, subject: document.subject, language: document.language,
      created: document.created)
    return PlacedDocument(pages: pages, metadata: metadata, outline: OutlineCollector.outline(of: pages))
  }

  /// The least share of the designed room between blocks that still looks calm.
  private static let tightest = 0.5

  /// The fewest pages, less room between blocks where that saves a page, then the largest pictures that keep their number.
  private func filled(_ prepared: Prepared, flow: PageFlow) throws(EngineError) -> PageFlow.Result {
    func flowed(_ fill: PageFlow.Fill) throws(EngineError) -> PageFlow.Result {
      try flow.flow(body: prepared.body, lastly: prepared.lastly, fill: fill)
    }
    var fill = PageFlow.Fill()
    var best = try flowed(fill)
    if best.pages.count > 1 {
      let tight = try flowed(PageFlow.Fill(spacing: Engine.tightest))
      if tight.pages.count < best.pages.count {
        let pages = tight.pages.count
        (fill.spacing, best) = try largest(from: Engine.tightest, fallback: tight, pages: pages) {
          spacing throws(EngineError) in
          try flowed(PageFlow.Fill(spacing: spacing))
        }
      }
    }
    guard prepared.hasPictures else { return best }
    let spacing = fill.spacing
    return try largest(from: 0, fallback: best, pages: best.pages.count) { growth throws(EngineError) in
      try flowed(PageFlow.Fill(pictureGrowth: growth, spacing: spacing))
    }.result
  }

  /// The largest share, up to 1, at which the flow still takes this many pages.
  private func largest(
    from least: Double, fallback: PageFlow.Result, pages: Int,
    flowed: (Double) throws(EngineError) -> PageFlow.Result
  ) throws(EngineError) -> (share: Double, result: PageFlow.Result) {
    let whole = try flowed(1)
    if whole.pages.count == pages { return (1, whole) }
    var best = (share: least, result: fallback)
    var low = least
    var high = 1.0
    // Six halvings leave less than one point of a picture's growth undecided.
    for _ in 0..<6 {
      let middle = (low + high) / 2
      let result = try flowed(middle)
      if result.pages.count == pages {
        best = (middle, result)
        low = middle
      } else {
        high = middle
      }
    }
    return best
  }
}
