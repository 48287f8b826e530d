/// A text that Cairo gives to glyphs, since the font has another for them.
struct ReplacedText {
  /// The hexadecimal digits of the text in UTF-16.
  var text: ArraySlice<UInt8>
  /// The hexadecimal digits of the glyphs' codes.
  var codes: [UInt8] = []
}

extension DrawingScanner {
  /// Takes out the mark around replaced text, `/Span << /ActualText <feff06440627> >> BDC`, the only one that Cairo writes without being
  /// asked: readers lose what stands behind it, or say its number in digits. The font says the text instead.
  mutating func beginReplacement(before end: Int) throws(FinishingError) {
    var scanner = SyntaxScanner(bytes, in: operands..<end)
    scanner.skipSpace()
    let start = scanner.position
    guard replacement == nil, (try? scanner.skipValue()) == .name, let properties = try? scanner.dictionary(),
      let text = properties.value("/ActualText", in: bytes)
    else { throw problem("a mark that no sign has begun") }
    // Without the brackets and the sign of the byte order.
    replacement = ReplacedText(text: bytes[text].dropFirst(5).dropLast())
    takeOut(from: start)
  }

  mutating func endReplacement(before start: Int) throws(FinishingError) {
    guard let ended = replacement else { throw problem("an end without a mark") }
    replacement = nil
    takeOut(from: start)
    glyphTexts.add(text: ended.text, codes: ended.codes, font: fontName)
  }

  /// The name of the font in the page's resources: `/f-0-1 1 Tf`.
  private var fontName: ArraySlice<UInt8> {
    var scanner = SyntaxScanner(bytes, in: font)
    scanner.skipSpace()
    let start = scanner.position
    guard (try? scanner.skipValue()) == .name else { return [] }
    return bytes[start..<scanner.position]
  }

  /// Leaves out what has been read from a place on.
  private mutating func takeOut(from start: Int) {
    result += bytes[copied..<start]
    copied = position
    joinsText = true
  }

  /// Reads text: `[<0007>]TJ` or `<001f>Tj`. Notes the codes of glyphs with a replaced text, and joins texts that a mark has parted:
  /// some readers take a word in two texts for two words.
  mutating func readText(before end: Int) {
    if replacement != nil { noteCodes(before: end) }
    guard joinsText else { return }
    joinsText = false
    var start = operands
    while start < end, bytes[start].isPDFSpace { start += 1 }
    let kept = result.lastIndex { !$0.isPDFSpace }.map { $0 + 1 } ?? 0
    guard copied <= start, result[..<kept].suffix(3).elementsEqual("]TJ".utf8) else { return }
    result.removeSubrange((kept - 3)...)
    if bytes[start] == UInt8(ascii: "[") {
      copied = start + 1
    } else {
      result += bytes[start..<end]
      result += "]TJ".utf8
      copied = position
    }
  }

  private mutating func noteCodes(before end: Int) {
    var isCode = false
    for byte in bytes[operands..<end] {
      switch byte {
      case UInt8(ascii: "<"): isCode = true
      case UInt8(ascii: ">"): isCode = false
      default: if isCode { replacement?.codes.append(byte) }
      }
    }
  }
}
