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
    #expect(young == unknown)
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
}
