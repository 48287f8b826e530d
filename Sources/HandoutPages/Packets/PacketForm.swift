/// What a packet is made for.
package struct PacketForm: Hashable, Sendable {
  /// Whether it is for paper only: no structure for screen readers, and everything that many pages share is drawn once.
  package var isForPaperOnly: Bool
  /// Whether it is printed on both sides: every patient begins on a front.
  package var isDuplex: Bool
  /// The pages that a sheet of paper takes: every separator and every handout is filled up to a multiple of these.
  package var pagesPerSheet: Int

  /// - Parameter pagesPerSheet: nil for two on both sides, one on one side.
  package init(isForPaperOnly: Bool, isDuplex: Bool, pagesPerSheet: Int? = nil) {
    self.isForPaperOnly = isForPaperOnly
    self.isDuplex = isDuplex
    self.pagesPerSheet = max(pagesPerSheet ?? (isDuplex ? 2 : 1), 1)
  }

  /// The blank pages behind a document, so that the next one begins on a sheet of its own.
  package func blankPages(behind document: PlacedDocument) -> [PageModel] {
    guard let size = document.pages.last?.size else { return [] }
    let missing = (pagesPerSheet - document.pages.count % pagesPerSheet) % pagesPerSheet
    return Array(repeating: .blank(size: size), count: missing)
  }
}
