import HandoutDocument
import HandoutGeometry
import HandoutPages
import HandoutTypography

extension Frame {
  /// Sets a text into the element that is open and returns the height it takes.
  ///
  /// The parts of a bilingual text become spans of the element, the foreign one with its language.
  ///
  /// - Parameters:
  ///   - inSpans: whether a text in one language becomes a span too, because its element holds others.
  ///   - firstIndent: how far the first line stands in.
  @discardableResult
  mutating func add(
    _ text: BrokenText, at origin: Point, width: Length, alignment: TextBlock.Alignment = .start, inSpans: Bool = false,
    firstIndent: Length = .zero
  ) -> Length {
    let hasSpans = inSpans || text.isBilingual
    var top = origin.y
    var indent = firstIndent
    for part in text.partLines(width: width, indent: firstIndent) where !part.lines.isEmpty {
      if hasSpans { begin(StructureElement(.span, language: part.language)) }
      if indent > .zero {
        add(
          lines: part.lines.prefix(1), leading: part.leading, at: Point(x: origin.x + indent, y: top),
          width: width - indent, alignment: alignment)
        top += part.leading
      }
      top += add(
        lines: part.lines.dropFirst(indent > .zero ? 1 : 0), leading: part.leading, at: Point(x: origin.x, y: top),
        width: width, alignment: alignment)
      indent = .zero
      if hasSpans { end() }
    }
    return top - origin.y
  }

  /// Sets lines one below the other, each centred in its leading, and returns the height they take.
  ///
  /// - Parameter element: what each run of a line is an element of, where names and numbers are to stand by themselves; nil where the
  ///   lines belong to the element that is open.
  @discardableResult
  mutating func add(
    lines: some Sequence<TextLine>, leading: Length, at origin: Point, width: Length,
    alignment: TextBlock.Alignment = .start, eachRunIn element: StructureElement? = nil
  ) -> Length {
    var top = origin.y
    for line in lines {
      let shift: Length =
        switch alignment {
        case .start: .zero
        case .center: (width - line.width) / 2
        case .end: width - line.width
        }
      let baseline = top + (leading - line.ascent - line.descent) / 2 + line.ascent
      add(line, at: Point(x: origin.x + shift, y: baseline), eachRunIn: element)
      top += leading
    }
    return top - origin.y
  }

  /// Sets a line at the start of its baseline; a line of several runs is a frame, so that it stays in order where a page is mirrored.
  private mutating func add(_ line: TextLine, at origin: Point, eachRunIn element: StructureElement?) {
    if line.runs.count == 1, let only = line.runs.first, only.x == .zero {
      return add(only.run, at: origin, in: element)
    }
    var frame = Frame(size: Size(width: line.width, height: line.ascent + line.descent), isLine: true)
    for placed in line.runs {
      frame.add(placed.run, at: Point(x: placed.x, y: line.ascent), in: element)
    }
    add(frame, at: Point(x: origin.x, y: origin.y - line.ascent))
  }

  private mutating func add(_ run: GlyphRun, at origin: Point, in element: StructureElement?) {
    if let element { begin(element) }
    add(.text(run), at: origin)
    if element != nil { end() }
  }
}
