import HandoutGeometry
import HandoutPages

/// Breaks between any two characters, for pieces that are wider than a line: a name of 200 letters must not overflow.
struct EmergencyBreaks {
  let content: TextContent
  /// The widest that fits, in points.
  let width: Double

  /// The segment's breaks, with one between all characters of every piece that does not fit.
  func breaks(of segment: TextSegment) -> [LineBreak] {
    var result: [LineBreak] = []
    var start = segment.start
    for lineBreak in content.breaks[segment.breaks] {
      if lineBreak.end.x - start.x > width { appendBreaks(inside: start, lineBreak.end, to: &result) }
      result.append(lineBreak)
      start = lineBreak.start
    }
    return result
  }

  /// Appends a break at every start of a character that is also the start of a cluster.
  private func appendBreaks(inside start: TextPosition, _ end: TextPosition, to result: inout [LineBreak]) {
    let text = String(decoding: content.bytes[start.byte..<end.byte], as: UTF8.self)
    var position = start
    var characterStart = start.byte
    for character in text {
      while position.byte < characterStart, position.cluster < end.cluster { advance(&position) }
      if position.byte == characterStart, position.byte > start.byte {
        result.append(LineBreak(end: position, start: position, partsWords: false))
      }
      characterStart += character.utf8.count
    }
  }

  /// Moves a position behind the next cluster.
  private func advance(_ position: inout TextPosition) {
    while position.glyph >= content.stretches[position.stretch].end.glyph,
      position.stretch + 1 < content.stretches.count
    {
      position.stretch += 1
      position.units = 0
    }
    let stretch = content.stretches[position.stretch]
    let cluster = content.clusters[position.cluster]
    let glyphs = position.glyph..<position.glyph + Int(cluster.glyphs)
    position.byte += Int(cluster.bytes)
    position.cluster += 1
    position.glyph = glyphs.upperBound
    for index in glyphs { position.units += Int(content.glyphs[index].advance) }
    position.x = stretch.start.x + Double(position.units) * stretch.scale
  }
}
