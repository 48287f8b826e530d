/// The ASCII form of labels of host names in other letters (RFC 3492, with the parameters of RFC 5891).
enum Punycode {
  private static let base = 36
  private static let leastThreshold = 1
  private static let greatestThreshold = 26
  private static let skew = 38
  private static let damp = 700

  /// The label as it stands in an address: `xn--mnchen-3ya` for `münchen`, a label of ASCII as it is.
  ///
  /// - Parameter label: at most 63 characters, as host names have.
  static func encoded(_ label: String) -> String {
    let codes = label.unicodeScalars.map { Int($0.value) }
    let basic = codes.filter { $0 < 0x80 }
    guard basic.count < codes.count else { return label }
    var digits = basic.map { UInt8($0) }
    if !basic.isEmpty { digits.append(UInt8(ascii: "-")) }
    var next = 0x80
    var delta = 0
    var bias = 72
    var handled = basic.count
    while handled < codes.count {
      let code = codes.reduce(Int.max) { $1 >= next ? min($0, $1) : $0 }
      delta += (code - next) * (handled + 1)
      next = code
      for other in codes {
        if other < next { delta += 1 }
        guard other == next else { continue }
        append(delta, bias: bias, to: &digits)
        bias = adapted(delta, handled: handled + 1, isFirst: handled == basic.count)
        delta = 0
        handled += 1
      }
      delta += 1
      next += 1
    }
    return "xn--" + String(decoding: digits, as: UTF8.self)
  }

  /// Writes a number with digits of which each place has its own threshold (RFC 3492, 3.3).
  private static func append(_ number: Int, bias: Int, to digits: inout [UInt8]) {
    var rest = number
    var place = base
    while true {
      let threshold = min(max(place - bias, leastThreshold), greatestThreshold)
      guard rest >= threshold else { break }
      let digit = threshold + (rest - threshold) % (base - threshold)
      digits.append(letter(digit))
      rest = (rest - threshold) / (base - threshold)
      place += base
    }
    digits.append(letter(rest))
  }

  private static func letter(_ digit: Int) -> UInt8 {
    UInt8(clamping: digit < 26 ? Int(UInt8(ascii: "a")) + digit : Int(UInt8(ascii: "0")) + digit - 26)
  }

  private static func adapted(_ delta: Int, handled: Int, isFirst: Bool) -> Int {
    var delta = isFirst ? delta / damp : delta / 2
    delta += delta / handled
    var steps = 0
    while delta > (base - leastThreshold) * greatestThreshold / 2 {
      delta /= base - leastThreshold
      steps += base
    }
    return steps + (base - leastThreshold + 1) * delta / (delta + skew)
  }
}
