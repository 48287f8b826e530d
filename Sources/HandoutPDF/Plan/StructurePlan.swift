import HandoutGeometry
import HandoutPages

/// The document's structure elements in the order in which they begin, and what belongs to each of them on the pages.
///
/// The document alone says all of it; the drawn file has but a sign where an element's content begins on a page.
struct StructurePlan: FrameVisitor {
  private(set) var elements: [ElementPlan] = []
  /// By page: its marks, in the order of drawing.
  private(set) var marks: [[Mark]] = []
  /// The places where each patient has a frame of their own, in the order of drawing.
  private(set) var slots: [SlotPlan] = []
  /// How many marks of the page are read.
  private var readMarkCount = 0
  /// Whether the innermost open element has content on this page.
  private var isMarked = false
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
      marks.append([])
      (readMarkCount, isMarked) = (0, false)
      for place in open { elements[place].crossesPages = true }
      model.frame.walk(&self)
    }
    findDestinations()
  }

  /// The plan of what a patient has in the slots of a layout: its outermost elements are in those of the layout.
  ///
  /// - Parameters:
  ///   - own: the patient's frames.
  ///   - pagesBefore: how many pages the drawn file has before those of the layout.
  ///   - counts: by page of the drawn file, how many marks of the layout are read there; the patient's follow them.
  init(_ own: OwnFrames, pagesBefore: Int, behind counts: [Int]) {
    marks = Array(repeating: [], count: counts.count)
    for (slot, frame) in zip(own.layout.slots, own.frames) {
      if slot.page + pagesBefore != page || slots.isEmpty {
        page = slot.page + pagesBefore
        readMarkCount = counts[page]
      }
      isMarked = false
      slots.append(SlotPlan(page: page, parent: nil, place: elements.count))
      frame.walk(&self, in: .translation(slot.origin))
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
    isMarked = false
    if let parent = open.last, element.role != .artifact { elements[parent].children.append(elements.count) }
    let parent = open.last
    open.append(elements.count)
    elements.append(
      ElementPlan(
        element: element, parent: parent, page: page, root: open[0],
        top: element.name == nil ? .zero : transform.apply(to: .zero).y))
  }

  mutating func end(in transform: Transform) {
    isMarked = false
    guard let last = open.popLast() else { return }
    switch elements[last].element.role {
    case .link, .figure: noted -= 1
    default: break
    }
  }

  /// Drawn in the order of printing, read in their own; those that say no place keep their order.
  func inReadingOrder(_ children: [Int]) -> [Int] {
    func place(_ child: Int) -> Int { elements[child].element.readingPlace ?? 0 }
    guard children.contains(where: { place($0) != 0 }) else { return children }
    return children.sorted { (place($0), $0) < (place($1), $1) }
  }

  /// Notes a slot, in which a layout has nothing.
  mutating func enter(_ group: FrameGroup, in transform: Transform) -> Bool {
    guard group.frame.isEmptySlot else { return true }
    slots.append(
      SlotPlan(page: page, parent: open.last, place: open.last.map { elements[$0].children.count } ?? 0))
    return false
  }

  /// Marks content, and adds it to the links and pictures it stands in.
  mutating func visit(_ item: FrameItem, at position: Point, in transform: Transform) {
    if !isMarked { mark(item) }
    guard noted > 0 else { return }
    let box = bounds(of: item, at: position).map { transform.apply(to: $0) }
    for place in open {
      switch elements[place].element.role {
      case .link:
        if case .text(let run) = item { elements[place].text += run.text }
        if case .link(let target, let size) = item {
          elements[place].target = target
          let area = transform.apply(to: Rect(origin: position, size: size))
          elements[place].withContent(onPage: page) { $0.areas.append(area) }
        }
      case .figure:
        guard let box else { continue }
        elements[place].bounds = elements[place].bounds?.union(box) ?? box
      default: continue
      }
    }
  }

  /// Begins the mark of the innermost element with what is the first that it has on the page.
  private mutating func mark(_ item: FrameItem) {
    switch item {
    case .text, .shape, .drawing, .image: break
    case .group, .link, .tag: return
    }
    guard let element = open.last else { return }
    isMarked = true
    let isRead = !elements[element].isArtifact
    let number = readMarkCount
    marks[page].append(Mark(element: element, role: elements[element].element.role, number: isRead ? number : nil))
    guard isRead else { return }
    readMarkCount += 1
    elements[element].withContent(onPage: page) { $0.marks.append(number) }
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

/// A place in a layout where each patient has a frame of their own.
struct SlotPlan {
  /// The page of the drawn file, from 0.
  let page: Int
  /// The element around it; nil for one that is in none.
  let parent: Int?
  /// In a layout how many children of that element come before; among a patient's own elements the first of the slot.
  let place: Int
}
