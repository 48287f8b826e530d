import HandoutDocument
import HandoutGeometry
import HandoutPages
import HandoutTypography

/// The last step of stage 4: running heads and feet, page numbers, and the page models.
struct PageFurnisher {
  let setup: PageSetup
  let furniture: Furniture
  let preparer: Preparer
  let flow: PageFlow

  /// The page models of a flowed body.
  ///
  /// - Parameter heads: the running heads and feet of each page.
  func furnish(_ result: PageFlow.Result, heads: [Frame]) -> [PageModel] {
    var models: [PageModel] = []
    var open: [StructureElement] = []
    for (index, content) in result.pages.enumerated() {
      let isLast = index == result.pages.count - 1
      let box = contentBox(page: index)
      var frame = Frame(size: setup.size)
      if index == 0 { frame.begin(StructureElement(.document)) }
      place(content, at: box.origin, heads: heads[index], on: &frame, after: &models, open: &open)
      if isLast, let lastly = result.lastly {
        frame.add(lastly, at: Point(x: box.minX, y: box.maxY - lastly.size.height))
      }
      if isLast { frame.end() }
      models.append(PageModel(size: setup.size, frame: frame, contentBox: box))
    }
    return models
  }

  /// The running heads and feet of each page, as frames of the paper's size.
  func furniture(pageCount: Int) throws(EngineError) -> [Frame] {
    let headStart = try preparer.shape(
      furniture.headStart, path: BlockPath(["running head"]), direction: .automatic)
    let headEnd = try shape(furniture.headEnd, "running head")
    let footStart = try shape(furniture.footStart, "running foot")
    var frames: [Frame] = []
    for page in 0..<pageCount {
      let number = furniture.footEnd.replacing("{page}", with: String(page + 1))
        .replacing("{pages}", with: String(pageCount))
      let footEnd = try shape([Inline(number, style: furniture.footStyle)], "running foot")
      var heads = Frame(size: setup.size, label: "page furniture", isRepeat: true)
      if page > 0, !headStart.isEmpty || !headEnd.isEmpty { addHead(start: headStart, end: headEnd, to: &heads) }
      addFoot(start: footStart, end: footEnd, to: &heads)
      frames.append(heads)
    }
    return frames
  }

  /// The pages of a flowed body without heads and feet, as frames of the paper's size; mirrored as the language wants it.
  func bare(_ result: PageFlow.Result) -> [Frame] {
    result.pages.enumerated().map { index, content in
      let box = contentBox(page: index)
      var frame = Frame(size: setup.size)
      frame.add(content, at: box.origin)
      if index == result.pages.count - 1, let lastly = result.lastly {
        frame.add(lastly, at: Point(x: box.minX, y: box.maxY - lastly.size.height))
      }
      return WritingDirection.of(preparer.language) == .rightToLeft ? PageMirror.mirrored(frame) : frame
    }
  }

  /// Places heads and content in an order in which the heads never stand inside a leaf: before the content, or behind it where a paragraph
  /// runs on from the page before. Where one runs on at either end, it is closed on the page before and begun anew here.
  private func place(
    _ content: Frame, at origin: Point, heads: Frame, on frame: inout Frame, after models: inout [PageModel],
    open: inout [StructureElement]
  ) {
    let before = open.last
    track(content, open: &open)
    guard let before, before.isLeaf else {
      frame.add(heads, at: .zero)
      frame.add(content, at: origin)
      return
    }
    guard open.last?.isLeaf ?? false, let previous = models.indices.last else {
      frame.add(content, at: origin)
      frame.add(heads, at: .zero)
      return
    }
    models[previous].frame.end()
    frame.add(heads, at: .zero)
    frame.begin(before)
    frame.add(content, at: origin)
  }

  private func shape(_ inlines: [Inline], _ name: String) throws(EngineError) -> BrokenText {
    try preparer.shape(inlines, path: BlockPath([name]))
  }

  /// The part of a page that the body may use.
  func contentBox(page: Int) -> Rect {
    let head = page == 0 ? setup.firstHeadHeight : setup.headHeight
    return Rect(
      origin: Point(x: setup.margins.left, y: setup.margins.top + head), size: flow.contentSize(page: page))
  }

  private func addHead(start: BrokenText, end: BrokenText, to frame: inout Frame) {
    let gap = Length.pt(6)
    addPair(start: start, end: end, top: setup.margins.top, to: &frame)
    addRule(y: setup.margins.top + max(start.leading, end.leading) + gap, to: &frame)
  }

  private func addFoot(start: BrokenText, end: BrokenText, to frame: inout Frame) {
    let gap = Length.pt(6)
    let top = setup.size.height - setup.margins.bottom - max(start.leading, end.leading)
    addRule(y: top - gap, to: &frame)
    addPair(start: start, end: end, top: top, to: &frame)
  }

  /// A text at each edge; the text at the start edge is cut to one line in the room the other leaves.
  private func addPair(start: BrokenText, end: BrokenText, top: Length, to frame: inout Frame) {
    let width = setup.size.width - setup.margins.horizontal
    let endWidth = min(end.widths.natural, width * 0.72)
    let room = width - endWidth - .pt(14)
    frame.begin(StructureElement(.artifact))
    if !start.isEmpty, room > .zero {
      frame.add(
        lines: start.lines(width: room).prefix(1), leading: start.leading, at: Point(x: setup.margins.left, y: top),
        width: room)
    }
    if !end.isEmpty {
      frame.add(
        lines: end.lines(width: endWidth + .pt(0.01)).prefix(1), leading: end.leading,
        at: Point(x: setup.margins.left + width - endWidth, y: top), width: endWidth, alignment: .end)
    }
    frame.end()
  }

  private func addRule(y: Length, to frame: inout Frame) {
    let line = Path.line(
      from: Point(x: setup.margins.left, y: y), to: Point(x: setup.size.width - setup.margins.right, y: y))
    frame.addArtifact(
      Shape(path: line, stroke: Stroke(color: furniture.ruleColor, width: furniture.ruleThickness)))
  }

  /// Follows which elements are open at the end of a frame.
  private func track(_ frame: Frame, open: inout [StructureElement]) {
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
