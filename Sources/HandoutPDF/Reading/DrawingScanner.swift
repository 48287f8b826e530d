/// Rewrites what is drawn on a page: the signs of elements become marks, those of pictures the pictures.
///
/// Reads every token, refuses operators Cairo does not use, and checks that nothing visible stands outside the marks (ISO 14289-1, §7.1).
struct DrawingScanner {
  let bytes: [UInt8]
  /// The page's number from 1, for errors.
  let page: Int
  /// The page's marks, in the order of drawing; nil for a page without structure.
  let marks: [Mark]?
  /// The page's pictures, in the order of drawing.
  private let pictures: [PlacedPicture]
  private let operators = DrawingOperators.cairo
  var position = 0
  /// Where the operands of the next operator begin.
  var operands = 0
  var result: [UInt8] = []
  /// How much of the drawing is copied.
  var copied = 0

  /// How many states are saved.
  private(set) var level = 0
  /// The number of signs of elements so far.
  var markCount = 0
  /// The mark that the last sign has begun.
  var mark: OpenMark?
  /// The number of signs of pictures so far.
  private var pictureCount = 0
  /// Where the path begins that is built now; nil when none is.
  private var path: Int?
  /// The operands that chose the font.
  var font = 0..<0
  /// The text that is given to the glyphs here; nil when there is none.
  var replacement: ReplacedText?
  /// Whether a mark was taken out just now, so that the text behind it can go on with the text before it.
  var joinsText = false

  /// Where the rewritten drawing is cut, since each patient's own frame stands there.
  private var cuts: [Int] = []
  /// The texts of glyphs that are not their font's own.
  var glyphTexts = GlyphTexts()

  init(_ bytes: [UInt8], page: Int, marks: [Mark]?, pictures: [PlacedPicture]) {
    self.bytes = bytes
    self.page = page
    self.marks = marks
    self.pictures = pictures
  }

  /// The drawing as `rewrite` gives it, cut at its slots: one piece more than it has slots.
  ///
  /// - Parameter slots: the number of slots that it should have.
  mutating func pieces(slots: Int) throws(FinishingError) -> [[UInt8]] {
    let whole = try rewrite()
    guard cuts.count == slots else { throw problem("\(cuts.count) slots in place of \(slots)") }
    // A line end behind each: CUPS joins the pieces of a page without anything between them.
    return zip([0] + cuts, cuts + [whole.count]).map { start, end in
      let piece = Array(whole[start..<end])
      return piece.last.map(\.isPDFSpace) ?? true ? piece : piece + [0x0A]
    }
  }

  /// The drawing with its marks, and its pictures in their places.
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
    guard replacement == nil else { throw problem("a mark that never ends") }
    endMark()
    guard markCount == marks?.count ?? 0 else { throw .marks(page: page) }
    guard pictureCount == pictures.count else {
      throw .pictureCount(page: page, found: pictureCount, expected: pictures.count)
    }
    result += bytes[copied...]
    return result
  }

  func problem(_ what: String) -> FinishingError { .drawing(page: page, offset: position, problem: what) }

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
    case .save: level += 1
    case .restore:
      level -= 1
      noteLevel(level)
    case .path: path = path ?? operands
    case .endPath: path = nil
    case .font: font = operands..<start
    case .beginText: try show(from: operands)
    case .endText: noteShown(level)
    case .text:
      try show(from: operands)
      readText(before: start)
    case .painting:
      try show(from: path ?? operands)
      noteShown(level)
      path = nil
    case .sign: try readSign(before: start)
    case .beginMark: try beginReplacement(before: start)
    case .endMark: try endReplacement(before: start)
    case .unknown: throw problem("an unknown operator")
    }
    operands = position
  }

  /// Reads the sign that `f*` would fill: a rectangle before an element's content, or a triangle in a picture's place.
  private mutating func readSign(before start: Int) throws(FinishingError) {
    guard let from = path, from >= copied else { throw problem("a sign without a path") }
    path = nil
    let sign = SignScanner(bytes, in: from..<start)
    if sign.isRectangle { return try beginMark(from: from) }
    if sign.isPentagon { return try cut(from: from) }
    guard let corners = sign.triangle else { throw problem("a sign of another form") }
    try show(from: from)
    try placePicture(corners, from: from)
    noteShown(level)
  }

  /// Takes out the sign of a slot and cuts the drawing there, between marks and in the state in which the page began.
  private mutating func cut(from start: Int) throws(FinishingError) {
    guard level <= 1 else { throw problem("a slot in a state that is saved") }
    endMark()
    result += bytes[copied..<start]
    copied = position
    cuts.append(result.count)
  }

  /// Puts the next picture in the place of its sign.
  private mutating func placePicture(_ corners: [Int], from start: Int) throws(FinishingError) {
    let index = pictureCount
    pictureCount += 1
    // What is too many is counted to the end.
    guard index < pictures.count else { return }
    guard pictures[index].isMarked(by: corners), let operators = pictures[index].operators() else {
      throw .picturePlace(page: page, picture: index)
    }
    result += bytes[copied..<start]
    result += operators
    copied = position
  }
}
