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
  /// Heads and feet are drawn last on every page: readers that know no tags give the words in the order of drawing.
  ///
  /// - Parameter heads: the running heads and feet of each page.
  func furnish(_ result: PageFlow.Result, heads: [Frame]) -> [PageModel] {
    var models: [PageModel] = []
    models.reserveCapacity(result.pages.count)
    for (index, content) in result.pages.enumerated() {
      let isLast = index == result.pages.count - 1
      let box = contentBox(page: index)
      var frame = Frame(size: setup.size)
      if index == 0 { frame.begin(StructureElement(.document)) }
      frame.add(content, at: box.origin)
      if isLast, let lastly = result.lastly {
        frame.add(lastly, at: Point(x: box.minX, y: box.maxY - lastly.size.height))
      }
      frame.add(heads[index], at: .zero)
      if isLast { frame.end() }
      models.append(PageModel(size: setup.size, frame: frame, contentBox: box))
    }
    return models
  }

  /// Rules and page numbers of each page.
  func sharedFurniture(pageCount: Int) throws(EngineError) -> SharedFurniture {
    var numbers: [BrokenText] = []
    for page in 1...max(pageCount, 1) {
      let number = BraceText.filled(furniture.footEnd, ["page": String(page), "pages": String(pageCount)])
      let style = furniture.footStyle
      numbers.append(try preparer.shape([Inline(number, style: style)], path: BlockPath(["running foot"])))
    }
    let frames = numbers.enumerated().map { page, number in
      var frame = emptyFurniture
      if hasHead(page: page) { addRule(y: setup.margins.top + headLeading + ruleGap, to: &frame) }
      let top = footTop(number: number)
      addRule(y: top - ruleGap, to: &frame)
      addEnd(number, top: top, to: &frame)
      return frame
    }
    return SharedFurniture(numbers: numbers, frames: frames)
  }

  /// The words of heads and feet, which name clinic and patient, as frames of the paper's size.
  ///
  /// - Parameter shared: what stands beside them.
  func ownFurniture(beside shared: SharedFurniture) -> [Frame] {
    shared.numbers.enumerated().map { page, number in
      var frame = emptyFurniture
      // Head and foot by turns: readers that know no marks join what follows each other on one line, and put a name into a number.
      if hasHead(page: page) {
        addStart(texts.headStart, before: texts.headEnd, top: setup.margins.top, to: &frame)
      }
      addStart(texts.footStart, before: number, top: footTop(number: number), to: &frame)
      if hasHead(page: page) { addEnd(texts.headEnd, top: setup.margins.top, to: &frame) }
      return frame
    }
  }

  /// The pages of a flowed body with what heads and feet share, as frames of the paper's size; mirrored as the language wants it.
  func backgrounds(_ result: PageFlow.Result, _ shared: SharedFurniture) -> [Frame] {
    result.pages.enumerated().map { index, content in
      let box = contentBox(page: index)
      var frame = Frame(size: setup.size)
      frame.add(content, at: box.origin)
      if index == result.pages.count - 1, let lastly = result.lastly {
        frame.add(lastly, at: Point(x: box.minX, y: box.maxY - lastly.size.height))
      }
      frame.add(shared.frames[index], at: .zero)
      return WritingDirection.of(preparer.language) == .rightToLeft ? PageMirror.mirrored(frame) : frame
    }
  }

  /// The part of a page that the body may use.
  func contentBox(page: Int) -> Rect {
    let head = page == 0 ? setup.firstHeadHeight : setup.headHeight
    return Rect(
      origin: Point(x: setup.margins.left, y: setup.margins.top + head), size: flow.contentSize(page: page))
  }

  private var emptyFurniture: Frame { Frame(size: setup.size, label: "page furniture", isRepeat: true) }
  private var ruleGap: Length { .pt(6) }
  private var width: Length { setup.size.width - setup.margins.horizontal }
  private var headLeading: Length { max(texts.headStart.leading, texts.headEnd.leading) }

  private func hasHead(page: Int) -> Bool { page > 0 && texts.hasHead }

  private func footTop(number: BrokenText) -> Length {
    setup.size.height - setup.margins.bottom - max(texts.footStart.leading, number.leading)
  }

  /// A text at the start edge, cut to one line in the room that the text at the end edge leaves.
  private func addStart(_ text: BrokenText, before end: BrokenText, top: Length, to frame: inout Frame) {
    let room = width - endWidth(end) - .pt(14)
    guard !text.isEmpty, room > .zero else { return }
    frame.add(
      lines: text.lines(width: room).prefix(1), leading: text.leading, at: Point(x: setup.margins.left, y: top),
      width: room, eachRunIn: StructureElement(.artifact))
  }

  /// A text at the end edge.
  private func addEnd(_ text: BrokenText, top: Length, to frame: inout Frame) {
    guard !text.isEmpty else { return }
    let endWidth = endWidth(text)
    frame.add(
      lines: text.lines(width: endWidth + .pt(0.01)).prefix(1), leading: text.leading,
      at: Point(x: setup.margins.left + width - endWidth, y: top), width: endWidth, alignment: .end,
      eachRunIn: StructureElement(.artifact))
  }

  /// The room that a text at the end edge takes.
  private func endWidth(_ text: BrokenText) -> Length { min(text.widths.natural, width * 0.72) }

  private func addRule(y: Length, to frame: inout Frame) {
    let line = Path.line(
      from: Point(x: setup.margins.left, y: y), to: Point(x: setup.size.width - setup.margins.right, y: y))
    frame.addArtifact(
      Shape(path: line, stroke: Stroke(color: furniture.ruleColor, width: furniture.ruleThickness)))
  }
}
