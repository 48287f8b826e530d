import HandoutPages

/// Which structure elements run over the ends of a page.
struct PageEdges: Sendable {
  /// The paragraph or other leaf that began on a page before; nil when none did.
  let leafBefore: StructureElement?
  /// Whether a leaf goes on behind the page.
  let endsInLeaf: Bool

  /// The edges of each page of a flowed body.
  static func edges(of pages: [Frame]) -> [PageEdges] {
    var open: [StructureElement] = []
    return pages.map { page in
      let before = open.last.flatMap { $0.isLeaf ? $0 : nil }
      track(page, open: &open)
      return PageEdges(leafBefore: before, endsInLeaf: open.last?.isLeaf ?? false)
    }
  }

  /// Follows which elements are open at the end of a frame.
  private static func track(_ frame: Frame, open: inout [StructureElement]) {
    for placed in frame.items {
      switch placed.item {
      case .group(let inner, _, _): track(inner, open: &open)
      case .tag(.begin(let element)): open.append(element)
      case .tag(.end): _ = open.popLast()
      case .text, .shape, .drawing, .image, .link: break
      }
    }
  }
}
