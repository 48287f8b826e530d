import HandoutDocument
import HandoutGeometry
import HandoutPages

/// Reads the outline off the page models: the title and the section headings, where they stand.
struct OutlineCollector {
  private var entries: [PlacedDocument.OutlineEntry] = []

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
    var level: Int?
    var heading: (text: String, y: Length)?
    for placed in frame.items {
      switch placed.item {
      case .group(let inner, _, _):
        collect(inner, page: page, top: top + placed.position.y)
      case .tag(.begin(let element)):
        if case .heading(let found) = element.role { level = found }
      case .tag(.end):
        if let level, level <= 2, let heading {
          entries.append(PlacedDocument.OutlineEntry(title: heading.text, page: page, y: heading.y))
        }
        level = nil
        heading = nil
      case .text(let run) where level != nil:
        if let begun = heading {
          heading = (begun.text + (begun.text.hasSuffix(" ") ? "" : " ") + run.text, begun.y)
        } else {
          heading = (run.text, top + placed.position.y - run.size)
        }
      case .text, .shape, .drawing, .image, .link: break
      }
    }
  }
}
