import HandoutGeometry
import HandoutPages

/// Makes glyph runs of the text between two positions.
struct LineBuilder {
  let content: TextContent

  /// The line of a segment without text.
  func emptyLine(_ segment: TextSegment) -> TextLine {
    let stretch = content.stretches[segment.stretch]
    return TextLine(runs: [], width: .zero, ascent: stretch.ascent, descent: stretch.descent)
  }

  /// The line between two positions: one run for each stretch it touches.
  func line(from start: TextPosition, to end: TextPosition) -> TextLine {
    var line = TextLine(runs: [], width: .pt(end.x - start.x), ascent: .zero, descent: .zero)
    var levels: [UInt8] = []
    for index in start.stretch...max(start.stretch, end.stretch) {
      let stretch = content.stretches[index]
      let first = index == start.stretch ? start : stretch.start
      let last = index == end.stretch ? end : stretch.end
      guard first.glyph < last.glyph else { continue }
      line.runs.append((x: .pt(first.x - start.x), run: run(stretch, from: first, to: last)))
      line.ascent = max(line.ascent, stretch.ascent)
      line.descent = max(line.descent, stretch.descent)
      if content.isReordered { levels.append(stretch.level) }
    }
    if content.isReordered { place(&line.runs, levels) }
    return line
  }

  /// Puts the runs where they stand after the bidirectional algorithm.
  private func place(_ runs: inout [(x: Length, run: GlyphRun)], _ levels: [UInt8]) {
    var pen = Length.zero
    for index in VisualOrder.order(of: levels) {
      runs[index].x = pen
      pen += runs[index].run.width
    }
  }

  private func run(_ stretch: TextStretch, from first: TextPosition, to last: TextPosition) -> GlyphRun {
    let scale = stretch.scale
    let isRightToLeft = stretch.level % 2 == 1
    let glyphs = content.glyphs[first.glyph..<last.glyph]
    return GlyphRun(
      face: stretch.face, size: stretch.size, color: stretch.color,
      text: String(decoding: content.bytes[first.byte..<last.byte], as: UTF8.self),
      glyphs: isRightToLeft ? place(glyphs.reversed(), scale) : place(glyphs, scale),
      clusters: Array(content.clusters[first.cluster..<last.cluster]), isRightToLeft: isRightToLeft,
      width: .pt(Double(last.units - first.units) * scale), ascent: stretch.ascent, descent: stretch.descent)
  }

  /// Places glyphs that stand from left to right.
  private func place(_ glyphs: some Collection<WordGlyph>, _ scale: Double) -> [GlyphRun.Glyph] {
    var pen = 0
    return glyphs.map { glyph in
      defer { pen += Int(glyph.advance) }
      return GlyphRun.Glyph(
        id: glyph.id, x: Double(pen + Int(glyph.shift)) * scale, y: Double(-Int(glyph.rise)) * scale)
    }
  }
}
