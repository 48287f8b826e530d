/// The stretches of a text that keep the order they are written in, whatever stands around them: telephone numbers and dates of
/// digits with hyphens, and names in letters that run from left to right.
///
/// The bidirectional algorithm alone puts the groups of a number behind Arabic letters in the other order: another number.
struct IsolatedStretches {
  /// The least number of digits of a telephone number; a date written year-month-day has eight.
  private static let leastDigits = 7

  private let codes: [UInt32]
  /// Whether the letters run against the paragraph, so that names in them need it too.
  private let includesNames: Bool

  /// - Parameters:
  ///   - codes: the scalars of one paragraph.
  ///   - isRightToLeft: whether the paragraph begins at the right.
  init(_ codes: [UInt32], isRightToLeft: Bool) {
    self.codes = codes
    includesNames = isRightToLeft
  }

  /// The stretches in order; they do not overlap.
  func ranges() -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var index = 0
    while index < codes.count {
      let start = index
      while index < codes.count, !Self.endsStretch(codes[index]) { index += 1 }
      if index > start { ranges += stretches(in: start..<index) }
      index = (index < codes.count ? endOfIsolate(from: index) : nil) ?? index + 1
    }
    return ranges
  }

  /// The end of the isolate that begins at a place, where all of it runs from left to right already; else nil.
  private func endOfIsolate(from start: Int) -> Int? {
    guard codes[start] == 0x2068 else { return nil }
    var depth = 0
    var isLeftToRight: Bool?
    for index in start..<codes.count {
      switch codes[index] {
      case 0x2068: depth += 1
      case 0x2069: depth -= 1
      case let code where isLeftToRight == nil:
        if Self.isLetter(code) { isLeftToRight = true } else if Self.endsStretch(code) { isLeftToRight = false }
      default: break
      }
      if depth == 0 { return isLeftToRight ?? true ? index + 1 : nil }
    }
    return nil
  }

  /// The stretches among scalars none of which runs from right to left.
  private func stretches(in range: Range<Int>) -> [Range<Int>] {
    if includesNames, let letter = range.first(where: { Self.isLetter(codes[$0]) }),
      let last = range.last(where: { Self.isLetter(codes[$0]) || Self.isDigit(codes[$0]) })
    {
      let first = startOfMeasure(endingAt: letter, in: range)
      return numbers(in: range.lowerBound..<first) + [balanced(first..<last + 1, in: range)]
    }
    return numbers(in: range)
  }

  /// Where the number begins that letters are the unit of, as in "38°C" and "10 kg"; else the letters' own start.
  private func startOfMeasure(endingAt letter: Int, in range: Range<Int>) -> Int {
    var start = letter
    let unit = codes[letter..<range.upperBound].prefix(while: Self.isLetter).count
    if unit <= 3, start - 2 >= range.lowerBound, codes[start - 1] == 0x20 || codes[start - 1] == 0xA0,
      Self.isDigit(codes[start - 2])
    {
      start -= 1
    }
    while start > range.lowerBound, Self.isDigit(codes[start - 1]) || Self.isInMeasure(codes[start - 1]) { start -= 1 }
    while start < letter, !Self.isDigit(codes[start]) { start += 1 }
    return start
  }

  /// What stands between the digits of a measure and its unit: . , ° % − and hyphens.
  private static func isInMeasure(_ code: UInt32) -> Bool {
    switch code {
    case 0x2E, 0x2C, 0xB0, 0x25, 0x2212, 0x2D, 0x2010, 0x2011: true
    default: false
    }
  }

  /// The numbers with as many digits as a telephone number.
  private func numbers(in range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard Self.isDigit(codes[index]) else {
        index += 1
        continue
      }
      var first = index
      while first > range.lowerBound, Self.isInNumber(codes[first - 1]) { first -= 1 }
      while index < range.upperBound, Self.isInNumber(codes[index]) { index += 1 }
      guard (first..<index).count(where: { Self.isDigit(codes[$0]) }) >= Self.leastDigits else { continue }
      found.append(trimmed(first..<index))
    }
    return found
  }

  /// A number without spaces and hyphens at its ends, and without brackets that belong to the words around it.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    guard let firstDigit = range.first(where: { Self.isDigit(codes[$0]) }),
      let lastDigit = range.last(where: { Self.isDigit(codes[$0]) })
    else { return range }
    return balanced(firstDigit..<lastDigit + 1, in: range)
  }

  /// A stretch with the signs that touch it: a plus, and brackets of which it has the other half.
  private func balanced(_ core: Range<Int>, in range: Range<Int>) -> Range<Int> {
    var core = core
    let opened = core.count { codes[$0] == 0x28 }
    let closed = core.count { codes[$0] == 0x29 }
    if closed > opened, core.lowerBound > range.lowerBound, codes[core.lowerBound - 1] == 0x28 {
      core = core.lowerBound - 1..<core.upperBound
    }
    if opened > closed, core.upperBound < range.upperBound, codes[core.upperBound] == 0x29 {
      core = core.lowerBound..<core.upperBound + 1
    }
    if core.lowerBound > range.lowerBound, codes[core.lowerBound - 1] == 0x2B {
      core = core.lowerBound - 1..<core.upperBound
    }
    return core
  }

  private static func isDigit(_ code: UInt32) -> Bool { (0x30...0x39).contains(code) || isArabicDigit(code) }

  /// The digits of Arabic and of Persian and Urdu: the groups of a number in them go from right to left even in an isolate.
  static func isArabicDigit(_ code: UInt32) -> Bool {
    (0x660...0x669).contains(code) || (0x6F0...0x6F9).contains(code)
  }

  /// Digits, spaces, + ( ) - and the hyphen at which no line ends.
  private static func isInNumber(_ code: UInt32) -> Bool {
    switch code {
    case 0x30...0x39, 0x660...0x669, 0x6F0...0x6F9, 0x20, 0xA0, 0x2B, 0x28, 0x29, 0x2D, 0x2010, 0x2011: true
    default: false
    }
  }

  /// Latin, Greek and Cyrillic letters with their marks.
  private static func isLetter(_ code: UInt32) -> Bool {
    switch code {
    case 0x41...0x5A, 0x61...0x7A, 0xAA, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2AF: true
    case 0x300...0x373, 0x376...0x377, 0x37B...0x37D, 0x386...0x3F5, 0x3F7...0x52F, 0x1E00...0x1FFF: true
    default: false
    }
  }

  /// Letters, digits and marks that run from right to left, line ends, and the controls of isolates.
  private static func endsStretch(_ code: UInt32) -> Bool {
    switch code {
    case 0x0A, 0x200E, 0x200F, 0x2066...0x2069: true
    case 0x660...0x669, 0x6F0...0x6F9: false
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }
}
