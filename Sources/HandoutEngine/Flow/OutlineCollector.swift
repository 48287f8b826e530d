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
    /// How many spans are open in the heading, and whether the words are those of a second language, which the outline has not.
    var openSpans = 0
    var isForeign = false
  }

  private var entries: [PlacedDocument.OutlineEntry] = []
  private var page = 0
  /// Whether the runs that are met are those of one line, and whether the next one is its first.
  private var isInLine = false
  private var isAtLineStart = false
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
    // A line of several runs belongs to the heading that is open: its runs follow each other as they are.
    guard !group.frame.isLine else {
      isAtLineStart = true
      isInLine = true
      return true
    }
    headings.append(Heading())
    return true
  }

  mutating func leave(_ group: FrameGroup) {
    guard !group.frame.isLine else {
      isInLine = false
      return
    }
    headings.removeLast()
  }

  mutating func begin(_ element: StructureElement, at index: Int, of frame: Frame, in transform: Transform) {
    let last = headings.count - 1
    if case .heading(let level) = element.role {
      headings[last].level = level
    } else if headings[last].level != nil {
      headings[last].openSpans += 1
      headings[last].isForeign = element.language != nil
    }
  }

  mutating func end(in transform: Transform) {
    let last = headings.count - 1
    let heading = headings[last]
    guard heading.openSpans == 0 else {
      headings[last].openSpans -= 1
      headings[last].isForeign = false
      return
    }
    headings[last] = Heading()
    guard let level = heading.level, level <= 2, let text = heading.text else { return }
    entries.append(PlacedDocument.OutlineEntry(title: text, page: page, y: heading.y))
  }

  mutating func visit(_ item: FrameItem, at position: Point, in transform: Transform) {
    let heading = headings[headings.count - 1]
    guard case .text(let run) = item, heading.level != nil, !heading.isForeign else { return }
    defer { isAtLineStart = false }
    if let begun = headings[headings.count - 1].text {
      let isJoined = begun.hasSuffix(" ") || (isInLine && !isAtLineStart)
      headings[headings.count - 1].text = begun + (isJoined ? "" : " ") + run.text
    } else {
      headings[headings.count - 1].text = run.text
      headings[headings.count - 1].y = transform.apply(to: position).y - run.size
    }
  }
}
