/// The texts of glyphs that stand for other letters than their font says: a ligature of Arabic letters has a code of its own in Unicode,
/// by which nobody searches.
struct GlyphTexts {
  /// Hexadecimal digits of a text in UTF-16, by those of the glyph's code, by the font's name in the pages' resources.
  private(set) var texts: [String: [[UInt8]: [UInt8]]] = [:]

  /// Notes the text of one glyph; of several glyphs each has a text of its own already. A glyph keeps its first text.
  ///
  /// - Parameters:
  ///   - text: hexadecimal digits in UTF-16.
  ///   - codes: the hexadecimal digits of the glyphs' codes.
  mutating func add(text: ArraySlice<UInt8>, codes: [UInt8], font: ArraySlice<UInt8>) {
    guard codes.count == 4, !text.isEmpty else { return }
    let font = String(decoding: font, as: UTF8.self)
    guard texts[font]?[codes] == nil else { return }
    texts[font, default: [:]][codes] = Array(text)
  }

  mutating func add(_ others: GlyphTexts) {
    texts.merge(others.texts) { known, new in known.merging(new) { first, _ in first } }
  }

  /// A font's map of codes to Unicode with the texts of its glyphs: each line `<002b> <fef7>` that has another one.
  ///
  /// - Parameter texts: those of the font.
  static func rewritten(_ map: [UInt8], with texts: [[UInt8]: [UInt8]]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(map.count + texts.count * 8)
    for line in map.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if line.count > 8, line.first == UInt8(ascii: "<"), let text = texts[Array(line.dropFirst().prefix(4))] {
        result += line.prefix(7)
        result.append(UInt8(ascii: "<"))
        result += text
        result.append(UInt8(ascii: ">"))
      } else {
        result += line
      }
      result.append(0x0A)
    }
    if !map.isEmpty { result.removeLast() }
    return result
  }
}
