import HandoutGeometry
import HandoutPages

/// A structure element with what stands in it, taken off the pages it is drawn on.
struct ElementNode {
  /// What is drawn in an element.
  enum Content {
    case text(GlyphRun, baseline: Point)
    case shape(Shape, at: Point)
    case drawing(Drawing, scale: Double, at: Point)
    case image(ImageReference, Rect)
  }

  let element: StructureElement
  /// In reading order; an element with children has no content of its own.
  var children: [ElementNode] = []
  var content: [Content] = []
  /// Where a link leads.
  var target: LinkTarget?
  /// Where the element begins: a space and the box around what stands there. Nil for an element without content.
  private(set) var place: (space: Int, box: Rect)?

  init(_ element: StructureElement) { self.element = element }

  /// Adds a child that has ended.
  mutating func add(_ child: ElementNode) {
    if let place = child.place { extend(by: place.box, in: place.space) }
    children.append(child)
  }

  /// Makes the element's box contain another, where that stands in the space in which the element begins.
  mutating func extend(by box: Rect, in space: Int) {
    if let known = place {
      if known.space == space { place = (space, known.box.union(box)) }
    } else {
      place = (space, box)
    }
  }

  /// Puts children that are drawn in another order into that of reading.
  mutating func sortChildren() {
    guard children.contains(where: { $0.element.readingPlace != nil }) else { return }
    children = children.enumerated().sorted {
      ($0.element.element.readingPlace ?? 0, $0.offset) < ($1.element.element.readingPlace ?? 0, $1.offset)
    }.map(\.element)
  }

  /// The runs of text in the element and below, in reading order.
  func forEachRun(_ body: (GlyphRun) -> Void) {
    for case .text(let run, _) in content { body(run) }
    for child in children { child.forEachRun(body) }
  }

  /// The first element, this one or one below, for which something holds.
  func first(where matches: (StructureElement) -> Bool) -> ElementNode? {
    if matches(element) { return self }
    for child in children {
      if let found = child.first(where: matches) { return found }
    }
    return nil
  }
}
