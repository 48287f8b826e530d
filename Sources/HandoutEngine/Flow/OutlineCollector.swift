import HandoutDocument
import HandoutGeometry
import HandoutPages

/// Reads the outline off the page models: the title and the section headings, where they stand.
struct OutlineCollector: FrameVisitor {
  /// The heading that is open on a frame: its level, and its words so far.
  private struct Heading {
    var level: Int?
    var text: String?
    var y = Length.zero
  }

  private var entries: [PlacedDocument.OutlineEntry] = []
  private var page = 0
  /// By frame, the outermost first.
  private var headings = [Heading()]

  /// The outline of these pages.
  static func outline(of pages: [PageModel]) -> [PlacedDocument.OutlineEntry] {
    var collector = OutlineCollector()
    for (index, page) in pages.enumerated() {
      collector.collect(page.frame, page: index, top: .zero)
    }
    return collector.entries
  }

  /// The outline of a frame that stands on a page.
  static func outline(of frame: Frame, page: Int, top: Length) -> [PlacedDocument.OutlineEntry] {
    var collector = OutlineCollector()
    collector.collect(frame, page: page, top: top)
    return collector.entries
  }

  private mutating func collect(_ frame: Frame, page: Int, top: Length) {
    self.page = page
    headings = [Heading()]
    frame.walk(&self, in: .translation(Point(x: .zero, y: top)))
  }

  mutating func enter(_ group: FrameGroup, in transform: Transform) -> Bool {
    headings.append(Heading())
    return true
  }

  mutating func leave(_ group: FrameGroup) { headings.removeLast() }

  mutating func begin(_ element: StructureElement, at index: Int, of frame: Frame, in transform: Transform) {
    if case .heading(let level) = element.role { headings[headings.count - 1].level = level }
  }

  mutating func end(in transform: Transform) {
    let heading = headings[headings.count - 1]
    headings[headings.count - 1] = Heading()
    guard let level = heading.level, level <= 2, let text = heading.text else { return }
    entries.append(PlacedDocument.OutlineEntry(title: text, page: page, y: heading.y))
  }

  mutating func visit(_ item: FrameItem, at position: Point, in transform: Transform) {
    guard case .text(let run) = item, headings[headings.count - 1].level != nil else { return }
    if let begun = headings[headings.count - 1].text {
      headings[headings.count - 1].text = begun + (begun.hasSuffix(" ") ? "" : " ") + run.text
    } else {
      headings[headings.count - 1].text = run.text
      headings[headings.count - 1].y = transform.apply(to: position).y - run.size
    }
  }
}
