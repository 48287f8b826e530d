package import HandoutGeometry

/// Some patients of a packet as one document for stage 5, with what stage 6 must know to join it to the others.
package struct PacketSegment: Sendable {
  /// What a page of the document is for.
  package enum Page: Hashable, Sendable {
    /// Draws the packet's glyphs in their order, and is thrown away.
    case glyphs
    /// Lies below pages of this and of later segments.
    case background(FrameDigest)
    /// A page of the packet, and what lies below it.
    case page(background: FrameDigest?)
  }

  /// Where a patient's pages begin.
  package struct Entry: Hashable, Sendable {
    /// The line of the outline.
    package var title: String
    /// The page, counted from 0 among those of the packet in this segment.
    package var page: Int
  }

  /// Where pages begin to be numbered anew.
  package struct Label: Hashable, Sendable {
    /// The page, counted from 0 among those of the packet in this segment.
    package var page: Int
    /// Whether the pages count from 1; separators and blank backs have no number.
    package var isNumbered: Bool
    /// What the page is called in place of a number.
    package var words: String?
  }

  package private(set) var document: PlacedDocument
  /// The documents that its pages are those of, in order.
  package private(set) var documents: [PlacedDocument] = []
  package private(set) var pages: [Page] = [.glyphs]
  package private(set) var entries: [Entry] = []
  package private(set) var labels: [Label] = []
  /// The edge over which its sheets are turned; nil where no handout says one.
  package private(set) var edge: PrintedSides?
  /// The number of the packet's pages in this segment.
  package private(set) var pageCount = 0

  private let form: PacketForm

  /// - Parameters:
  ///   - order: the glyphs of the packet, to which those of these patients are added.
  ///   - backgrounds: the backgrounds that earlier segments have, to which this one's are added.
  ///   - metadata: the facts about the packet's file.
  package init(
    _ parts: [PacketPart], form: PacketForm, order: inout GlyphOrder, backgrounds: inout Set<FrameDigest>,
    metadata: PlacedDocument.Metadata
  ) {
    self.form = form
    edge = parts.lazy.compactMap(\.edge).first
    for part in parts {
      if let separator = part.separator { order.add(separator) }
      order.add(part.handout)
    }
    let size = parts.first?.handout.pages.first?.size ?? Size(width: .inches(8.5), height: .inches(11))
    document = PlacedDocument(pages: [order.page(size: size)], metadata: metadata, outline: [])
    if form.isForPaperOnly {
      let documents = parts.flatMap { [$0.separator, $0.handout].compactMap(\.self) }
      for layer in documents.flatMap(\.layers)
      where !layer.background.frame.items.isEmpty && backgrounds.insert(layer.background.digest).inserted {
        document.pages.append(
          PageModel(
            size: layer.background.frame.size, frame: layer.background.frame,
            contentBox: Rect(origin: .zero, size: layer.background.frame.size)))
        pages.append(.background(layer.background.digest))
      }
    }
    for part in parts { add(part) }
  }

  /// A patient's pages that are those of layouts: none of them is drawn by Cairo, so no glyph is noted.
  package init(shared part: PacketPart, form: PacketForm) {
    self.form = form
    edge = part.edge
    document = PlacedDocument(pages: [], metadata: part.handout.metadata, outline: [])
    pages = []
    add(part)
  }

  private mutating func add(_ part: PacketPart) {
    let handout = form.isDuplex ? part.handout.withBlankBacks(label: "") : part.handout
    entries.append(Entry(title: part.title, page: pageCount))
    if let separator = part.separator { add(separator, isNumbered: false) }
    entries += handout.parts.map {
      Entry(title: "\(part.title) · \($0.title)", page: pageCount + $0.pages.lowerBound)
    }
    add(handout, isNumbered: part.isNumbered)
  }

  /// The glyphs alone: the segment whose fonts serve the whole packet.
  package init(order: GlyphOrder, size: Size, metadata: PlacedDocument.Metadata) {
    form = PacketForm(isForPaperOnly: false, isDuplex: false)
    document = PlacedDocument(pages: [order.page(size: size)], metadata: metadata, outline: [])
  }

  private mutating func add(_ part: PlacedDocument, isNumbered: Bool) {
    documents.append(part)
    labels +=
      part.pageLabels.isEmpty
      ? [Label(page: pageCount, isNumbered: isNumbered)]
      : part.pageLabels.enumerated().map { Label(page: pageCount + $0, isNumbered: false, words: $1) }
    for (index, page) in part.pages.enumerated() {
      var page = page
      var background: FrameDigest?
      if form.isForPaperOnly, part.layers.indices.contains(index) {
        page.frame = part.layers[index].own
        let below = part.layers[index].background
        background = below.frame.items.isEmpty ? nil : below.digest
      } else if index == 0 {
        page.frame.setLanguage(part.metadata.language)
      }
      append(page, background: background)
    }
    fill(after: part)
  }

  /// Adds blank pages, so that the next part begins on a sheet of its own.
  private mutating func fill(after part: PlacedDocument) {
    let blanks = form.blankPages(behind: part)
    guard !blanks.isEmpty else { return }
    labels.append(Label(page: pageCount, isNumbered: false))
    for blank in blanks { append(blank, background: nil) }
  }

  private mutating func append(_ page: PageModel, background: FrameDigest?) {
    document.pages.append(page)
    pages.append(.page(background: background))
    pageCount += 1
  }
}

extension Frame {
  /// Says the language on the frame's first element, the document's own.
  fileprivate mutating func setLanguage(_ language: String) {
    guard let first = items.indices.first, case .tag(.begin(var element)) = items[first].item else { return }
    element.language = language
    items[first].item = .tag(.begin(element))
  }
}
