import HandoutGeometry
import HandoutPages

/// Writes text as Cairo does: in the same numbers, so that a reader computes the same places.
///
/// A reader rounds the place of a glyph to a part of a dot, so a difference in the last bits of a number can move a glyph by that part. One text
/// object holds all runs up to another colour, a shape or a mark. Only its begin and another size set a matrix; from there on a glyph stands
/// where the one before has ended, or a shift away in whole thousandths of the size, or on a line begun at a distance from the last.
struct OwnText {
  /// Where text is, in points and in parts of the size.
  fileprivate struct Place {
    var size: Double
    /// Where the line begins, in points.
    var x: Double
    var y: Double
    /// How far a reader has come on the line, in parts of the size.
    var end = 0.0
    /// The same without the shifts of the glyphs that Cairo has not written yet.
    var unshifted = 0.0
    /// How many glyphs those are.
    var waiting = 0
    /// What the next operator shows; empty for nothing.
    var shown: [UInt8] = []
    /// Whether glyphs are moved there.
    var isMoved = false
  }

  private let codes: LetterCodes
  /// nil outside of a text object.
  private var place: Place?
  private var font: Int?

  init(_ codes: LetterCodes) {
    self.codes = codes
  }

  /// Begins where nothing is set.
  mutating func reset() {
    place = nil
    font = nil
  }

  /// Ends the text object that is open.
  mutating func end(into content: inout [UInt8]) {
    guard place != nil else { return }
    writeLine(into: &content)
    content.appendOperator("ET")
    place = nil
  }

  /// Writes a run; false where it has a letter that the layout does not know, or a number that cannot be written.
  mutating func show(_ run: GlyphRun, at position: Point, into content: inout [UInt8]) -> Bool {
    guard !run.isRightToLeft, run.size > .zero, run.clusters.count == run.glyphs.count else { return false }
    guard let first = run.glyphs.first else { return true }
    guard begin(run.size.points, x: position.x.points + first.x, y: position.y.points + first.y, into: &content) else {
      return false
    }
    var rest = Array(run.text.utf8)[...]
    for (glyph, cluster) in zip(run.glyphs, run.clusters) {
      let letters = rest.prefix(Int(cluster.bytes))
      rest = rest.dropFirst(letters.count)
      guard cluster.glyphs == 1, let code = codes.code(run.face, glyph.id, letters),
        add(code, x: position.x.points + glyph.x, y: position.y.points + glyph.y, into: &content)
      else { return false }
    }
    return true
  }

  /// Begins a text object if none is open, and sets the matrix if the size is another one.
  private mutating func begin(_ size: Double, x: Double, y: Double, into content: inout [UInt8]) -> Bool {
    guard place?.size != size else { return true }
    if place == nil { content.appendOperator("BT") } else { writeLine(into: &content) }
    place = Place(size: size, x: x, y: y)
    guard content.append(printed: size) else { return false }
    content += " 0 0".utf8
    guard content.append(printed: -size), content.append(printed: x), content.append(printed: y) else { return false }
    content.appendOperator("Tm")
    return true
  }

  /// Adds a glyph that stands at a point.
  private mutating func add(_ code: LetterCodes.Code, x: Double, y: Double, into content: inout [UInt8]) -> Bool {
    if font != code.font {
      writeLine(into: &content)
      font = code.font
      content += codes.fonts[code.font].name
      content.appendOperator("1 Tf")
    }
    guard var (right, up) = place?.distance(to: x, y), let unshifted = place?.unshifted else { return false }
    if abs(right - unshifted) > Self.farthest || abs(up) > Self.nearest {
      writeLine(into: &content)
      place?.beginLine(x: x, y: y)
      if abs(right) < Self.nothing { right = 0 }
      if abs(up) < Self.nothing { up = 0 }
      guard content.append(printed: right), content.append(printed: up) else { return false }
      content.appendOperator("Td")
      right = 0
    }
    place?.add(code, at: right, in: codes.fonts[code.font])
    return true
  }

  private mutating func writeLine(into content: inout [UInt8]) {
    guard let font, let shown = place?.shown, !shown.isEmpty else { return }
    let isMoved = place?.isMoved ?? false
    if isMoved { content.append(UInt8(ascii: "[")) }
    content += shown
    content.append(codes.fonts[font].closing)
    content.appendOperator(isMoved ? "]TJ" : "Tj")
    place?.endOperator()
  }

  /// What is farther away, in parts of the size, stands on a line of its own.
  private static let farthest = 10.0
  /// What is higher or lower by more, in parts of the size, stands on a line of its own.
  private static let nearest = 0.001
  /// A smaller distance is written as none.
  private static let nothing = 1e-6
}

extension OwnText.Place {
  /// How far a point is from the line's begin, in parts of the size; computed in the steps in which Cairo does.
  fileprivate func distance(to x: Double, _ y: Double) -> (right: Double, up: Double) {
    let part = 1 / size
    return (x * part + -self.x * part, y * -part + -self.y * -part)
  }

  /// Begins another line at a point.
  fileprivate mutating func beginLine(x: Double, y: Double) {
    (self.x, self.y) = (x, y)
    (end, unshifted) = (0, 0)
  }

  /// Adds a glyph at a distance from the line's begin. What it stands away from where the one before has ended is said in whole thousandths:
  /// less than three are left to the next, so that nothing adds up.
  fileprivate mutating func add(_ code: LetterCodes.Code, at right: Double, in font: LetterCodes.Font) {
    if shown.isEmpty { shown.append(font.opening) }
    let shift = (-1000 * (right - end) + 0.5).rounded(.down)
    if abs(shift) >= 3 {
      isMoved = true
      shown.append(font.closing)
      if shift < 0 { shown.append(UInt8(ascii: "-")) }
      shown.append(decimal: Int(abs(shift)))
      shown.append(font.opening)
      end += shift / -1000
    }
    shown.append(code, in: font)
    end += code.advance
    unshifted += code.advance
    waiting += 1
    if waiting == Self.most { (unshifted, waiting) = (end, 0) }
  }

  /// Begins with nothing to show.
  fileprivate mutating func endOperator() {
    shown.removeAll(keepingCapacity: true)
    isMoved = false
    (unshifted, waiting) = (end, 0)
  }

  /// How many glyphs Cairo writes at once.
  private static let most = 200
}

extension LetterCodes.Font {
  fileprivate var opening: UInt8 { isSimple ? UInt8(ascii: "(") : UInt8(ascii: "<") }
  fileprivate var closing: UInt8 { isSimple ? UInt8(ascii: ")") : UInt8(ascii: ">") }
}

extension [UInt8] {
  /// Appends a code of a string.
  fileprivate mutating func append(_ code: LetterCodes.Code, in font: LetterCodes.Font) {
    let low = UInt8(truncatingIfNeeded: code.code)
    guard font.isSimple else {
      self += TextString.digits(of: UInt8(code.code >> 8)) + TextString.digits(of: low)
      return
    }
    if "()\\".utf8.contains(low) { append(UInt8(ascii: "\\")) }
    append(low)
  }

  /// Appends a number as Cairo prints it: rounded once, with six decimals and one more for each zero that a smaller one begins with. False when
  /// it is no number.
  fileprivate mutating func append(printed value: Double) -> Bool {
    var (decimals, least, factor) = (6, 0.1, 1e6)
    while abs(value) < least, decimals < 12 {
      decimals += 1
      least /= 10
      factor *= 10
    }
    guard abs(value) < 1e6 else { return false }
    // Positions have seven decimals, so many end in a five: what the product is rounded by says whether it was more or less.
    let product = value * factor
    let remainder = (-product).addingProduct(value, factor)
    let isHalf = abs(product - product.rounded(.towardZero)) == 0.5
    let rule: FloatingPointRoundingRule = !isHalf || remainder == 0 ? .toNearestOrEven : remainder > 0 ? .up : .down
    append(FixedPoint(units: Int(product.rounded(rule)), decimals: decimals))
    return true
  }
}
