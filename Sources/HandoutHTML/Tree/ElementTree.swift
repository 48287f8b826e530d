import HandoutGeometry
import HandoutPages

/// The document's elements as a tree, and the panels that were drawn behind them.
///
/// Places are told in spaces: a page, or a page that is drawn turned on a sheet of paper, each with coordinates of its own.
struct ElementTree: FrameVisitor {
  /// The document's own element; nil for a document without pages.
  private(set) var root: ElementNode?
  private(set) var panels = PanelMap()
  /// The open elements, outermost first.
  private var open: [ElementNode] = []
  /// What the open artifact has drawn; nil where none is open.
  private var artifact: [(shape: Shape, at: Point)]?
  /// Where the open frames stand, outermost first.
  private var frames: [(space: Int, offset: Point)] = []
  private var spaceCount = 0

  init(_ document: PlacedDocument) {
    for page in document.pages {
      frames = [(newSpace(), .zero)]
      page.frame.walk(&self)
    }
    root?.sortChildren()
  }

  private mutating func newSpace() -> Int {
    spaceCount += 1
    return spaceCount - 1
  }

  private var here: (space: Int, offset: Point) { frames.last ?? (0, .zero) }

  mutating func enter(_ group: FrameGroup, in transform: Transform) -> Bool {
    if group.isOnlyShifted {
      frames.append((here.space, here.offset + group.position))
    } else {
      frames.append((newSpace(), .zero))
    }
    return true
  }

  mutating func leave(_ group: FrameGroup) { frames.removeLast() }

  mutating func begin(_ element: StructureElement, at index: Int, of frame: Frame, in transform: Transform) {
    if element.role == .artifact {
      artifact = []
    } else {
      open.append(ElementNode(element))
    }
  }

  mutating func end(in transform: Transform) {
    if let shapes = artifact {
      panels.add(shapes, in: here.space)
      artifact = nil
      return
    }
    guard let ended = open.popLast() else { return }
    if open.isEmpty { root = ended } else { open[open.count - 1].add(ended) }
  }

  mutating func visit(_ item: FrameItem, at position: Point, in transform: Transform) {
    let origin = here.offset + position
    guard artifact == nil else {
      if case .shape(let shape) = item { artifact?.append((shape, origin)) }
      return
    }
    guard !open.isEmpty else { return }
    switch item {
    case .text(let run): add(.text(run, baseline: origin), box: run.letterBox(at: origin))
    case .shape(let shape):
      guard let ink = shape.inkBounds else { return }
      add(.shape(shape, at: origin), box: Rect(origin: origin + ink.origin, size: ink.size))
    case .drawing(let drawing, let scale):
      add(.drawing(drawing, scale: scale, at: origin), box: Rect(origin: origin, size: drawing.size.scaled(by: scale)))
    case .image(let image, let size):
      let box = Rect(origin: origin, size: size)
      add(.image(image, box), box: box)
    case .link(let target, _):
      if let link = open.lastIndex(where: { $0.element.role == .link }) { open[link].target = target }
    case .group, .tag: break
    }
  }

  private mutating func add(_ content: ElementNode.Content, box: Rect) {
    open[open.count - 1].content.append(content)
    open[open.count - 1].extend(by: box, in: here.space)
  }
}

extension GlyphRun {
  /// The box around the run's letters where it stands, without the room that a face promises above and below them.
  func letterBox(at baseline: Point) -> Rect {
    Rect(
      origin: Point(x: baseline.x, y: baseline.y - size * 0.72),
      size: Size(width: width, height: size * 0.8))
  }
}
