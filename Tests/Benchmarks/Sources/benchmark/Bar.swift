/// A ratio and the most it may be.
struct Bar {
  /// What is compared with what.
  let name: String
  let ratio: Double
  let most: Double
  /// The decimals in which the bar is said.
  var decimals = 1

  /// Whether the ratio is small enough.
  var holds: Bool { ratio <= most }

  /// The bar for the reader of a log.
  var sentence: String {
    "\(holds ? "holds" : "MISSED"): \(name) \(number(ratio, 2)), at most \(number(most, decimals))"
  }
}
