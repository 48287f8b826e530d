import HandoutDocument
import HandoutGeometry
import HandoutPages
import HandoutTypography

/// The last step of stage 4: running heads and feet, page numbers, and the page models.
struct PageFurnisher {
  let setup: PageSetup
  let furniture: Furniture
  let texts: FurnitureTexts
  let preparer: Preparer
  let flow: PageFlow

  /// The page models of a flowed body.
  ///
  /// - Parameters:
  ///   - heads: the running heads and feet of each page.
  ///   - edges: which elements run over the ends of each page.
  func furnish(_ result: PageFlow.Result, heads: [Frame], edges: [PageEdges]) -> [PageModel] {
    var models: [PageModel] = []
    models.reserveCapacity(result.pages.count)
    for (index, content) in result.pages.enumerated() {
      let isLast = index == result.pages.count - 1
      let box = contentBox(page: index)
      var frame = Frame(size: setup.size)
      if index == 0 { frame.begin(StructureElement(.document)) }
      place(content, at: box.origin, heads: heads[index], edges: edges[index], on: &frame, after: &models)
      if isLast, let lastly = result.lastly {
        frame.add(lastly, at: Point(x: box.minX, y: box.maxY - lastly.size.height))
      }
      if isLast { frame.end() }
      models.append(PageModel(size: setup.size, frame: frame, contentBox: box))
    }
    return models
  }

  /// Which part of the running heads and feet is drawn.
  enum Part {
    case whole
    /// Rules and page numbers, which are the same for everyone.
    case shared
    /// The words, which name clinic and patient.
    case own
  }

  /// The running heads and feet of each page, as frames of the paper's size.
  func furniture(pageCount: Int, _ part: Part = .whole) throws(EngineError) -> [Frame] {
    var frames: [Frame] = []
    for page in 0..<pageCount {
      let number = BraceText.filled(furniture.footEnd, ["page": String(page + 1), "pages": String(pageCount)])
      let footEnd = try preparer.shape(
        [Inline(number, style: furniture.footStyle)], path: BlockPath(["running foot"]))
      var heads = Frame(size: setup.size, label: "page furniture", isRepeat: true)
      if page > 0, texts.hasHead { addHead(part, to: &heads) }
      addFoot(part, end: footEnd, to: &heads)
      frames.append(heads)
    }
    return frames
  }

  /// The pages of a flowed body with what heads and feet share, as frames of the paper's size; mirrored as the language wants it.
  func backgrounds(_ result: PageFlow.Result) throws(EngineError) -> [Frame] {
    let heads = try furniture(pageCount: result.pages.count, .shared)
    return result.pages.enumerated().map { index, content in
      let box = contentBox(page: index)
      var frame = Frame(size: setup.size)
      frame.add(content, at: box.origin)
      frame.add(heads[index], at: .zero)
      if index == result.pages.count - 1, let lastly = result.lastly {
        frame.add(lastly, at: Point(x: box.minX, y: box.maxY - lastly.size.height))
      }
      return WritingDirection.of(preparer.language) == .rightToLeft ? PageMirror.mirrored(frame) : frame
    }
  }

  /// Places heads and content in an order in which the heads never stand inside a leaf: before the content, or behind it where a paragraph
  /// runs on from the page before. Where one runs on at either end, it is closed on the page before and begun anew here.
  private func place(
    _ content: Frame, at origin: Point, heads: Frame, edges: PageEdges, on frame: inout Frame,
    after models: inout [PageModel]
  ) {
    guard let before = edges.leafBefore else {
      frame.add(heads, at: .zero)
      frame.add(content, at: origin)
      return
    }
    guard edges.endsInLeaf, let previous = models.indices.last else {
      frame.add(content, at: origin)
      frame.add(heads, at: .zero)
      return
    }
    models[previous].frame.end()
    frame.add(heads, at: .zero)
    frame.begin(before)
    frame.add(content, at: origin)
  }

  /// The part of a page that the body may use.
  func contentBox(page: Int) -> Rect {
    let head = page == 0 ? setup.firstHeadHeight : setup.headHeight
    return Rect(
      origin: Point(x: setup.margins.left, y: setup.margins.top + head), size: flow.contentSize(page: page))
  }

  private func addHead(_ part: Part, to frame: inout Frame) {
    let gap = Length.pt(6)
    let leading = max(texts.headStart.leading, texts.headEnd.leading)
    if part != .shared {
      addPair(start: texts.headStart, end: texts.headEnd, top: setup.margins.top, to: &frame)
    }
    if part != .own { addRule(y: setup.margins.top + leading + gap, to: &frame) }
  }

  private func addFoot(_ part: Part, end: BrokenText, to frame: inout Frame) {
    let gap = Length.pt(6)
    let top = setup.size.height - setup.margins.bottom - max(texts.footStart.leading, end.leading)
    if part != .own { addRule(y: top - gap, to: &frame) }
    addPair(
      start: texts.footStart, end: end, top: top, showsStart: part != .shared, showsEnd: part != .own, to: &frame)
  }

  /// A text at each edge; the text at the start edge is cut to one line in the room the other leaves.
  private func addPair(
    start: BrokenText, end: BrokenText, top: Length, showsStart: Bool = true, showsEnd: Bool = true,
    to frame: inout Frame
  ) {
    let width = setup.size.width - setup.margins.horizontal
    let endWidth = min(end.widths.natural, width * 0.72)
    let room = width - endWidth - .pt(14)
    frame.begin(StructureElement(.artifact))
    if showsStart, !start.isEmpty, room > .zero {
      frame.add(
        lines: start.lines(width: room).prefix(1), leading: start.leading, at: Point(x: setup.margins.left, y: top),
        width: room)
    }
    if showsEnd, !end.isEmpty {
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
}
