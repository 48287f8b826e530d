package import HandoutGeometry

/// Walks the items of a page in reading order, each with its place on the page.
package struct PageWalker {
  /// What a visitor is told about an item.
  package struct Visit {
    package var item: FrameItem
    /// The item's own coordinates on the page.
    package var transform: Transform
    /// The labels of the frames around it, outermost first.
    package var labels: [Frame]
    /// The elements that are open, outermost first.
    package var elements: [StructureElement]

    /// The item's position on the page.
    package var origin: Point { transform.apply(to: .zero) }

    /// Whether the item is not read: it lies inside an artifact.
    package var isArtifact: Bool { elements.contains { $0.role == .artifact } }
  }

  /// The elements that are open: they stay so from page to page.
  package private(set) var open: [StructureElement] = []

  package init() {}

  /// Tells the visitor every item of a frame. A begin tag is told before its element is open, an end tag before it is closed.
  package mutating func walk(_ frame: Frame, visitor: (Visit) throws -> Void) rethrows {
    try walk(frame, transform: .identity, labels: [], visitor: visitor)
  }

  private mutating func walk(
    _ frame: Frame, transform: Transform, labels: [Frame], visitor: (Visit) throws -> Void
  ) rethrows {
    let labels =
      frame.label == nil ? labels : labels + [Frame(size: frame.size, label: frame.label, isRepeat: frame.isRepeat)]
    for placed in frame.items {
      let own = Transform.translation(placed.position).then(transform)
      try visitor(Visit(item: placed.item, transform: own, labels: labels, elements: open))
      switch placed.item {
      case .tag(.begin(let element)): open.append(element)
      case .group(let inner, let map, _): try walk(inner, transform: map.then(own), labels: labels, visitor: visitor)
      case .tag(.end): _ = open.popLast()
      case .text, .shape, .drawing, .image, .link: break
      }
    }
  }
}
