import CFriBidi
import HandoutDocument

/// A text with the levels of the bidirectional algorithm (UAX #9), cut where they change.
package struct BidirectionalText {
  /// A stretch of one inline at one level.
  struct Piece {
    enum Content: Equatable {
      case space
      case lineEnd
      /// The bytes between two spaces or changes of level.
      case word([UInt8])
    }

    var inline: Int
    /// Odd for text that runs from right to left.
    var level: UInt8
    var content: Content
  }

  /// A scalar or, with no bytes, a control that stands between two inlines.
  private struct Unit {
    var code: UInt32
    var inline: Int
    /// The range of its bytes.
    var bytes: Range<Int>
  }

  private var units: [Unit] = []
  private var bytes: [UInt8] = []
  private var levels: [UInt8] = []
  /// Whether the lines begin at the right.
  private(set) var isRightToLeft = false

  private static let firstStrongIsolate: UInt32 = 0x2068
  private static let popIsolate: UInt32 = 0x2069
  private static let leftToRightIsolate: UInt32 = 0x2066
  private static let leftToRightMark: UInt32 = 0x200E
  private static let leftToRightOverride: UInt32 = 0x202D
  private static let popOverride: UInt32 = 0x202C
  private static let lineFeed: UInt32 = 0x0A

  /// Computes the levels; throws `outOfMemory`.
  init(_ inlines: [Inline], direction: TextDirection) throws(WordFault) {
    for (index, inline) in inlines.enumerated() { append(inline, index) }
    isRightToLeft = direction == .rightToLeft || (direction == .automatic && startsRightToLeft())
    isolateStretches()
    levels.reserveCapacity(units.count)
    var start = 0
    while start < units.count {
      let end = units[start...].firstIndex { $0.code == Self.lineFeed } ?? units.count
      try appendLevels(units[start..<end].map(\.code))
      // The line feed itself is shown nowhere.
      if end < units.count { levels.append(isRightToLeft ? 1 : 0) }
      start = end + 1
    }
  }

  /// The words, spaces and line ends in reading order.
  func pieces() -> [Piece] {
    var pieces: [Piece] = []
    var index = 0
    while index < units.count {
      let unit = units[index]
      let level = levels[index]
      switch unit.code {
      case Self.lineFeed where !unit.bytes.isEmpty:
        pieces.append(Piece(inline: unit.inline, level: level, content: .lineEnd))
      case 0x20 where !unit.bytes.isEmpty:
        pieces.append(Piece(inline: unit.inline, level: level, content: .space))
      case _ where unit.bytes.isEmpty:
        break
      default:
        let end = endOfWord(from: index)
        pieces.append(
          Piece(inline: unit.inline, level: level, content: .word(word(from: index, to: end))))
        index = end
        continue
      }
      index += 1
    }
    return pieces
  }

  /// Appends an inline, set apart when it has a language of its own, or is an address.
  private mutating func append(_ inline: Inline, _ index: Int) {
    let isApart = inline.language != nil || inline.link != nil
    let isolate = inline.link == nil ? Self.firstStrongIsolate : Self.leftToRightIsolate
    if isApart { units.append(Unit(code: isolate, inline: index, bytes: 0..<0)) }
    // The parts of an address follow one another from left to right, whatever letters they have.
    let keepsParts = inline.link != nil && inline.text.unicodeScalars.contains { (0x590...0x8FF).contains($0.value) }
    for scalar in inline.text.unicodeScalars {
      let start = bytes.count
      if scalar.value == Self.firstStrongIsolate || scalar.value == Self.popIsolate {
        units.append(Unit(code: scalar.value, inline: index, bytes: 0..<0))
        continue
      }
      bytes.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
      units.append(Unit(code: scalar.value, inline: index, bytes: start..<bytes.count))
      if keepsParts, scalar.isASCII, !scalar.properties.isAlphabetic, scalar.properties.numericType == nil {
        units.append(Unit(code: Self.leftToRightMark, inline: index, bytes: 0..<0))
      }
    }
    if isApart { units.append(Unit(code: Self.popIsolate, inline: index, bytes: 0..<0)) }
  }

  /// Sets apart what keeps its order.
  private mutating func isolateStretches() {
    let ranges = IsolatedStretches(units.map(\.code), isRightToLeft: isRightToLeft).ranges()
    guard !ranges.isEmpty else { return }
    var result: [Unit] = []
    result.reserveCapacity(units.count + ranges.count * 2)
    var done = 0
    for range in ranges {
      result += units[done..<range.lowerBound]
      let inline = units[range.lowerBound].inline
      let isOverridden = units[range].contains { IsolatedStretches.isArabicDigit($0.code) }
      result.append(Unit(code: Self.leftToRightIsolate, inline: inline, bytes: 0..<0))
      if isOverridden { result.append(Unit(code: Self.leftToRightOverride, inline: inline, bytes: 0..<0)) }
      result += units[range]
      if isOverridden { result.append(Unit(code: Self.popOverride, inline: inline, bytes: 0..<0)) }
      result.append(Unit(code: Self.popIsolate, inline: units[range.upperBound - 1].inline, bytes: 0..<0))
      done = range.upperBound
    }
    units = result + units[done...]
  }

  /// Whether the first letter with a direction runs from right to left.
  private func startsRightToLeft() -> Bool {
    // Inlines set apart count here: a paragraph of one of them has no other letters.
    let codes = units.filter { !$0.bytes.isEmpty }.map(\.code)
    var types = [FriBidiCharType](repeating: FriBidiCharType(rawValue: 0), count: codes.count)
    fribidi_get_bidi_types(codes, Int32(clamping: codes.count), &types)
    return fribidi_get_par_direction(types, Int32(clamping: codes.count)) == FRIBIDI_PAR_RTL
  }

  private mutating func appendLevels(_ codes: [UInt32]) throws(WordFault) {
    guard !codes.isEmpty else { return }
    let count = Int32(clamping: codes.count)
    var types = [FriBidiCharType](repeating: FriBidiCharType(rawValue: 0), count: codes.count)
    var brackets = [FriBidiBracketType](repeating: 0, count: codes.count)
    var result = [FriBidiLevel](repeating: 0, count: codes.count)
    fribidi_get_bidi_types(codes, count, &types)
    fribidi_get_bracket_types(codes, count, types, &brackets)
    var base = isRightToLeft ? FRIBIDI_PAR_RTL : FRIBIDI_PAR_LTR
    guard fribidi_get_par_embedding_levels_ex(types, brackets, count, &base, &result) > 0 else { throw .outOfMemory }
    levels.append(contentsOf: result.map { UInt8(clamping: $0) })
  }

  /// The end of the word that starts at a unit: a space, a line end, another inline or another level.
  private func endOfWord(from start: Int) -> Int {
    var end = start + 1
    while end < units.count, units[end].inline == units[start].inline, !units[end].bytes.isEmpty,
      units[end].code != 0x20, units[end].code != Self.lineFeed, levels[end] == levels[start]
    {
      end += 1
    }
    return end
  }

  /// A word's bytes, with `WordText.neighbourMark` where it touches a letter of another inline that it joins to.
  private func word(from start: Int, to end: Int) -> [UInt8] {
    let text = bytes[units[start].bytes.lowerBound..<units[end - 1].bytes.upperBound]
    guard levels[start] % 2 == 1 else { return Array(text) }
    let before = joins(from: start - 1, by: -1, end: -1, mask: 2) && joins(from: start, by: 1, end: end, mask: 1)
    let after = joins(from: end, by: 1, end: units.count, mask: 1) && joins(from: end - 1, by: -1, end: -1, mask: 2)
    guard before || after else { return Array(text) }
    return (before ? [WordText.neighbourMark] : []) + text + (after ? [WordText.neighbourMark] : [])
  }

  /// Whether the first letter on the way joins to its neighbour; marks and controls are passed over.
  ///
  /// - Parameter mask: FriBidi's bit for joining to the letter before (1) or behind (2).
  private func joins(from start: Int, by step: Int, end: Int, mask: UInt32) -> Bool {
    var index = start
    while index != end, units.indices.contains(index) {
      var type: FriBidiJoiningType = 0
      let code = units[index].code
      fribidi_get_joining_types([code], 1, &type)
      // The bits for transparent and ignored characters.
      if UInt32(type) & 0x18 == 0 || code == 0x200D { return UInt32(type) & mask != 0 }
      index += step
    }
    return false
  }
}
