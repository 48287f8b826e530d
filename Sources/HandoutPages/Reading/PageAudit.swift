import HandoutGeometry

/// Looks for mistakes that no page may have: ink outside the margins, blocks over each other, tags that do not nest, text without a mark.
package struct PageAudit {
  /// A mistake and where it is.
  package struct Finding: Hashable, Sendable, CustomStringConvertible {
    /// The page's number from 1.
    package var page: Int
    package var sentence: String

    package var description: String { "page \(page): \(sentence)" }
  }

  /// How far ink may be over an edge: rounding, and the side bearings of letters.
  private static let tolerance = Length.pt(0.6)

  /// Everything wrong with these pages.
  package static func findings(in document: PlacedDocument) -> [Finding] {
    var findings: [Finding] = []
    var walker = PageWalker()
    for (index, page) in document.pages.enumerated() {
      var audit = PageAudit(page: page, number: index + 1)
      walker.walk(page.frame) { audit.visit($0) }
      audit.compareBlocks()
      findings += audit.findings
    }
    if !walker.open.isEmpty {
      findings.append(
        Finding(page: document.pages.count, sentence: "\(walker.open.count) elements are still open at the end"))
    }
    return findings
  }

  private let page: PageModel
  private let number: Int
  private var findings: [Finding] = []
  /// The boxes of text, by the innermost labelled block they belong to.
  private var boxes: [(label: String, box: Rect)] = []

  private init(page: PageModel, number: Int) {
    self.page = page
    self.number = number
  }

  private mutating func report(_ sentence: String) {
    findings.append(Finding(page: number, sentence: sentence))
  }

  private mutating func visit(_ visit: PageWalker.Visit) {
    switch visit.item {
    case .text(let run): check(run, visit)
    case .shape(let shape):
      guard let box = shape.inkBounds.map({ visit.transform.apply(to: $0) }) else { return }
      check(box: box, what: "a shape", visit)
    case .drawing(let drawing, let scale):
      let size = Size(width: drawing.size.width * scale, height: drawing.size.height * scale)
      check(box: visit.transform.apply(to: Rect(origin: .zero, size: size)), what: "a picture", visit)
    case .image(_, let size), .link(_, let size):
      check(box: visit.transform.apply(to: Rect(origin: .zero, size: size)), what: "an image", visit)
    case .tag(.begin(let element)): check(element, visit)
    case .tag(.end):
      if visit.elements.isEmpty { report("an element ends that was never begun") }
    case .group: break
    }
  }

  private mutating func check(_ run: GlyphRun, _ visit: PageWalker.Visit) {
    let box = visit.transform.apply(
      to: Rect(
        origin: Point(x: .zero, y: -run.ascent), size: Size(width: run.width, height: run.ascent + run.descent)))
    // Ink rarely fills the whole ascent and descent: leadings are tighter than that.
    let ink = box.inset(by: Insets(vertical: run.size * 0.16, horizontal: .zero))
    check(box: ink, what: "the text \"\(run.text)\"", visit)
    if run.glyphs.contains(where: { $0.id == 0 }) { report("the text \"\(run.text)\" has an empty box") }
    let bytes = run.clusters.reduce(0) { $0 + Int($1.bytes) }
    let glyphs = run.clusters.reduce(0) { $0 + Int($1.glyphs) }
    if bytes != run.text.utf8.count || glyphs != run.glyphs.count {
      report("the clusters of \"\(run.text)\" do not add up")
    }
    guard let leaf = visit.elements.last else { return report("the text \"\(run.text)\" has no element") }
    if !leaf.isLeaf { report("the text \"\(run.text)\" stands directly in a grouping element") }
    if let label = visit.labels.last?.label { boxes.append((label, ink)) }
  }

  private mutating func check(box: Rect, what: String, _ visit: PageWalker.Visit) {
    let isFurniture = visit.labels.contains { $0.label == "page furniture" }
    let paper = Rect(origin: .zero, size: page.size)
    let allowed = isFurniture ? paper : page.contentBox
    guard !allowed.contains(box, tolerance: PageAudit.tolerance) else { return }
    let path = visit.labels.compactMap(\.label).joined(separator: " > ")
    report(
      "\(what) in \(path) lies outside: \(box.minX.points),\(box.minY.points) to \(box.maxX.points),\(box.maxY.points)")
  }

  /// Whether a leaf may hold spans and links in place of content of its own: the pieces of a row of pills, the languages of a text or a heading,
  /// the parts of a paragraph on two pages with the foot of the first between them.
  private static func mayHaveSpans(_ role: StructureElement.Role) -> Bool {
    switch role {
    case .paragraph, .heading, .listBody, .tableHeader, .tableCell, .span: true
    default: false
    }
  }

  private mutating func check(_ element: StructureElement, _ visit: PageWalker.Visit) {
    guard let parent = visit.elements.last else {
      if element.role != .document { report("an element begins outside of the document") }
      return
    }
    guard parent.isLeaf, ![.span, .link, .artifact].contains(element.role) || !Self.mayHaveSpans(parent.role) else {
      return
    }
    report("an element begins inside the leaf \(parent.role)")
  }

  /// Texts of different blocks may not lie over each other.
  private mutating func compareBlocks() {
    let sorted = boxes.sorted { $0.box.minY < $1.box.minY }
    for (index, first) in sorted.enumerated() {
      for second in sorted[(index + 1)...] {
        if second.box.minY >= first.box.maxY { break }
        if first.label != second.label, first.box.overlaps(second.box, tolerance: PageAudit.tolerance) {
          report("\(first.label) and \(second.label) lie over each other")
        }
      }
    }
  }
}
