/// A country, as far as a handout needs to know it.
package struct Country: Hashable, Sendable {
  /// The ISO 3166-1 code; "UK" is taken for GB.
  package let code: String
  /// The number that the tier 1 heading names.
  package let emergencyNumber: String
  /// The paper that printers there hold.
  package var paper: Paper { code == "US" || code == "CA" ? .letter : .a4 }

  /// The country of a clinic that names none.
  package static let standard = Country(code: "US", emergencyNumber: "911")

  /// The country with a code, nil if its emergency number is not known.
  package static func with(code: String) -> Country? {
    let upper = code.uppercased()
    let iso = upper == "UK" ? "GB" : upper
    return numbers.first { $0.codes.contains(iso) }.map { Country(code: iso, emergencyNumber: $0.number) }
  }

  /// All known codes, in alphabetical order.
  package static var knownCodes: [String] { (numbers.flatMap(\.codes) + ["UK"]).sorted() }

  private static let numbers: [(number: String, codes: [String])] = [
    ("911", ["US", "CA", "MX"]),
    ("999", ["GB", "IE"]),
    ("000", ["AU"]),
    ("111", ["NZ"]),
    // The EU without Ireland, and the neighbours that answer 112 too.
    (
      "112",
      [
        "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IT", "LV", "LT", "LU", "MT",
        "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE", "IS", "LI", "NO", "CH",
      ]
    ),
  ]
}
