import HandoutGeometry

/// Several documents of one patient that become one file, each with page numbers of its own.
package struct JoinedParts: Sendable {
  private var document: PlacedDocument
  /// Whether sheets are printed on both sides, so that each part begins on a front.
  private let beginsOnFronts: Bool
  /// What readers call a blank page.
  private let blankLabel: String

  /// One file of some documents, in their order and with one structure. The facts about the file are those of the first one.
  ///
  /// - Parameters:
  ///   - parts: what readers call each, and its pages; at least one. One side goes with both edges, so no two are turned over different ones.
  ///   - blankLabel: what readers call the blank back of a part with an odd number of pages.
  package static func document(
    of parts: [(title: String, document: PlacedDocument)], blankLabel: String
  ) -> PlacedDocument? {
    guard let first = parts.first?.document else { return nil }
    var joined = JoinedParts(
      metadata: first.metadata, sides: parts.lazy.map { $0.document.sides ?? .longEdge }.first { $0 != .one } ?? .one,
      blankLabel: blankLabel)
    for part in parts { joined.add(part.document, title: part.title) }
    return joined.joined()
  }

  private init(metadata: PlacedDocument.Metadata, sides: PrintedSides, blankLabel: String) {
    document = PlacedDocument(pages: [], metadata: metadata, outline: [])
    document.sides = sides
    beginsOnFronts = sides != .one
    self.blankLabel = blankLabel
  }

  private mutating func add(_ part: PlacedDocument, title: String) {
    let part = beginsOnFronts ? part.withBlankBacks(label: "") : part
    if beginsOnFronts, !document.pages.count.isMultiple(of: 2), let size = document.pages.last?.size {
      document.pages.append(.blank(size: size))
      document.layers.append(.blank(size: size))
      document.pageLabels.append(blankLabel)
    }
    let first = document.pages.count
    document.pages += part.pages.withParts
    document.outline += part.outline.map { entry in
      PlacedDocument.OutlineEntry(title: entry.title, page: first + entry.page, y: entry.y)
    }
    // A page that shares nothing lies on an empty background.
    document.layers +=
      part.layers.isEmpty
      ? part.pages.map { PageLayers(background: SharedFrame(Frame(size: $0.size)), own: $0.frame) } : part.layers
    document.parts.append(PlacedDocument.Part(title: title, pages: first..<document.pages.count))
    let labels = part.pageLabels.isEmpty ? part.pages.indices.map { String($0 + 1) } : part.pageLabels
    document.pageLabels += labels.map { label(of: $0, title: title) }
  }

  /// "Sheet 1"; a page whose own label says the part has that alone, and one without any is blank.
  private func label(of page: String, title: String) -> String {
    if page.isEmpty { return blankLabel }
    return page.hasPrefix(title) ? page : "\(title) \(page)"
  }

  private func joined() -> PlacedDocument {
    var document = document
    guard let last = document.pages.indices.last else { return document }
    document.pages[0].frame.items.insert(
      Frame.Placed(position: .zero, item: .tag(.begin(StructureElement(.document)))), at: 0)
    document.pages[last].frame.end()
    // Nothing is drawn twice where no page shares anything.
    if document.layers.allSatisfy({ $0.background.frame.items.isEmpty }) { document.layers = [] }
    return document
  }
}

extension [PageModel] {
  /// The pages of a document as those of a part: what was the document's element is the part's.
  fileprivate var withParts: [PageModel] {
    var pages = self
    guard let page = pages.indices.first, let first = pages[page].frame.items.indices.first,
      case .tag(.begin(var element)) = pages[page].frame.items[first].item, element.role == .document
    else { return pages }
    element.role = .part
    pages[page].frame.items[first].item = .tag(.begin(element))
    return pages
  }
}
