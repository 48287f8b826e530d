import HandoutGeometry
import HandoutPages

/// Paths and numbers as SVG writes them. Coordinates are whole hundredths of a point.
enum VectorText {
  /// How many units a point has.
  static let unitsPerPoint = 100.0

  /// A length in units.
  static func units(_ points: Double) -> Int { Int((min(max(points, -1e6), 1e6) * unitsPerPoint).rounded()) }

  /// A number with up to three decimals: `0.125`.
  static func number(_ value: Double) -> String { decimal(value, thousandths: 1000) }

  private static func decimal(_ value: Double, thousandths: Int) -> String {
    let whole = Int((min(max(value, -1e9), 1e9) * Double(thousandths)).rounded())
    let (quotient, rest) = abs(whole).quotientAndRemainder(dividingBy: thousandths)
    let sign = whole < 0 ? "-" : ""
    guard rest != 0 else { return "\(sign)\(quotient)" }
    var digits = String(rest)
    digits = String(repeating: "0", count: 3 - digits.count) + digits
    while digits.last == "0" { digits.removeLast() }
    return "\(sign)\(quotient == 0 ? "" : "\(quotient)").\(digits)"
  }

  /// The steps of a path, relative to each other, so that they are short.
  static func data(of path: Path) -> String {
    var pen = Pen()
    for element in path.elements {
      switch element {
      case .move(let point): pen.move(to: point)
      case .line(let point): pen.step("l", [point])
      case .curve(let first, let second, let end): pen.step("c", [first, second, end])
      case .close: pen.close()
      }
    }
    return pen.text
  }

  /// Writes the steps of a path and knows where it is.
  private struct Pen {
    var text = ""
    private var (x, y) = (0, 0)
    private var (startX, startY) = (0, 0)
    private var command: Character = "z"

    mutating func move(to point: Point) {
      step("m", [point])
      (startX, startY) = (x, y)
    }

    mutating func close() {
      text.append("z")
      (x, y) = (startX, startY)
      command = "z"
    }

    /// All points of a step are told from where it begins.
    mutating func step(_ name: Character, _ points: [Point]) {
      if command != name || name == "m" { text.append(name) }
      let begins = command != name || name == "m"
      command = name
      var last = (x, y)
      for (index, point) in points.enumerated() {
        last = (VectorText.units(point.x.points), VectorText.units(point.y.points))
        append(last.0 - x, isFirst: begins && index == 0)
        append(last.1 - y, isFirst: false)
      }
      (x, y) = last
    }

    private mutating func append(_ number: Int, isFirst: Bool) {
      if number >= 0, !isFirst { text.append(" ") }
      text += String(number)
    }
  }
}
