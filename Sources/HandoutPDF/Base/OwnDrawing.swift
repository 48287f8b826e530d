import HandoutGeometry
import HandoutPages

/// Writes what a patient has in a slot of a layout as page content, with its marks, as Cairo would draw it.
///
/// It knows text in the layout's letters, shapes and drawings. For all else, for images and turned frames, it gives up, and the whole
/// document is drawn by Cairo.
struct OwnDrawing: FrameVisitor {
  /// What is set now, so that it is set again only when it changes.
  private struct Pen {
    var fill: Color?
    var line: Color?
    var stroke: Stroke?
  }

  private var text: OwnText
  /// The marks that are still to come, by page of the drawn file.
  private var marks: [ArraySlice<Mark>]
  private var page = 0
  private var content: [UInt8] = []
  private var pen = Pen()
  /// The open elements: whether they have content, and whether elements.
  private var open: [(role: StructureElement.Role, hasContent: Bool, hasElements: Bool)] = []
  private var isMarked = false
  /// Whether everything so far could be written.
  private var isSound = true

  /// - Parameter plan: the plan of all that the patient has in slots.
  init(_ codes: LetterCodes, plan: StructurePlan) {
    text = OwnText(codes)
    marks = plan.marks.map { $0[...] }
  }

  /// The content of a slot, empty where it has nothing; nil where it is drawn by Cairo. The slots come in the order of drawing.
  ///
  /// - Parameters:
  ///   - origin: where the frame stands on its page.
  ///   - page: the page of the drawn file.
  mutating func content(of frame: Frame, at origin: Point, page: Int) -> [UInt8]? {
    self.page = page
    content = Array("q\n".utf8)
    let begin = content.count
    pen = Pen()
    text.reset()
    frame.walk(&self, in: .translation(origin))
    guard isSound, open.isEmpty else { return nil }
    guard content.count > begin else { return [] }
    content += "Q\n".utf8
    return content
  }

  mutating func begin(_ element: StructureElement, at index: Int, of frame: Frame, in transform: Transform) {
    endMark()
    if let around = open.last {
      isSound = isSound && around.role != .artifact && !around.hasContent
      open[open.count - 1].hasElements = true
    }
    open.append((element.role, false, false))
  }

  mutating func end(in transform: Transform) {
    endMark()
    if open.popLast() == nil { isSound = false }
  }

  mutating func enter(_ group: FrameGroup, in transform: Transform) -> Bool {
    isSound = isSound && group.isOnlyShifted
    return isSound
  }

  mutating func visit(_ item: FrameItem, at position: Point, in transform: Transform) {
    let position = transform.apply(to: position)
    switch item {
    case .text(let run):
      beginMark()
      // Cairo draws no run without ink, and sets no colour for it.
      guard !run.text.allSatisfy(\.isWhitespace) else { return }
      set(fill: run.color)
      isSound = isSound && text.show(run, at: position, into: &content)
    case .shape(let shape):
      beginMark()
      isSound = isSound && draw(shape, scale: 1, at: position)
    case .drawing(let drawing, let scale):
      beginMark()
      for shape in drawing.shapes { isSound = isSound && draw(shape, scale: scale, at: position) }
    case .image: isSound = false
    case .link: isSound = isSound && open.contains { $0.role == .link }
    case .group, .tag: break
    }
  }

  /// Begins the mark of the innermost element with the first that it has.
  private mutating func beginMark() {
    guard !isMarked else { return }
    isMarked = true
    // What stands in no element, or in one that has elements, is an error that drawing tells.
    guard let last = open.last, StructureElement(last.role).isLeaf, !last.hasElements,
      let mark = marks[page].popFirst()
    else {
      isSound = false
      return
    }
    open[open.count - 1].hasContent = true
    guard let number = mark.number else {
      content += "/Artifact BMC\n".utf8
      return
    }
    content.append(contentsOf: mark.role.structureName)
    content += "<</MCID ".utf8
    content.append(decimal: number)
    content += ">>BDC\n".utf8
  }

  private mutating func endMark() {
    guard isMarked else { return }
    isMarked = false
    text.end(into: &content)
    content += "EMC\n".utf8
  }
}

extension OwnDrawing {
  /// Writes a shape; false when a number cannot be written.
  private mutating func draw(_ shape: Shape, scale: Double, at position: Point) -> Bool {
    var stroke = shape.stroke
    if let width = stroke?.width, shape.stroke?.growsWithDrawing == true { stroke?.width = width * scale }
    // Cairo draws no line without width, PDF the thinnest there is.
    if let width = stroke?.width, width <= .zero { stroke = nil }
    guard shape.fill != nil || stroke != nil, !shape.path.elements.isEmpty else { return true }
    text.end(into: &content)
    if let fill = shape.fill { set(fill: fill) }
    if let stroke {
      guard set(stroke) else { return false }
    }
    for element in shape.path.elements {
      guard write(element, scale: scale, at: position) else { return false }
    }
    content.appendOperator(shape.fill == nil ? "S" : stroke == nil ? "f" : "B")
    return true
  }

  private mutating func write(_ element: Path.Element, scale: Double, at position: Point) -> Bool {
    func append(_ point: Point) -> Bool {
      content.append(drawn: position.x.points + point.x.points * scale)
        && content.append(drawn: position.y.points + point.y.points * scale)
    }
    switch element {
    case .move(let point):
      guard append(point) else { return false }
      content.appendOperator("m")
    case .line(let point):
      guard append(point) else { return false }
      content.appendOperator("l")
    case .curve(let first, let second, let end):
      guard append(first), append(second), append(end) else { return false }
      content.appendOperator("c")
    case .close: content.appendOperator("h")
    }
    return true
  }

  private mutating func set(fill: Color) {
    guard fill != pen.fill else { return }
    text.end(into: &content)
    pen.fill = fill
    content.append(fill)
    content.appendOperator("rg")
  }

  /// Sets the line; false when a number cannot be written.
  private mutating func set(_ stroke: Stroke) -> Bool {
    if stroke.color != pen.line {
      pen.line = stroke.color
      content.append(stroke.color)
      content.appendOperator("RG")
    }
    guard stroke != pen.stroke else { return true }
    pen.stroke = stroke
    guard let width = FixedPoint(stroke.width.points, decimals: 4) else { return false }
    content.append(width)
    content.appendOperator("w")
    content.appendOperator(stroke.cap == .round ? "1 J" : "0 J")
    content.appendOperator(stroke.join == .round ? "1 j" : "0 j")
    content.append(UInt8(ascii: "["))
    for dash in stroke.dashes {
      guard let dash = FixedPoint(dash.points, decimals: 4) else { return false }
      content.append(dash)
    }
    content.append(UInt8(ascii: "]"))
    content.appendOperator("0 d")
    return true
  }
}

extension [UInt8] {
  /// Appends a length as Cairo draws it: in 256ths of a point, with three decimals; of two that are as near, both take the even one. False when it
  /// cannot be written.
  fileprivate mutating func append(drawn points: Double) -> Bool {
    let thousandths = (points * 256).rounded(.toNearestOrEven) * 1000 / 256
    guard abs(thousandths) < 1e9 else { return false }
    append(FixedPoint(units: Int(thousandths.rounded(.toNearestOrEven)), decimals: 3))
    return true
  }

  /// Appends a colour's three parts, with three decimals, which is exact for 255ths.
  fileprivate mutating func append(_ color: Color) {
    for part in [color.red, color.green, color.blue] {
      append(FixedPoint(units: (Int(part) * 1000 + 127) / 255, decimals: 3))
    }
  }
}
