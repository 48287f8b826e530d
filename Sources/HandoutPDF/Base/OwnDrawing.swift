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
    var font: Int?
  }

  private let codes: LetterCodes
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
    self.codes = codes
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
      isSound = isSound && show(run, at: position)
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
    if let fill = shape.fill, fill != pen.fill {
      pen.fill = fill
      content.append(fill)
      content.appendOperator("rg")
    }
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

extension OwnDrawing {
  /// A line of codes that one matrix places.
  fileprivate struct Codes {
    var font: Int
    /// Where the first glyph stands on its run.
    var start: GlyphRun.Glyph
    /// How far a reader has come from there, in parts of the size.
    var advance = 0.0
    var text: [UInt8] = []
    /// Whether glyphs are moved.
    var isMoved = false
  }

  /// Writes a run; false where it has a letter that the layout does not know.
  private mutating func show(_ run: GlyphRun, at position: Point) -> Bool {
    guard !run.isRightToLeft, run.size > .zero, run.clusters.count == run.glyphs.count else { return false }
    if run.color != pen.fill {
      pen.fill = run.color
      content.append(run.color)
      content.appendOperator("rg")
    }
    content.appendOperator("BT")
    var line: Codes?
    var rest = Array(run.text.utf8)[...]
    for (glyph, cluster) in zip(run.glyphs, run.clusters) {
      let letters = rest.prefix(Int(cluster.bytes))
      rest = rest.dropFirst(letters.count)
      guard cluster.glyphs == 1, let code = codes.code(run.face, glyph.id, letters) else { return false }
      if line?.font != code.font || line?.start.y != glyph.y {
        if let line, !write(line, of: run, at: position) { return false }
        line = Codes(font: code.font, start: glyph, text: [codes.fonts[code.font].opening])
      }
      line?.append(code, of: glyph, size: run.size.points, isSimple: codes.fonts[code.font].isSimple)
    }
    guard line.map({ write($0, of: run, at: position) }) ?? true else { return false }
    content.appendOperator("ET")
    return true
  }

  private mutating func write(_ line: Codes, of run: GlyphRun, at position: Point) -> Bool {
    if pen.font != line.font {
      pen.font = line.font
      content += codes.fonts[line.font].name
      content.appendOperator("1 Tf")
    }
    guard let size = FixedPoint(run.size.points, decimals: 4), let down = FixedPoint(-run.size.points, decimals: 4),
      // As fine as Cairo writes them: where a reader rounds to parts of a dot, a thousandth of a point can be one part more.
      let x = FixedPoint(position.x.points + line.start.x, decimals: 6),
      let y = FixedPoint(position.y.points + line.start.y, decimals: 6)
    else { return false }
    content.append(size)
    content += " 0 0".utf8
    content.append(down)
    content.append(x)
    content.append(y)
    content.appendOperator("Tm")
    if line.isMoved { content.append(UInt8(ascii: "[")) }
    content += line.text
    content.append(codes.fonts[line.font].closing)
    content.appendOperator(line.isMoved ? "]TJ" : "Tj")
    return true
  }
}

extension OwnDrawing.Codes {
  /// Appends a glyph. What it stands away from where the one before has ended is said in whole thousandths of the size, as Cairo does: less
  /// than three are left to the next, so that nothing adds up.
  fileprivate mutating func append(_ code: LetterCodes.Code, of glyph: GlyphRun.Glyph, size: Double, isSimple: Bool) {
    let shift = ((advance - (glyph.x - start.x) / size) * 1000).rounded()
    if abs(shift) >= 3, abs(shift) < 1e6 {
      isMoved = true
      text.append(isSimple ? UInt8(ascii: ")") : UInt8(ascii: ">"))
      if shift < 0 { text.append(UInt8(ascii: "-")) }
      text.append(decimal: Int(abs(shift)))
      text.append(isSimple ? UInt8(ascii: "(") : UInt8(ascii: "<"))
      advance -= shift / 1000
    }
    if isSimple {
      let byte = UInt8(truncatingIfNeeded: code.code)
      if "()\\".utf8.contains(byte) { text.append(UInt8(ascii: "\\")) }
      text.append(byte)
    } else {
      text += TextString.digits(of: UInt8(code.code >> 8)) + TextString.digits(of: UInt8(truncatingIfNeeded: code.code))
    }
    advance += code.width / 1000
  }
}

extension LetterCodes.Font {
  fileprivate var opening: UInt8 { isSimple ? UInt8(ascii: "(") : UInt8(ascii: "<") }
  fileprivate var closing: UInt8 { isSimple ? UInt8(ascii: ")") : UInt8(ascii: ">") }
}

extension [UInt8] {
  /// Appends a length as Cairo draws it: in 256ths of a point, with three decimals. False when it is no number.
  fileprivate mutating func append(drawn points: Double) -> Bool {
    guard points.isFinite, let number = FixedPoint((points * 256).rounded() / 256, decimals: 3) else { return false }
    append(number)
    return true
  }

  /// Appends a colour's three parts, with three decimals, which is exact for 255ths.
  fileprivate mutating func append(_ color: Color) {
    for part in [color.red, color.green, color.blue] {
      append(FixedPoint(units: (Int(part) * 1000 + 127) / 255, decimals: 3))
    }
  }
}
