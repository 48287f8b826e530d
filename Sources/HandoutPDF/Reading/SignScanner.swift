/// Reads the path of a sign as Cairo writes it: a rectangle for an element, a triangle for a picture, five corners for a slot.
struct SignScanner {
  private let bytes: [UInt8]
  private let range: Range<Int>

  init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    self.range = range
  }

  /// Whether the path is an upright rectangle.
  var isRectangle: Bool {
    guard let last = bytes[range].lastIndex(where: { !$0.isPDFSpace }), last > range.lowerBound else { return false }
    return bytes.matches("re", in: last - 1..<last + 1)
  }

  /// The corners of a triangle in millionths of a point: x and y by turns; nil when the path is none.
  ///
  /// Cairo 1.16 writes a superfluous `m` after the path's end.
  var triangle: [Int]? {
    let (numbers, letters) = tokens()
    guard letters.elementsEqual("mllhm".utf8) || letters.elementsEqual("mllh".utf8), numbers.count >= 6 else {
      return nil
    }
    return Array(numbers.prefix(6))
  }

  /// Whether the path has five corners.
  var isPentagon: Bool {
    let letters = tokens().letters
    return letters.elementsEqual("mllllhm".utf8) || letters.elementsEqual("mllllh".utf8)
  }

  /// The numbers, in millionths, and the letters of the operators; both empty when anything else stands there.
  private func tokens() -> (numbers: [Int], letters: [UInt8]) {
    var numbers: [Int] = []
    var letters: [UInt8] = []
    for token in bytes[range].split(whereSeparator: \.isPDFSpace) {
      if let number = Self.millionths(token) {
        numbers.append(number)
      } else if let letter = token.first, token.count == 1 {
        letters.append(letter)
      } else {
        return ([], [])
      }
    }
    return (numbers, letters)
  }

  /// A number in millionths, further decimals cut off; nil when the token is none.
  private static func millionths(_ token: ArraySlice<UInt8>) -> Int? {
    let isNegative = token.first == UInt8(ascii: "-")
    let parts = token.dropFirst(isNegative ? 1 : 0).split(
      separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, !whole.isEmpty, whole.count <= 7 else { return nil }
    let decimals = (parts.count > 1 ? Array(parts[1]) : []) + [UInt8](repeating: 0x30, count: 6)
    var value = 0
    for digit in whole + decimals.prefix(6) {
      guard digit.isDigit else { return nil }
      value = value * 10 + Int(digit - 0x30)
    }
    return isNegative ? -value : value
  }
}
