import HandoutClinical
import HandoutInput
import Testing

@Suite struct RedFlagSelectionTests {
  private func lines(_ profile: String, age: Int?, screening: Bool = false) throws -> RedFlagSelection {
    let library = TestLibrary.shipped
    return try RedFlagSelection(
      profile: try library.condition(profile), library: try library.redFlags(), age: age, withScreening: screening)
  }

  @Test func printsLinesForTheYoungUnlessGrown() throws {
    let grown = try lines("tight-hamstrings-knee-pain", age: 17)
    let young = try lines("tight-hamstrings-knee-pain", age: 16)
    let unknown = try lines("tight-hamstrings-knee-pain", age: nil)
    #expect(young.lines == unknown.lines)
    #expect(grown[.emergency] == young[.emergency] && grown[.emergency].count == 7)
    #expect(young[.today].contains { $0.under == 17 } && !grown[.today].contains { $0.under != nil })
    #expect(grown[.today].count == 8 && grown[.soon].count == 8)
  }

  @Test func printsTheScreeningLineOnlyWhenTheClinicAsks() throws {
    let without = try lines("sciatic-hamstring-knee-pain", age: 40)
    let with = try lines("sciatic-hamstring-knee-pain", age: 40, screening: true)
    #expect(with[.soon].count == without[.soon].count + 1)
    #expect(with[.soon].last?.flags.map(\.value) == ["RF3-NERVESCREEN"])
  }

  private func strip(_ profile: String, age: Int?) throws -> [[String]] {
    let selection = try lines(profile, age: age)
    return SafetyStrip.tiers.map { (selection.strip[$0] ?? []).map(\.id) }
  }

  @Test func theStripHasTheProfilesOwnLines() throws {
    let knee = [
      ["numb-saddle-or-sex", "pee-or-bowels", "chest-or-breath"], ["very-bad-pain", "calf-or-thigh-swells"],
    ]
    #expect(try strip("tight-hamstrings-knee-pain", age: nil) == knee)
    #expect(try strip("tight-hamstrings-knee-pain", age: 17) == knee)
    let nerve = [
      ["numb-or-tingly-saddle", "pee-or-bowels", "both-legs", "chest-or-breath"],
      ["weak-leg-or-foot", "calf-or-thigh-swells"],
    ]
    for age in [nil, 12, 40] { #expect(try strip("sciatic-hamstring-knee-pain", age: age) == nerve) }
  }

  @Test func theStripOfAChildBeginsWithTheLineForChildren() throws {
    let today = try strip("tight-hamstrings-knee-pain", age: 16)[1]
    #expect(today == ["child-limp", "very-bad-pain"])
  }

  /// The strip of a profile for the young: it says no less of a patient who is older, who has the next lines of the list.
  @Test func aStripForTheYoungIsFilledForOthers() throws {
    let library = TestLibrary.shipped
    var profile = try library.condition("tight-hamstrings-knee-pain")
    let today = ["child-limp", "child-fever-leg", "very-bad-pain", "hot-swollen-knee"].map { Located($0) }
    profile.redFlags.lines[.today] = today
    profile.strip.lines[.today] = Array(today.prefix(2))
    func strip(_ age: Int?) throws -> [String] {
      try RedFlagSelection(profile: profile, library: library.redFlags(), age: age, withScreening: false)
        .strip[.today]?.map(\.id) ?? []
    }
    #expect(try strip(nil) == ["child-limp", "child-fever-leg"])
    #expect(try strip(12) == strip(nil))
    #expect(try strip(40) == ["very-bad-pain", "hot-swollen-knee"])
  }

  @Test func everyStripHasItsLinesAtEveryAge() throws {
    let library = TestLibrary.shipped
    for id in try library.conditionIDs() {
      let profile = try library.condition(id)
      for age in [nil, 10, 16, 17, 70] {
        let strip = try strip(id, age: age)
        #expect(strip.map(\.count) == SafetyStrip.tiers.map { profile.strip.lines[$0]?.count ?? 0 }, "\(id)")
      }
    }
  }
}
