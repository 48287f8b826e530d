package import HandoutInput

/// A paper: what files and commands call it, and the size of its pages.
package struct Paper: Hashable, Sendable {
  /// Why a text is no paper.
  package enum Fault: Error, Hashable, Sendable {
    /// It is neither a known name nor two measures.
    case form
    /// A side is shorter or longer than any page can be made.
    case size
  }

  /// `letter`, or the measures: `150x200mm`.
  package let name: String
  /// In points, as a page stands.
  package let width: Double
  package let height: Double

  private init(_ name: String, _ width: Double, _ height: Double) {
    self.name = name
    self.width = width
    self.height = height
  }

  /// US Letter, 8.5 by 11 inches.
  package static let letter = Paper("letter", 612, 792)
  /// ISO A4, 210 by 297 mm: in whole points, as every office program writes it. So is A5.
  package static let a4 = Paper("a4", 595, 842)
  /// US Legal, 8.5 by 14 inches.
  package static let legal = Paper("legal", 612, 1008)
  /// ISO A5, 148 by 210 mm.
  package static let a5 = Paper("a5", 420, 595)
  /// Half of US Letter, 5.5 by 8.5 inches.
  package static let halfLetter = Paper("half-letter", 396, 612)

  /// The papers that have a name.
  package static let named = [letter, a4, legal, a5, halfLetter]

  /// What may be written for a paper.
  package static let accepted =
    named.map(\.name).joined(separator: ", ") + " or WIDTHxHEIGHT with mm, in or pt, such as 150x200mm"

  /// The shortest and the longest side, in millimetres: from a postcard to twice a tabloid page.
  package static let sides = 100.0...600.0

  /// The units of measures, with their points.
  private static let units = [("mm", 72 / 25.4), ("in", 72), ("pt", 1)]

  /// A paper as files and commands write it.
  package init(_ text: String) throws(Fault) {
    let text = text.lowercased()
    if let known = Paper.named.first(where: { $0.name == text }) {
      self = known
      return
    }
    guard let (unit, points) = Paper.units.first(where: { text.hasSuffix($0.0) }) else { throw .form }
    let sides = text.dropLast(2).split(separator: "x", omittingEmptySubsequences: false).map(Paper.measure)
    guard sides.count == 2, let width = sides[0], let height = sides[1] else { throw .form }
    try self.init(width: width, height: height, unit: unit, points: points)
  }

  /// A paper of any size.
  ///
  /// - Parameters:
  ///   - width: in millimetres, rounded to hundredths as the height is.
  package init(widthInMillimetres width: Double, height: Double) throws(Fault) {
    guard width.isFinite, height.isFinite else { throw .size }
    try self.init(
      width: (width * 100).rounded() / 100, height: (height * 100).rounded() / 100, unit: "mm", points: 72 / 25.4)
  }

  private init(width: Double, height: Double, unit: String, points: Double) throws(Fault) {
    // A hundredth of a point is less than any unit's last digit.
    let limits = (Paper.sides.lowerBound * 72 / 25.4 - 0.01)...(Paper.sides.upperBound * 72 / 25.4 + 0.01)
    guard limits.contains(width * points), limits.contains(height * points) else { throw .size }
    self.init("\(Paper.plain(width))x\(Paper.plain(height))\(unit)", width * points, height * points)
  }

  /// A number of at most four digits, and two behind a point.
  private static func measure(_ text: Substring) -> Double? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), (1...4).contains(parts[0].utf8.count),
      parts.count == 1 || (1...2).contains(parts[1].utf8.count),
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
    else { return nil }
    return Double(text)
  }

  /// A number without a point where it is whole, so that the same size has the same name.
  private static func plain(_ value: Double) -> String { value == value.rounded() ? "\(Int(value))" : "\(value)" }
}

extension Paper.Fault {
  /// What a paper must be, behind its key.
  package var expectation: Message {
    switch self {
    case .form: "must be \(words: Paper.accepted)"
    case .size:
      "must have sides from \(words: Int(Paper.sides.lowerBound)) to \(words: Int(Paper.sides.upperBound)) mm (3.94 to 23.62 in)"
    }
  }
}

extension Paper {
  /// The names and measures of papers as a regular expression (ECMA 262).
  fileprivate static let pattern: String = {
    let measure = "[0-9]{1,4}(\\.[0-9]{1,2})?"
    return "^(\(named.map(\.name).joined(separator: "|"))|\(measure)x\(measure)(mm|in|pt))$"
  }()
}

extension YAMLNode {
  /// A paper by its name or its measures; nil for one that was refused.
  package func paper() -> Paper? {
    guard !describes(.pattern(Paper.pattern, words: Paper.accepted)) else { return nil }
    let said = typedWord(longest: 40)
    guard !said.isEmpty else { return nil }
    do throws(Paper.Fault) {
      return try Paper(said)
    } catch {
      let help = NearestName.of(said, in: Paper.named.map(\.name), limit: 1).first
      reject(
        "\(field) \(error.expectation), found \"\(said)\"",
        help: error == .form ? help.map { "did you mean \"\($0)\"?" } : nil)
      return nil
    }
  }
}
