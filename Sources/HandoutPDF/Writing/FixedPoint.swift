/// A number with a fixed count of decimals, as it is written.
struct FixedPoint: Hashable {
  /// The number in units of the last decimal.
  var units: Int
  /// How many decimals there are.
  var decimals: Int

  /// Numbers beyond this are cut to it: far outside any paper (PDF 1.7, annex C), yet far from an overflow.
  private static let limit = 1e6

  /// The number rounded to the decimals; nil when it is infinite or not a number.
  ///
  /// - Parameter decimals: 0 to 6.
  init?(_ value: Double, decimals: Int) {
    guard let units = Self.units(value, decimals: decimals) else { return nil }
    self.units = units
    self.decimals = decimals
  }

  init(units: Int, decimals: Int) {
    self.units = units
    self.decimals = decimals
  }

  /// The number in units of the last decimal, rounded; nil when it is infinite or not a number.
  @inline(__always)
  static func units(_ value: Double, decimals: Int) -> Int? {
    guard value.isFinite else { return nil }
    var factor = 1.0
    for _ in 0..<decimals { factor *= 10 }
    return Int((min(max(value, -limit), limit) * factor).rounded())
  }
}

extension [UInt8] {
  /// Appends a number in the fewest characters, apart from a word before it: `.5` for 0.50, `-3` for -3.00.
  mutating func append(_ number: FixedPoint) {
    separate()
    var units = number.units.magnitude
    var decimals = number.decimals
    while decimals > 0, units.isMultiple(of: 10) {
      units /= 10
      decimals -= 1
    }
    if number.units < 0 { append(UInt8(ascii: "-")) }
    var divisor: UInt = 1
    for _ in 0..<decimals { divisor *= 10 }
    let whole = units / divisor
    if whole > 0 || decimals == 0 { append(decimal: Int(clamping: whole)) }
    guard decimals > 0 else { return }
    append(UInt8(ascii: "."))
    while divisor > 1 {
      divisor /= 10
      append(0x30 + UInt8(truncatingIfNeeded: units / divisor % 10))
    }
  }
}
