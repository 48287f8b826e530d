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
        // Beside links further down everything is an element of its own.
        let hasLinks = part.lines.contains(where: \.hasLinks) && !(part.lines.first?.hasLinks ?? true)
        if hasLinks { begin(StructureElement(.span)) }
        add(
          lines: part.lines.prefix(1), leading: part.leading, at: Point(x: origin.x + indent, y: top),
          width: width - indent, alignment: alignment)
        if hasLinks { end() }
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

  /// Draws the disc with an exercise's number and opens the heading that begins with the number; the caller adds the name and ends it.
  ///
  /// Names are larger than all other text and no larger than sections: one level, for readers who know headings by their size alone.
  ///
  /// - Parameters:
  ///   - name: the exercise's name, which decides whether the number is a part of its own.
  ///   - origin: the upper corner of the line, at whose start the disc stands.
  ///   - line: the height of the line, in whose middle disc and number stand.
  mutating func beginNumberedHeading(
    _ number: BrokenText, name: BrokenText, disc side: Length, color: Color, at origin: Point, line: Length
  ) {
    let disc = Rect(
      origin: Point(x: origin.x, y: origin.y + (line - side) / 2), size: Size(width: side, height: side))
    addArtifact(Shape(path: .rectangle(disc, radius: side / 2), fill: color))
    begin(StructureElement(.heading(level: 2)))
    let isBilingual = name.isBilingual
    if isBilingual { begin(StructureElement(.span)) }
    add(
      lines: number.lines(width: .unbounded).prefix(1), leading: number.leading,
      at: Point(x: origin.x, y: origin.y + (line - number.leading) / 2), width: side, alignment: .center)
    if isBilingual { end() }
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
    let lines = Array(lines)
    let hasLinks = element == nil && lines.contains(where: \.hasLinks)
    var placed: [(line: TextLine, origin: Point)] = []
    for line in lines {
      let shift: Length =
        switch alignment {
        case .start: .zero
        case .center: (width - line.width) / 2
        case .end: width - line.width
        }
      let baseline = top + (leading - line.ascent - line.descent) / 2 + line.ascent
      let start = Point(x: origin.x + shift, y: baseline)
      if hasLinks { placed.append((line, start)) } else { add(line, at: start, eachRunIn: element) }
      top += leading
    }
    if hasLinks { addLinks(placed) }
    return top - origin.y
  }

  /// Sets lines with links: each link, over as many lines as it has, and each stretch without one is an element of its own, since an
  /// element has either children or content.
  private mutating func addLinks(_ lines: [(line: TextLine, origin: Point)]) {
    var open: (link: String?, isOpen: Bool) = (nil, false)
    for (line, origin) in lines {
      var start = 0
      while start < line.runs.count {
        let link = line.link(ofRun: start)
        var end = start + 1
        while end < line.runs.count, line.link(ofRun: end) == link { end += 1 }
        if !open.isOpen || open.link != link {
          if open.isOpen { self.end() }
          begin(StructureElement(link == nil ? .span : .link))
          open = (link, true)
        }
        add(part(of: line, runs: start..<end, link: link), at: Point(x: origin.x, y: origin.y - line.ascent))
        start = end
      }
    }
    if open.isOpen { end() }
  }

  /// Some runs of a line in a frame as wide as the line, so that they stay where they are where a page is mirrored; with the area of
  /// their link.
  private func part(of line: TextLine, runs: Range<Int>, link: String?) -> Frame {
    let height = line.ascent + line.descent
    var frame = Frame(size: Size(width: line.width, height: height), isLine: true)
    let shown = line.runs[runs]
    if let link, let left = shown.map(\.x).min(), let right = shown.map({ $0.x + $0.run.width }).max() {
      frame.add(
        .link(.address(link), Size(width: right - left, height: height)), at: Point(x: left, y: .zero))
    }
    for placed in shown { frame.add(.text(placed.run), at: Point(x: placed.x, y: line.ascent)) }
    return frame
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

extension TextLine {
  fileprivate var hasLinks: Bool { links.contains { $0 != nil } }

  /// Where a run leads; nil where it is no link.
  fileprivate func link(ofRun index: Int) -> String? { links.indices.contains(index) ? links[index] : nil }
}
