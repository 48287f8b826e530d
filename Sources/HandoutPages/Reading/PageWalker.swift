package import HandoutGeometry

/// Tells the items of pages in reading order, each with its place on the page and what is open around it: for dumps, audits and tests.
package struct PageWalker {
  /// What is told about an item.
  package struct Visit {
    /// What stands there or which element begins or ends; never a frame, which `labels` tell of.
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

  /// Tells every item of a frame. A begin tag is told before its element is open, an end tag before it is closed.
  package mutating func walk<Fault: Error>(
    _ frame: Frame, visitor: (Visit) throws(Fault) -> Void
  ) throws(Fault) {
    try withoutActuallyEscaping(visitor) { (visitor) throws(Fault) -> Void in
      var teller = Teller(open: open, tell: visitor)
      teller.push(frame)
      defer { open = teller.open }
      try frame.walk(&teller)
    }
  }

  private struct Teller<Fault: Error>: FrameVisitor {
    typealias Failure = Fault

    var open: [StructureElement]
    let tell: (Visit) throws(Fault) -> Void
    /// By frame, the innermost last: the labels around it and its own.
    private var labels: [[Frame]] = []

    init(open: [StructureElement], tell: @escaping (Visit) throws(Fault) -> Void) {
      self.open = open
      self.tell = tell
    }

    func visit(_ item: FrameItem, at position: Point, in transform: Transform) throws(Fault) {
      let own = Transform.translation(position).then(transform)
      try tell(Visit(item: item, transform: own, labels: labels.last ?? [], elements: open))
    }

    mutating func begin(
      _ element: StructureElement, at index: Int, of frame: Frame, in transform: Transform
    ) throws(Fault) {
      try visit(.tag(.begin(element)), at: .zero, in: transform)
      open.append(element)
    }

    mutating func end(in transform: Transform) throws(Fault) {
      try visit(.tag(.end), at: .zero, in: transform)
      _ = open.popLast()
    }

    mutating func enter(_ group: FrameGroup, in transform: Transform) -> Bool {
      push(group.frame)
      return true
    }

    mutating func leave(_ group: FrameGroup) { labels.removeLast() }

    mutating func push(_ frame: Frame) {
      let own = frame.label.map { [Frame(size: frame.size, label: $0, isRepeat: frame.isRepeat)] } ?? []
      labels.append((labels.last ?? []) + own)
    }
  }
}
