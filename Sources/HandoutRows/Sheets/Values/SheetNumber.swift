/// A number of a spreadsheet as digits.
enum SheetNumber {
  /// Spreadsheets show and keep so many digits.
  private static let precision = 15

  /// A number as people write it: without an exponent, without the noise of binary fractions (0.1 + 0.2 is 0.3).
  ///
  /// - Parameter value: a finite number.
  static func digits(_ value: Double) -> String {
    var (digits, point) = shortest(value.magnitude)
    if digits.count > precision { round(&digits, &point) }
    while digits.last == 0 { digits.removeLast() }
    guard !digits.isEmpty else { return "0" }
    var text = value < 0 ? "-" : ""
    if point <= 0 { text += "0." + String(repeating: "0", count: -point) }
    for (index, digit) in digits.enumerated() {
      if index == point, index > 0 { text += "." }
      text += String(digit)
    }
    return text + String(repeating: "0", count: max(0, point - digits.count))
  }

  /// The fewest digits that mean the number, and where the point stands among them.
  private static func shortest(_ value: Double) -> (digits: [UInt8], point: Int) {
    let halves = "\(value)".split(separator: "e")
    let parts = (halves.first ?? "").split(separator: ".", omittingEmptySubsequences: false)
    var digits = parts.flatMap { $0.utf8.map { $0 - UInt8(ascii: "0") } }
    var point = (parts.first?.utf8.count ?? 0) + (halves.count > 1 ? Int(halves[1]) ?? 0 : 0)
    while digits.first == 0 {
      digits.removeFirst()
      point -= 1
    }
    return (digits, point)
  }

  private static func round(_ digits: inout [UInt8], _ point: inout Int) {
    let goesUp = digits[precision] >= 5
    digits.removeLast(digits.count - precision)
    guard goesUp else { return }
    while digits.last == 9 { digits.removeLast() }
    if digits.isEmpty {
      digits = [1]
      point += 1
    } else {
      digits[digits.count - 1] += 1
    }
  }
}
