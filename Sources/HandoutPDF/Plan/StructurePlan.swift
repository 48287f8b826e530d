import HandoutGeometry
import HandoutPages

/// The document's structure elements in the order in which they begin, which is Cairo's order too.
struct StructurePlan: FrameVisitor {
  private(set) var elements: [ElementPlan] = []
  /// The open elements, as places in `elements`.
  private var open: [Int] = []
  private var page = 0
  /// How many open elements are links or pictures, whose content is noted.
  private var noted = 0

  /// The plan of a file without structure.
  init() {}

  init(_ document: PlacedDocument) {
    for (index, model) in document.pages.enumerated() {
      page = index
      for place in open { elements[place].crossesPages = true }
      model.frame.walk(&self)
    }
    findDestinations()
  }

  /// Finds the elements that links name. In a packet each document has elements of the same names, and links lead to those of their own.
  private mutating func findDestinations() {
    for (index, link) in elements.enumerated() {
      guard case .element(let name) = link.target else { continue }
      elements[index].destination = elements.firstIndex { $0.root == link.root && $0.element.name == name }
    }
  }

  mutating func begin(_ element: StructureElement, at index: Int, of frame: Frame, in transform: Transform) {
    switch element.role {
    case .label:
      // A list's labels stand in its items.
      if let list = open.dropLast().last { elements[list].hasLabels = true }
    case .link, .figure: noted += 1
    default: break
    }
    if let parent = open.last { elements[parent].hasChildren = true }
    open.append(elements.count)
    elements.append(
      ElementPlan(
        element: element, page: page, root: open[0], top: element.name == nil ? .zero : transform.apply(to: .zero).y))
  }

  mutating func end(in transform: Transform) {
    guard let last = open.popLast() else { return }
    switch elements[last].element.role {
    case .link, .figure: noted -= 1
    default: break
    }
  }

  /// Adds content to the links and pictures it stands in.
  mutating func visit(_ item: FrameItem, at position: Point, in transform: Transform) {
    guard noted > 0 else { return }
    let box = bounds(of: item, at: position).map { transform.apply(to: $0) }
    for place in open {
      switch elements[place].element.role {
      case .link:
        if case .text(let run) = item { elements[place].text += run.text }
        if case .link(let target, _) = item { elements[place].target = target }
      case .figure:
        guard let box else { continue }
        elements[place].bounds = elements[place].bounds?.union(box) ?? box
      default: continue
      }
    }
  }

  /// The box around what an item draws, in its frame.
  private func bounds(of item: FrameItem, at origin: Point) -> Rect? {
    switch item {
    case .text(let run):
      return Rect(
        origin: Point(x: origin.x, y: origin.y - run.ascent),
        size: Size(width: run.width, height: run.ascent + run.descent))
    case .shape(let shape):
      return shape.inkBounds.map { Rect(origin: origin + $0.origin, size: $0.size) }
    case .drawing(let drawing, let scale):
      return Rect(origin: origin, size: Size(width: drawing.size.width * scale, height: drawing.size.height * scale))
    case .image(_, let size): return Rect(origin: origin, size: size)
    case .group, .link, .tag: return nil
    }
  }
}
