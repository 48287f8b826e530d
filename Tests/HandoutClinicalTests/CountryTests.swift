import HandoutClinical
import HandoutInput
import Testing

/// What a country decides: paper, first day of the week, order of dates, emergency number.
@Suite struct CountryTests {
  @Test func allCountriesOfTheStandardAreThere() {
    #expect(Country.all.count == 249 && Set(Country.all.map(\.code)).count == 249)
    #expect(Set(Country.all.map(\.longCode)).count == 249 && Set(Country.all.map(\.name)).count == 249)
    #expect(Country.all.map(\.code) == Country.all.map(\.code).sorted())
    for country in Country.all {
      #expect(country.code.utf8.count == 2 && country.longCode.utf8.count == 3 && !country.name.isEmpty)
      for name in [country.code, country.longCode, country.name, country.name.uppercased()] {
        #expect(Country.named(name) == country, "\(name)")
      }
    }
    #expect(Country.all.contains(.standard))
  }

  /// Checked against CLDR 41 by hand.
  @Test(arguments: [
    ("US", Paper.letter, 6, true), ("CA", .letter, 6, true), ("MX", .letter, 6, false), ("PH", .letter, 6, true),
    ("CL", .letter, 0, false), ("BR", .a4, 6, false), ("GB", .a4, 0, false), ("DE", .a4, 0, false),
    ("IN", .a4, 6, false),
    ("EG", .a4, 5, false), ("IR", .a4, 5, false), ("MV", .a4, 4, false), ("CN", .a4, 6, false), ("VN", .a4, 0, false),
    ("GU", .a4, 6, true), ("AU", .a4, 0, false),
  ]) func customs(code: String, paper: Paper, firstWeekday: Int, monthFirst: Bool) throws {
    let country = try #require(Country.named(code))
    #expect(country.paper == paper && country.firstWeekday == firstWeekday && country.writesMonthFirst == monthFirst)
  }

  @Test func thePaperAndTheWeekAreThoseOfTheData() {
    #expect(Country.all.count { $0.paper == .letter } == 14)
    #expect(Country.all.count { $0.firstWeekday == 6 } == 56)
    #expect(Country.all.count { $0.firstWeekday == 5 } == 15)
    #expect(Country.all.count { $0.writesMonthFirst } == 11)
  }

  /// No number is guessed: only countries whose number was looked up have one.
  @Test func onlyKnownEmergencyNumbers() {
    let known = Country.all.filter { $0.emergencyNumber != nil }
    #expect(known.count == 37)
    #expect(Set(known.compactMap(\.emergencyNumber)) == ["911", "999", "000", "111", "112"])
    for code in ["BR", "IN", "JP", "CN", "VN", "EG", "PH", "ZA", "PR", "GU"] {
      #expect(Country.named(code)?.emergencyNumber == nil, "\(code)")
    }
    #expect(Country.standard.emergencyNumber == Country.standardEmergencyNumber)
  }

  @Test(arguments: [
    ("usa", "US"), ("UK", "GB"), ("england", "GB"), ("The Netherlands", "NL"), ("méxico", "MX"), ("Viet Nam", "VN"),
    ("Trinidad and Tobago", "TT"), ("saint lucia", "LC"), ("Côte d'Ivoire", "CI"), ("Ivory Coast", "CI"),
  ]) func otherNames(name: String, code: String) { #expect(Country.named(name)?.code == code) }

  @Test func unknownOnesGetHelp() {
    #expect(Country.named("Atlantis") == nil && Country.named("XX") == nil && Country.named("") == nil)
    #expect(Country.help(for: "Germny")?.text == "did you mean \"Germany\"?")
  }
}
