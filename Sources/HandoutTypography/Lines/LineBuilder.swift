import HandoutGeometry
import HandoutPages

/// Makes glyph runs of the text between two positions.
struct LineBuilder {
  let content: TextContent

  /// The line of a segment without text.
  func emptyLine(_ segment: TextSegment) -> TextLine {
    let textRun = content.textRuns[segment.textRun]
    return TextLine(runs: [], width: .zero, ascent: textRun.ascent, descent: textRun.descent)
  }

  /// The line between two positions: one glyph run for each text run it touches.
  ///
  /// - Parameter endsWithSpace: whether a space parts its last word from what is read next.
  func line(from start: ClusterPosition, to end: ClusterPosition, endsWithSpace: Bool) -> TextLine {
    var line = TextLine(runs: [], width: .pt(end.x - start.x), ascent: .zero, descent: .zero)
    // The text runs behind the glyph runs, and their levels.
    var textRuns: [Int] = []
    var levels: [UInt8] = []
    var hasLoneSpace = false
    for index in start.textRun...max(start.textRun, end.textRun) {
      let textRun = content.textRuns[index]
      let first = index == start.textRun ? start : textRun.start
      let last = index == end.textRun ? end : textRun.end
      guard first.glyph < last.glyph else { continue }
      line.runs.append((x: .pt(first.x - start.x), run: run(textRun, from: first, to: last)))
      line.ascent = max(line.ascent, textRun.ascent)
      line.descent = max(line.descent, textRun.descent)
      textRuns.append(index)
      levels.append(textRun.level)
      if last.glyph - first.glyph == 1, content.glyphs[first.glyph].id == textRun.spaceGlyph { hasLoneSpace = true }
    }
    if hasLoneSpace { joinLoneSpaces(&line.runs, &textRuns, &levels) }
    if endsWithSpace, let last = line.runs.indices.last {
      let textRun = content.textRuns[textRuns[last]]
      line.runs[last].run.addSpace(textRun.spaceGlyph, advance: textRun.spaceAdvance, atStart: false, takesRoom: false)
    }
    if content.isReordered { place(&line.runs, levels) }
    if content.hasLinks { line.links = textRuns.map { content.textRuns[$0].link } }
    return line
  }

  /// Gives a space that has a run to itself, between two faces, to the run beside it that runs the same way: Cairo leaves out a run of
  /// nothing but a space, and readers then join the words.
  private func joinLoneSpaces(
    _ runs: inout [(x: Length, run: GlyphRun)], _ textRuns: inout [Int], _ levels: inout [UInt8]
  ) {
    var index = 0
    while index < runs.count {
      let space = runs[index].run
      guard space.text == " " else {
        index += 1
        continue
      }
      func takes(_ other: Int) -> Bool {
        runs.indices.contains(other) && runs[other].run.isRightToLeft == space.isRightToLeft
      }
      let isBehind = takes(index - 1)
      guard isBehind || takes(index + 1) else {
        index += 1
        continue
      }
      let other = isBehind ? index - 1 : index + 1
      runs[other].run.addSpace(
        content.textRuns[textRuns[other]].spaceGlyph, advance: space.width.points, atStart: !isBehind,
        takesRoom: true)
      runs[other].x = min(runs[other].x, runs[index].x)
      // The lower level: the space may part runs that the other one is not to be turned round with.
      levels[other] = min(levels[other], levels[index])
      runs.remove(at: index)
      textRuns.remove(at: index)
      levels.remove(at: index)
    }
  }

  /// Puts the runs where they stand after the bidirectional algorithm.
  private func place(_ runs: inout [(x: Length, run: GlyphRun)], _ levels: [UInt8]) {
    var pen = Length.zero
    for index in VisualOrder.order(of: levels) {
      runs[index].x = pen
      pen += runs[index].run.width
    }
  }

  private func run(_ textRun: TextRun, from first: ClusterPosition, to last: ClusterPosition) -> GlyphRun {
    let scale = textRun.scale
    let isRightToLeft = textRun.level % 2 == 1
    let glyphs = content.glyphs[first.glyph..<last.glyph]
    return GlyphRun(
      face: textRun.face, size: textRun.size, color: textRun.color,
      text: String(decoding: content.bytes[first.byte..<last.byte], as: UTF8.self),
      glyphs: isRightToLeft ? place(glyphs.reversed(), scale) : place(glyphs, scale),
      clusters: Array(content.clusters[first.cluster..<last.cluster]), isRightToLeft: isRightToLeft,
      width: .pt(Double(last.units - first.units) * scale), ascent: textRun.ascent, descent: textRun.descent)
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

extension GlyphRun {
  /// Adds a space before the first word or behind the last: programs that read a file by its structure know nothing of places and would
  /// join the words (PDF 1.7, §14.8.2.5).
  ///
  /// - Parameters:
  ///   - advance: its width in points.
  ///   - takesRoom: whether the run becomes wider; at the end of a line it does not, so that nothing moves.
  fileprivate mutating func addSpace(_ glyph: UInt32, advance: Double, atStart: Bool, takesRoom: Bool) {
    let cluster = Cluster(bytes: 1, glyphs: 1)
    if atStart {
      text = " " + text
      clusters.insert(cluster, at: 0)
    } else {
      text += " "
      clusters.append(cluster)
    }
    if atStart == isRightToLeft {
      glyphs.append(Glyph(id: glyph, x: width.points, y: 0))
    } else {
      if takesRoom { for index in glyphs.indices { glyphs[index].x += advance } }
      glyphs.insert(Glyph(id: glyph, x: takesRoom ? 0 : -advance, y: 0), at: 0)
    }
    if takesRoom { width += .pt(advance) }
  }
}
