import HandoutGeometry
import HandoutPages
import HandoutTypography

/// The pages of a handout as JSON: every text with its box and what it is, pictures with what they show, links with where they lead.
/// Lengths are in points (1/72 inch) from the page's top left corner, rounded to hundredths.
package struct DocumentRecord: Encodable, Sendable {
  /// A page.
  struct Page: Encodable, Sendable {
    var width: Double
    var height: Double
    /// In reading order.
    var items: [Item]
  }

  /// A thing on a page.
  struct Item: Encodable, Sendable {
    enum Kind: String, Encodable, Sendable { case text, figure, link }

    var kind: Kind
    /// The role by its name in PDF 1.7: `H1`, `P`, `LI` …; `Artifact` for what is not read, such as running heads.
    var role: String
    /// The block that it belongs to, such as "routine / exercise 3".
    var block: String?
    /// The text as it is read.
    var text: String?
    /// The language where it differs from the document's (BCP 47).
    var language: String?
    var x: Double
    var y: Double
    var width: Double
    var height: Double
    /// How far below `y` the text's baseline is.
    var baseline: Double?
    var font: String?
    /// The size of the text, in points.
    var size: Double?
    /// `#1B1B1B`.
    var color: String?
    /// Where a link leads outside of the document.
    var address: String?
  }

  /// A line of the outline.
  struct Entry: Encodable, Sendable {
    var title: String
    /// From 1.
    var page: Int
    var y: Double
  }

  /// The version of this object.
  var schema = 1
  var title: String
  /// BCP 47.
  var language: String
  var pages: [Page]
  var outline: [Entry]
  /// What the pages say of a session; nil for pages without exercises of a routine.
  var session: SessionFacts?
  /// Whether the pages carry the mark of a draft.
  var draft: Bool
  /// What someone should look at.
  package var diagnostics: [DiagnosticRecord]
}

extension HandoutPress {
  /// The pages of a handout, for programs.
  ///
  /// - Parameter diagnostics: what is told beside them.
  package func record(of placed: PlacedHandout, diagnostics: [DiagnosticRecord]) -> DocumentRecord {
    let document = placed.document
    var walker = PageWalker()
    let pages = document.pages.map { page in
      var reader = ItemReader { [fonts] in fonts.face($0).name }
      walker.walk(page.frame) { reader.visit($0) }
      return DocumentRecord.Page(
        width: page.size.width.points.inHundredths, height: page.size.height.points.inHundredths, items: reader.items)
    }
    return DocumentRecord(
      title: document.metadata.title, language: document.metadata.language, pages: pages,
      outline: document.outline.map { .init(title: $0.title, page: $0.page + 1, y: $0.y.points.inHundredths) },
      session: placed.session, draft: placed.isDraft,
      diagnostics: diagnostics)
  }
}

/// Turns what stands on a page into records.
private struct ItemReader {
  private(set) var items: [DocumentRecord.Item] = []
  private let faceName: (FaceID) -> String

  init(faceName: @escaping (FaceID) -> String) { self.faceName = faceName }

  mutating func visit(_ visit: PageWalker.Visit) {
    switch visit.item {
    case .text(let run):
      let box = Rect(
        origin: Point(x: .zero, y: -run.ascent), size: Size(width: run.width, height: run.ascent + run.descent))
      var item = item(.text, visit, box: box)
      item.text = run.text
      item.baseline = run.ascent.points.inHundredths
      item.font = faceName(run.face)
      item.size = run.size.points.inHundredths
      item.color = run.color.hex
      items.append(item)
    case .drawing(let drawing, let scale):
      let size = Size(width: drawing.size.width * scale, height: drawing.size.height * scale)
      addFigure(visit, size: size)
    case .image(_, let size): addFigure(visit, size: size)
    case .link(let target, let size):
      guard case .address(let address) = target else { return }
      var item = item(.link, visit, box: Rect(origin: .zero, size: size))
      item.address = address
      items.append(item)
    case .shape, .tag, .group: break
    }
  }

  /// Adds a picture that has something to tell.
  private mutating func addFigure(_ visit: PageWalker.Visit, size: Size) {
    guard let figure = visit.elements.last(where: { $0.role == .figure }) else { return }
    var item = item(.figure, visit, box: Rect(origin: .zero, size: size))
    item.text = figure.alternateText
    items.append(item)
  }

  private func item(_ kind: DocumentRecord.Item.Kind, _ visit: PageWalker.Visit, box: Rect) -> DocumentRecord.Item {
    let box = visit.transform.apply(to: box)
    let role = visit.isArtifact ? .artifact : visit.elements.last?.role ?? .artifact
    return DocumentRecord.Item(
      kind: kind, role: role.name, block: visit.labels.compactMap(\.label).last,
      language: visit.elements.compactMap(\.language).last, x: box.minX.points.inHundredths,
      y: box.minY.points.inHundredths, width: box.size.width.points.inHundredths,
      height: box.size.height.points.inHundredths)
  }
}

extension Double {
  fileprivate var inHundredths: Double { (self * 100).rounded() / 100 }
}
