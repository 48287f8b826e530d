import HandoutPages

/// How the letters of a layout are written: the codes that Cairo gave to the glyphs of its page of letters.
struct LetterCodes: Sendable {
  /// A glyph as a file writes it.
  struct Code {
    /// The font's place in `fonts`.
    var font: Int
    var code: UInt16
    /// How far text goes on behind it, in parts of the size: as its face says, which Cairo computes with. The widths that it writes into files are
    /// whole thousandths.
    var advance: Double
  }

  /// A font of the pages' resources.
  struct Font {
    /// With the slash.
    var name: [UInt8]
    /// Whether a code has one byte and not two.
    var isSimple: Bool
  }

  private(set) var fonts: [Font] = []
  private var codes: [UInt64: Code] = [:]

  /// Reads the page of letters; nil where it does not show each of its glyphs.
  ///
  /// - Parameters:
  ///   - letters: what the page draws, glyph by glyph.
  ///   - advances: by letter.
  ///   - page: the page's number in the file.
  init?(
    _ letters: [GlyphOrder.Letter?], advances: [Double], file: CairoFile, page: Int
  ) throws(FinishingError) {
    var reader = LetterReader(try DrawnFile.drawing(ofPage: page, file: file, inflater: Inflater()).bytes)
    for (name, object) in try file.fonts(ofPage: page) {
      let type = try file.value("/Subtype", of: object, "a font with a type")
      let isSimple = !file.bytes.matches("/Type0", in: type.position..<type.end)
      fonts.append(Font(name: Array(name.utf8), isSimple: isSimple))
    }
    guard let shown = reader.codes(fonts: fonts), shown.count == letters.count, advances.count == letters.count else {
      return nil
    }
    for (index, shown) in shown.enumerated() {
      guard let letter = letters[index], let shown,
        let key = Self.key(letter.face, letter.glyph, letter.text[...]), codes[key] == nil
      else { continue }
      codes[key] = Code(font: shown.font, code: shown.code, advance: advances[index])
    }
  }

  /// The code of a glyph that stands for a text; nil for one that the layout's faces do not have.
  func code(_ face: FaceID, _ glyph: UInt32, _ text: ArraySlice<UInt8>) -> Code? {
    Self.key(face, glyph, text).flatMap { codes[$0] }
  }

  /// Face, glyph and text in one number; nil for a text of more than four bytes.
  private static func key(_ face: FaceID, _ glyph: UInt32, _ text: ArraySlice<UInt8>) -> UInt64? {
    guard text.count <= 4, glyph < 1 << 16, face.index < 1 << 12 else { return nil }
    let letters = text.reduce(UInt64(face.index) << 16 | UInt64(glyph)) { $0 << 8 | UInt64($1) }
    return (letters << (8 * UInt64(4 - text.count))) << 3 | UInt64(text.count)
  }
}

/// Reads the codes of what a page shows, in their order.
private struct LetterReader {
  private var scanner: SyntaxScanner
  /// What was shown so far; nil for a glyph whose text Cairo says apart from its font.
  private var shown: [(font: Int, code: UInt16)?] = []
  private var fonts: [LetterCodes.Font] = []
  private var font: Int?
  private var isReplaced = false

  init(_ bytes: [UInt8]) {
    scanner = SyntaxScanner(bytes, in: 0..<bytes.count)
  }

  /// The codes with their fonts; nil where something stands there that Cairo does not write.
  mutating func codes(fonts: [LetterCodes.Font]) -> [(font: Int, code: UInt16)?]? {
    self.fonts = fonts
    var name: Range<Int>?
    while true {
      scanner.skipSpace()
      guard scanner.position < scanner.end else { return shown }
      let start = scanner.position
      switch scanner.next {
      case UInt8(ascii: "["), UInt8(ascii: "]"): scanner.position += 1
      case UInt8(ascii: "("), UInt8(ascii: "<"):
        let isDictionary = start + 1 < scanner.end && scanner.next == scanner.bytes[start + 1]
        guard (try? scanner.skipValue()) != nil else { return nil }
        if !isDictionary, !show(start..<scanner.position) { return nil }
      case UInt8(ascii: "/"):
        guard (try? scanner.skipValue()) != nil else { return nil }
        name = start..<scanner.position
      default:
        while scanner.position < scanner.end, scanner.next.isPDFRegular { scanner.position += 1 }
        guard scanner.position > start else { return nil }
        let word = start..<scanner.position
        if scanner.bytes.matches("Tf", in: word) {
          font = name.flatMap { name in fonts.firstIndex { $0.name.elementsEqual(scanner.bytes[name]) } }
        } else if scanner.bytes.matches("BDC", in: word) {
          isReplaced = true
        } else if scanner.bytes.matches("EMC", in: word) {
          isReplaced = false
        }
      }
    }
  }

  /// Notes the codes of a string; false where they cannot be read.
  private mutating func show(_ range: Range<Int>) -> Bool {
    guard let font, let codes = StringSyntax.bytes(of: scanner.bytes[range]) else { return false }
    if fonts[font].isSimple {
      for code in codes { shown.append(isReplaced ? nil : (font, UInt16(code))) }
      return true
    }
    guard codes.count.isMultiple(of: 2) else { return false }
    for index in stride(from: 0, to: codes.count, by: 2) {
      shown.append(isReplaced ? nil : (font, UInt16(codes[index]) << 8 | UInt16(codes[index + 1])))
    }
    return true
  }
}

/// Strings as PDF writes them (PDF 1.7, §7.3.4).
private enum StringSyntax {
  /// The bytes of a string with its brackets; nil where it is broken.
  static func bytes(of string: ArraySlice<UInt8>) -> [UInt8]? {
    let inner = string.dropFirst().dropLast()
    return string.first == UInt8(ascii: "<") ? hexadecimal(inner) : literal(inner)
  }

  private static func hexadecimal(_ digits: ArraySlice<UInt8>) -> [UInt8]? {
    let values = digits.filter { !$0.isPDFSpace }.map { $0 < 0x40 ? $0 & 15 : ($0 & 7) + 9 }
    guard values.count.isMultiple(of: 2) else { return nil }
    return stride(from: 0, to: values.count, by: 2).map { values[$0] << 4 | values[$0 + 1] }
  }

  private static func literal(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    var bytes: [UInt8] = []
    var rest = text
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\") else {
        bytes.append(byte)
        continue
      }
      guard let escaped = rest.popFirst() else { return nil }
      guard escaped.isDigit else {
        // Cairo escapes brackets and the backslash, and writes all else in digits.
        guard "()\\".utf8.contains(escaped) else { return nil }
        bytes.append(escaped)
        continue
      }
      var value = Int(escaped & 7)
      for _ in 0..<2 {
        guard let digit = rest.first, digit.isDigit else { break }
        value = value << 3 | Int(digit & 7)
        rest = rest.dropFirst()
      }
      bytes.append(UInt8(truncatingIfNeeded: value))
    }
    return bytes
  }
}
