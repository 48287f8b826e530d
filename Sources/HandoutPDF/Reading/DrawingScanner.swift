/// Rewrites what is drawn on a page: marks that say `Private` become artifacts, markers of pictures the pictures.
///
/// Reads every token, refuses operators Cairo does not use, and checks that marks nest and that nothing visible stands outside
/// them (ISO 14289-1, §7.1).
struct DrawingScanner {
  let bytes: [UInt8]
  /// The page's number from 1, for errors.
  private let page: Int
  /// What the structure says of the page's marks, by number; nil for a page without structure.
  private let marks: [Mark]?
  /// The page's pictures, in the order of drawing.
  private let pictures: [PlacedPicture]
  private let operators = DrawingOperators.cairo
  var position = 0
  /// Where the operands of the next operator begin.
  var operands = 0
  /// How many marks are open, those that only give replaced text included.
  var depth = 0
  var result: [UInt8] = []
  /// How much of the drawing is copied.
  var copied = 0

  /// The number of marks so far.
  private var markCount = 0
  /// Whether something visible may stand here.
  private var mayPaint = false
  /// The number of markers so far.
  private var pictureCount = 0
  /// Whether areas are filled with the markers' colour.
  private var isMarkerColor = false
  /// Where the path begins that is built now; nil when none is.
  private var path: Int?
  /// The operands that chose the font.
  var font = 0..<0
  /// The text that the mark around the glyphs gives them; nil when there is none.
  var replacement: ReplacedText?
  /// Whether a mark was taken out just now, so that the text behind it can go on with the text before it.
  var joinsText = false

  /// The texts of glyphs that are not their font's own.
  var glyphTexts = GlyphTexts()

  init(_ bytes: [UInt8], page: Int, marks: [Mark]?, pictures: [PlacedPicture]) {
    self.bytes = bytes
    self.page = page
    self.marks = marks
    mayPaint = marks == nil
    self.pictures = pictures
  }

  /// The drawing with its artifacts marked as such and its pictures in their places.
  mutating func rewrite() throws(FinishingError) -> [UInt8] {
    result.reserveCapacity(bytes.count)
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x0A, 0x0D: position += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."): skipRegular()
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): try readOperator()
      case UInt8(ascii: "/"):
        position += 1
        skipRegular()
      case UInt8(ascii: "["), UInt8(ascii: "]"): position += 1
      case UInt8(ascii: "("), UInt8(ascii: "<"): try skipStringOrDictionary()
      default: throw problem("an unknown character")
      }
    }
    guard depth == 0 else { throw problem("a mark that never ends") }
    guard markCount == marks?.count ?? 0 else { throw .marks(page: page) }
    guard pictureCount == pictures.count else {
      throw .pictureCount(page: page, found: pictureCount, expected: pictures.count)
    }
    result += bytes[copied...]
    return result
  }

  private func problem(_ what: String) -> FinishingError { .drawing(page: page, offset: position, problem: what) }

  @inline(__always)
  private mutating func skipRegular() {
    while position < bytes.count, bytes[position].isPDFRegular { position += 1 }
  }

  private mutating func skipStringOrDictionary() throws(FinishingError) {
    var scanner = SyntaxScanner(bytes, in: position..<bytes.count)
    guard (try? scanner.skipValue()) != nil else { throw problem("a broken string or dictionary") }
    position = scanner.position
  }

  private mutating func readOperator() throws(FinishingError) {
    let start = position
    while position < bytes.count, bytes[position].isPDFRegular { position += 1 }
    let kind = operators.kind(bytes, start..<position)
    // Anything between two texts keeps them apart.
    if kind != .text { joinsText = false }
    switch kind {
    case .silent: break
    case .path: path = path ?? operands
    case .endPath: path = nil
    case .fillColor: readFillColor(before: start)
    case .restore: isMarkerColor = false
    case .font: font = operands..<start
    case .filling, .painting, .text:
      guard mayPaint else { throw problem("something visible outside every mark") }
      if isMarkerColor, kind != .painting { try replaceMarker(before: start) }
      if kind == .text { readText(before: start) }
      path = nil
    case .beginMark:
      try beginMark(before: start)
      depth += 1
    case .endMark:
      guard depth > 0 else { throw problem("an end without a mark") }
      depth -= 1
      endReplacement(before: start)
      if depth == 0 { mayPaint = marks == nil }
    case .unknown: throw problem("an unknown operator")
    }
    operands = position
  }

  /// Reads `0.123 0.456 0.789 rg`; the markers' colour is taken out, since nothing else is drawn in it.
  private mutating func readFillColor(before start: Int) {
    isMarkerColor = MarkerScanner(bytes, in: operands..<start).isMarkerColor
    guard isMarkerColor else { return }
    result += bytes[copied..<operands]
    copied = position
  }

  /// Puts the next picture in the place of the marker that `f` would fill.
  private mutating func replaceMarker(before start: Int) throws(FinishingError) {
    guard let path, path >= copied, bytes.matches("f", in: start..<position),
      let corners = MarkerScanner(bytes, in: path..<start).triangle
    else { throw problem("the colour of a picture's marker in something else") }
    let index = pictureCount
    pictureCount += 1
    // What is too many is counted to the end.
    guard index < pictures.count else { return }
    guard pictures[index].isMarked(by: corners), let operators = pictures[index].operators() else {
      throw .picturePlace(page: page, picture: index)
    }
    result += bytes[copied..<path]
    result += operators
    copied = position
  }

  /// Reads `/P << /MCID 6 >>` before `BDC`; marks are numbered as they come and never lie in one another.
  private mutating func beginMark(before end: Int) throws(FinishingError) {
    var scanner = SyntaxScanner(bytes, in: operands..<end)
    scanner.skipSpace()
    let start = scanner.position
    guard (try? scanner.skipValue()) == .name, case let name = start..<scanner.position,
      let properties = try? scanner.dictionary()
    else { throw problem("a mark without properties") }
    guard let place = properties.value("/MCID", in: bytes) else {
      // Replaced text: it belongs to the mark around it.
      guard depth > 0 || marks == nil, replacement == nil, let text = properties.value("/ActualText", in: bytes) else {
        throw problem("a mark without a number")
      }
      beginReplacement(text, from: start)
      return
    }
    var number = SyntaxScanner(bytes, in: place)
    guard depth == 0, (try? number.integer()) == markCount else { throw problem("a mark out of order") }
    guard let marks, markCount < marks.count, bytes.matches(marks[markCount].name, in: name) else {
      throw .marks(page: page)
    }
    let fate = marks[markCount].fate
    markCount += 1
    mayPaint = fate != .nothing
    guard fate != .element else { return }
    result += bytes[copied..<start]
    result += "/Artifact BMC".utf8
    copied = position
  }
}
