import HandoutGeometry
import HandoutPages

/// Breaks between any two characters, for pieces that are wider than a line: a name of 200 letters must not overflow.
struct EmergencyBreaks {
  let content: TextContent
  /// The widest that fits, in points.
  let width: Double

  /// The segment's breaks, with more in every piece that does not fit: first at the spaces it was held together over, then, in a part
  /// that is still too wide, between all characters.
  func breaks(of segment: TextSegment) -> [LineBreak] {
    var result: [LineBreak] = []
    var start = segment.start
    for lineBreak in content.breaks[segment.breaks] {
      if lineBreak.end.x - start.x > width { appendBreaks(inPiece: start, lineBreak.end, to: &result) }
      result.append(lineBreak)
      start = lineBreak.start
    }
    return result
  }

  /// Appends the breaks of a piece that does not fit.
  private func appendBreaks(inPiece start: ClusterPosition, _ end: ClusterPosition, to result: inout [LineBreak]) {
    var partStart = start
    var position = start
    while position.cluster < end.cluster {
      let before = position
      let isSpace = content.bytes[position.byte] == UInt8(ascii: " ")
      advance(&position)
      guard isSpace, before.byte > partStart.byte, position.byte < end.byte else { continue }
      if before.x - partStart.x > width { appendBreaks(inside: partStart, before, to: &result) }
      result.append(LineBreak(end: before, start: position, partsWords: true))
      partStart = position
    }
    if end.x - partStart.x > width { appendBreaks(inside: partStart, end, to: &result) }
  }

  /// Appends a break at every start of a character that is also the start of a cluster.
  private func appendBreaks(inside start: ClusterPosition, _ end: ClusterPosition, to result: inout [LineBreak]) {
    let text = String(decoding: content.bytes[start.byte..<end.byte], as: UTF8.self)
    var position = start
    var characterStart = start.byte
    var previous: Character?
    for character in text {
      while position.byte < characterStart, position.cluster < end.cluster { advance(&position) }
      if position.byte == characterStart, position.byte > start.byte,
        Self.allowsBreak(before: character, after: previous)
      {
        result.append(LineBreak(end: position, start: position, partsWords: false))
      }
      characterStart += character.utf8.count
      previous = character
    }
  }

  /// Whether two characters may be parted: a Thai or Lao vowel may not be parted from its consonant, before it or behind it.
  private static func allowsBreak(before next: Character, after previous: Character?) -> Bool {
    if let first = next.unicodeScalars.first?.value, isTrailing(first) { return false }
    guard let last = previous?.unicodeScalars.first else { return true }
    return BreakClass(last) != .leadingVowel
  }

  /// The vowels, repetition and abbreviation marks of Thai and Lao that stand behind their consonant.
  private static func isTrailing(_ value: UInt32) -> Bool {
    switch value {
    case 0xE2F, 0xE30, 0xE32, 0xE33, 0xE45, 0xE46, 0xEAF, 0xEB0, 0xEB2, 0xEB3, 0xEBD, 0xEC6: true
    default: false
    }
  }

  /// Moves a position behind the next cluster.
  private func advance(_ position: inout ClusterPosition) {
    while position.glyph >= content.textRuns[position.textRun].end.glyph,
      position.textRun + 1 < content.textRuns.count
    {
      position.textRun += 1
      position.units = 0
    }
    let textRun = content.textRuns[position.textRun]
    let cluster = content.clusters[position.cluster]
    let glyphs = position.glyph..<position.glyph + Int(cluster.glyphs)
    position.byte += Int(cluster.bytes)
    position.cluster += 1
    position.glyph = glyphs.upperBound
    for index in glyphs { position.units += Int(content.glyphs[index].advance) }
    position.x = textRun.start.x + Double(position.units) * textRun.scale
  }
}
