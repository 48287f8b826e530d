/// An order of day, month and year that a list's writer names, since countries differ: `DD/MM/YYYY`.
package struct DateFormat: Hashable, Sendable {
  private enum Part: Hashable {
    case day, month, year
  }

  /// The format as it was given.
  package let text: String
  private let parts: [Part]
  private let separator: UInt8

  /// Reads `DD`, `MM` and `YYYY` in any order with one of `/`, `.`, `-` and a space between them; nil for anything else.
  package init?(_ text: String) {
    let bytes = Array(text.uppercased().utf8)
    guard let separator = bytes.first(where: { Self.separators.contains($0) }) else { return nil }
    let parts = bytes.split(separator: separator, omittingEmptySubsequences: false).map { word -> Part? in
      switch String(decoding: word, as: UTF8.self) {
      case "DD", "D": .day
      case "MM", "M": .month
      case "YYYY": .year
      default: nil
      }
    }
    guard parts.count == 3, Set(parts) == [.day, .month, .year] else { return nil }
    self.text = text
    self.parts = parts.compactMap(\.self)
    self.separator = separator
  }

  private static let separators = Array("/.- ".utf8)

  /// Whether the format takes a date written YYYY-MM-DD for another day.
  package var turnsISOAround: Bool { isoText(of: "2001-02-03").map { $0 != "2001-02-03" } ?? false }

  /// A date of this format as `YYYY-MM-DD`, with what follows it unchanged; nil for a text that is none.
  ///
  /// Day and month may have one digit or two, the year has four: of `62` nobody knows the century.
  func isoText(of text: String) -> String? {
    let bytes = Array(text.utf8)
    var index = 0
    var numbers: [Part: [UInt8]] = [:]
    for (place, part) in parts.enumerated() {
      let digits = bytes[index...].prefix { $0 >= 0x30 && $0 <= 0x39 }
      guard part == .year ? digits.count == 4 : (1...2).contains(digits.count) else { return nil }
      numbers[part] = Array(repeating: 0x30, count: part == .year ? 0 : 2 - digits.count) + digits
      index = digits.endIndex
      guard place < parts.count - 1 else { break }
      guard index < bytes.count, bytes[index] == separator else { return nil }
      index += 1
    }
    guard let year = numbers[.year], let month = numbers[.month], let day = numbers[.day] else { return nil }
    let date = year + [0x2D] + month + [0x2D] + day
    return String(decoding: date + bytes[index...], as: UTF8.self)
  }
}
