import HandoutDocument
import HandoutGeometry
import HandoutPages
import HandoutTypography

/// The last step of stage 4: running heads and feet, page numbers, and the page models.
struct PageFurnisher {
  let setup: PageSetup
  let furniture: Furniture
  let texts: FurnitureTexts
  let layout: FurnitureLayout
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

  /// Rules, page numbers and what stands in the middle of the foot of each page.
  func sharedFurniture(of result: PageFlow.Result) throws(EngineError) -> SharedFurniture {
    let pageCount = result.pages.count
    var numbers: [BrokenText] = []
    for page in 1...max(pageCount, 1) {
      let number = BraceText.filled(furniture.footEnd, ["page": String(page), "pages": String(pageCount)])
      let style = furniture.footStyle
      numbers.append(try preparer.shape([Inline(number, style: style)], path: BlockPath(["running foot"])))
    }
    let middles = try middles(of: result)
    let rows = try rows(of: result)
    let frames = numbers.enumerated().map { page, number in
      var frame = emptyFurniture
      if let middle = middles[page] { addMiddle(middle, number: number, to: &frame) }
      if hasHead(page: page) {
        if let rows = rows[page] {
          addEnd(rows, width: layout.rowsWidth ?? width, top: setup.margins.top, to: &frame)
        }
        addRule(y: setup.margins.top + texts.headLeading * Double(layout.headLines) + ruleGap, to: &frame)
      }
      let top = footTop(number: number)
      addRule(y: top - layout.middleHeight - ruleGap, to: &frame)
      addEnd(number, width: number.widths.natural + .pt(0.01), top: top, to: &frame)
      return frame
    }
    return SharedFurniture(numbers: numbers, frames: frames)
  }

  /// Where the rows of a page go on, by page.
  private func middles(of result: PageFlow.Result) throws(EngineError) -> [Int: BrokenText] {
    var middles: [Int: BrokenText] = [:]
    var count = 0
    for (page, rows) in result.rowCounts.enumerated() {
      count += rows
      guard rows > 0, let rest = RestOfRows(after: page, first: count, rowCounts: result.rowCounts),
        let words = furniture.footMiddle[rest.rows]
      else { continue }
      middles[page] = try preparer.shape(
        words.said(of: rest), path: BlockPath(["running foot"]), avoidsLoneWord: true)
    }
    return middles
  }

  /// Which rows each page has, where its head says so.
  private func rows(of result: PageFlow.Result) throws(EngineError) -> [Int: BrokenText] {
    var texts: [Int: BrokenText] = [:]
    var first = 0
    for (page, count) in result.rowCounts.enumerated() {
      defer { first += count }
      guard let words = furniture.headRows[first..<(first + count)] else { continue }
      texts[page] = try preparer.shape(words, path: BlockPath(["running head"]), avoidsLoneWord: true)
    }
    return texts
  }

  /// A text between the two edges of a foot, or above it where there is no room between them.
  private func addMiddle(_ text: BrokenText, number: BrokenText, to frame: inout Frame) {
    let top = footTop(number: number)
    if let place = layout.middle {
      let wide = text.widths.natural + .pt(0.01)
      let left = max(setup.margins.left + place, (setup.size.width - wide) / 2)
      frame.add(
        lines: text.lines(width: wide), leading: text.leading, at: Point(x: left, y: top), width: wide,
        eachRunIn: StructureElement(.artifact))
    } else {
      frame.add(
        lines: text.lines(width: width), leading: text.leading,
        at: Point(x: setup.margins.left, y: top - layout.middleHeight), width: width, alignment: .center,
        eachRunIn: StructureElement(.artifact))
    }
  }

  /// The words of heads and feet, which name clinic and patient, as frames of the paper's size.
  ///
  /// - Parameter shared: what stands beside them.
  func ownFurniture(beside shared: SharedFurniture) -> [Frame] {
    guard let first = shared.numbers.first else { return [] }
    // All pages but the first say the same, at the same height: page numbers are all of one style.
    let others = shared.numbers.count > 1 ? ownFurniture(hasHead: texts.hasHead, number: first) : nil
    return [ownFurniture(hasHead: false, number: first)]
      + Array(repeating: others, count: shared.numbers.count - 1).compactMap(\.self)
  }

  /// Head and foot by turns: readers that know no marks join what follows each other on one line, and put a name into a number.
  private func ownFurniture(hasHead: Bool, number: BrokenText) -> Frame {
    var frame = emptyFurniture
    if hasHead {
      // What the page holds is read before it where it has a line of its own.
      var top = setup.margins.top + (layout.rowsWidth == nil ? texts.headLeading : .zero)
      for text in layout.head.start {
        top += addStart(text, width: layout.head.startWidth, top: top, to: &frame)
      }
    }
    addStart(texts.footStart, width: layout.footWidth, top: footTop(number: number), to: &frame)
    if hasHead {
      addBlanks(to: &frame)
      var top = setup.margins.top
      for text in layout.head.end {
        top += addEnd(text, width: layout.head.endWidth, top: top, to: &frame)
      }
    }
    return frame
  }

  /// The lines to write on, before what stands at the end edge of the head.
  private func addBlanks(to frame: inout Frame) {
    guard let blanks = furniture.headBlanks else { return }
    let end = layout.head.end.map(\.widths.natural).max() ?? .zero
    frame.add(
      blanks, labels: texts.headBlanks, length: layout.blank, right: setup.size.width - setup.margins.right - end,
      top: setup.margins.top)
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

  /// The pages of a flowed body with slots for the words of heads and feet too; nil where they run from right to left.
  func sharedLayout(_ result: PageFlow.Result, _ shared: SharedFurniture) throws(EngineError) -> SharedLayout? {
    guard WritingDirection.of(preparer.language) == .leftToRight else { return nil }
    let heads = shared.frames.map { frame in
      var head = Frame(size: frame.size)
      head.add(Frame(size: frame.size, slot: .furniture), at: .zero)
      head.add(frame, at: .zero)
      return head
    }
    let pages = furnish(result, heads: heads)
    // The alphabet first: the faces of layouts that use no other letters are then the same, and a packet has them once.
    var letters = GlyphOrder()
    for weight in [furniture.footStyle.regular, furniture.footStyle.bold] {
      let alphabet = Inline(Alphabet.of(preparer.language), style: weight)
      for line in try preparer.shape([alphabet], path: BlockPath(["letters"])).lines(width: .unbounded) {
        for placed in line.runs { letters.add(placed.run) }
      }
    }
    for page in pages { letters.add(page.frame) }
    return SharedLayout(pages: pages, letters: letters)
  }

  /// The part of a page that the body may use.
  func contentBox(page: Int) -> Rect {
    let head = page == 0 ? setup.firstHeadHeight : setup.headHeight
    return Rect(
      origin: Point(x: setup.margins.left, y: setup.margins.top + head), size: flow.contentSize(page: page))
  }

  private var emptyFurniture: Frame { Frame(size: setup.size, label: "page furniture", isRepeat: true) }
  private var ruleGap: Length { furniture.ruleGap }
  private var width: Length { setup.size.width - setup.margins.horizontal }

  private func hasHead(page: Int) -> Bool { page > 0 && texts.hasHead }

  private func footTop(number: BrokenText) -> Length {
    setup.size.height - setup.margins.bottom
      - max(texts.footStart.leading * Double(layout.footLines), number.leading)
  }

  /// A text at the start edge, all of it; returns its height.
  @discardableResult
  private func addStart(_ text: BrokenText, width: Length, top: Length, to frame: inout Frame) -> Length {
    guard !text.isEmpty else { return .zero }
    return frame.add(
      lines: text.lines(width: width), leading: text.leading, at: Point(x: setup.margins.left, y: top), width: width,
      eachRunIn: StructureElement(.artifact))
  }

  /// A text at the end edge, all of it; returns its height.
  @discardableResult
  private func addEnd(_ text: BrokenText, width: Length, top: Length, to frame: inout Frame) -> Length {
    guard !text.isEmpty else { return .zero }
    let left = setup.size.width - setup.margins.right - width
    return frame.add(
      lines: text.lines(width: width), leading: text.leading, at: Point(x: left, y: top), width: width,
      alignment: .end, eachRunIn: StructureElement(.artifact))
  }

  private func addRule(y: Length, to frame: inout Frame) {
    guard furniture.ruleThickness > .zero else { return }
    let line = Path.line(
      from: Point(x: setup.margins.left, y: y), to: Point(x: setup.size.width - setup.margins.right, y: y))
    frame.addArtifact(
      Shape(path: line, stroke: Stroke(color: furniture.ruleColor, width: furniture.ruleThickness)))
  }
}
