package import HandoutInput

/// A country, as far as a handout needs to know it.
package struct Country: Hashable, Sendable {
  /// The alpha-2 code of ISO 3166-1.
  package let code: String
  /// The alpha-3 code of ISO 3166-1.
  package let longCode: String
  /// The English name (CLDR).
  package let name: String

  private init?(line: Substring) {
    let parts = line.split(separator: " ", maxSplits: 2)
    guard parts.count == 3 else { return nil }
    (code, longCode, name) = (String(parts[0]), String(parts[1]), String(parts[2]))
  }

  /// The country of a clinic that names none.
  private init() {
    (code, longCode, name) = ("US", "USA", "United States")
  }

  /// The paper that printers there hold.
  package var paper: Paper { CountryTable.letterPaper.contains(code) ? .letter : .a4 }

  /// The day with which a week begins: 0 is Monday, 6 is Sunday.
  package var firstWeekday: Int {
    if CountryTable.sundayFirst.contains(code) { return 6 }
    if CountryTable.saturdayFirst.contains(code) { return 5 }
    return CountryTable.fridayFirst.contains(code) ? 4 : 0
  }

  /// Whether English dates put the month before the day there.
  package var writesMonthFirst: Bool { CountryTable.monthFirst.contains(code) }

  /// The number that brings an ambulance; nil where none is known.
  package var emergencyNumber: String? { Self.numbers.first { $0.codes.contains(code) }?.number }

  /// The country of a clinic that names none.
  package static let standard = Country()

  /// The emergency number of the standard country.
  package static let standardEmergencyNumber = "911"

  /// All countries of ISO 3166-1, in the order of their codes.
  package static let all = CountryTable.lines.split(separator: "\n").compactMap(Country.init(line:))

  /// The country with a code (alpha-2 or alpha-3) or an English name, in any case; nil if there is none.
  package static func named(_ said: String) -> Country? { byKey[key(said)] }

  /// A sentence that helps with a name that no country has; nil if none is close.
  package static func help(for said: String) -> Message? {
    let names = NearestName.of(said, in: all.map(\.name))
    return names.isEmpty ? nil : "did you mean \(words: NearestName.joined(names.map { "\"\($0)\"" }, last: "or"))?"
  }

  private static let byKey: [String: Country] = {
    var found: [String: Country] = [:]
    for country in all {
      for name in [country.code, country.longCode, country.name] { found[key(name)] = country }
    }
    for (alias, code) in aliases { found[key(alias)] = found[key(code)] }
    return found
  }()

  /// A name as it is compared: small letters, without "the", with one way to write "and".
  private static func key(_ name: String) -> String {
    let words = name.lowercased().replacing(" and ", with: " & ").replacing("’", with: "'")
      .replacing("saint ", with: "st. ")
    return words.hasPrefix("the ") ? String(words.dropFirst(4)) : words
  }

  /// Other names that people write, and the codes of ISO 3166-1 behind them.
  private static let aliases = [
    ("UK", "GB"), ("U.K.", "GB"), ("Great Britain", "GB"), ("England", "GB"), ("Scotland", "GB"), ("Wales", "GB"),
    ("Northern Ireland", "GB"), ("U.S.", "US"), ("U.S.A.", "US"), ("America", "US"), ("United States of America", "US"),
    ("México", "MX"), ("Brasil", "BR"), ("España", "ES"), ("Deutschland", "DE"), ("Österreich", "AT"),
    ("Việt Nam", "VN"),
    ("Holland", "NL"), ("Czech Republic", "CZ"), ("Türkiye", "TR"), ("Ivory Coast", "CI"), ("Burma", "MM"),
    ("Cape Verde", "CV"), ("East Timor", "TL"), ("Swaziland", "SZ"), ("Macedonia", "MK"), ("UAE", "AE"),
    ("Hong Kong", "HK"), ("Macau", "MO"), ("Macao", "MO"), ("Palestine", "PS"), ("Russian Federation", "RU"),
    ("Korea", "KR"), ("Republic of Korea", "KR"), ("Viet Nam", "VN"), ("Democratic Republic of the Congo", "CD"),
    ("Republic of the Congo", "CG"), ("Congo", "CG"), ("Vatican", "VA"), ("Micronesia", "FM"),
  ]

  private static let numbers: [(number: String, codes: [String])] = [
    (standardEmergencyNumber, ["US", "CA", "MX"]),
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
