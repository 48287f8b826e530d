package import HandoutGeometry

/// The page models of one handout and the facts that go into the file around them.
package struct PlacedDocument: Hashable, Sendable {
  /// What a reader's title bar and a search show.
  package struct Metadata: Hashable, Sendable {
    package var title: String
    package var author: String
    package var subject: String
    /// The document's language (BCP 47).
    package var language: String
    /// The creation date and time in ISO 8601, `2026-11-21T00:00:00Z`.
    package var created: String

    package init(title: String, author: String, subject: String, language: String, created: String) {
      self.title = title
      self.author = author
      self.subject = subject
      self.language = language
      self.created = created
    }
  }

  /// A line of the outline that readers show beside the pages.
  package struct OutlineEntry: Hashable, Sendable {
    package var title: String
    /// The page's index from 0.
    package var page: Int
    /// Where on the page the section begins.
    package var y: Length

    package init(title: String, page: Int, y: Length) {
      self.title = title
      self.page = page
      self.y = y
    }
  }

  /// A document of several that share a file: one design's pages.
  package struct Part: Hashable, Sendable {
    /// What readers call it in the outline.
    package var title: String
    /// The pages' indices from 0; a blank page behind them is no part's.
    package var pages: Range<Int>

    package init(title: String, pages: Range<Int>) {
      self.title = title
      self.pages = pages
    }
  }

  package var pages: [PageModel]
  package var metadata: Metadata
  package var outline: [OutlineEntry]
  /// The pages taken apart, where other documents share their backgrounds; else empty.
  package var layers: [PageLayers]
  /// The pages taken apart for a file of their own, where all of them share a layout; else nil. Who changes the pages takes it away.
  package var own: OwnFrames?
  /// What readers call each page, where a number does not do; else empty.
  package var pageLabels: [String] = []
  /// On which sides of the paper the pages are printed; nil for both where there are several.
  package var sides: PrintedSides?
  /// The parts, where there are several; else empty.
  package var parts: [Part] = []

  package init(
    pages: [PageModel], metadata: Metadata, outline: [OutlineEntry], layers: [PageLayers] = [], own: OwnFrames? = nil
  ) {
    self.pages = pages
    self.metadata = metadata
    self.outline = outline
    self.layers = layers
    self.own = own
  }
}
