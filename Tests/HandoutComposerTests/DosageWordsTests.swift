import HandoutClinical
import HandoutComposer
import HandoutTestSupport
import Testing

/// Doses in words, on sheets that ask for five days a week and once a day.
@Suite struct DosageWordsTests {
  /// A dose and the pills it must give.
  struct Case: Sendable, CustomTestStringConvertible {
    var dosage: Dosage
    var side: Side?
    var legs: Legs
    var pills: [String]

    init(
      _ amount: DosageAmount, _ dosageSide: DosageSide = .both, perDay: Int = 1, days: Int = 5, for side: Side? = nil,
      legs: Legs = .both, says pills: String...
    ) {
      dosage = Dosage(amount: amount, frequency: .perDay(perDay), days: days, side: dosageSide)
      self.side = side
      self.legs = legs
      self.pills = pills
    }

    var testDescription: String { pills.joined(separator: " | ") }
  }

  private static func times(_ sets: Int, _ reps: Int, hold: Int = 0, eachWay: Bool = false) -> DosageAmount {
    .repetitions(Repetitions(sets: sets, reps: reps, hold: hold, rest: 30, eachWay: eachWay))
  }

  private static let cases: [Case] = [
    // How often.
    Case(times(2, 10), says: "2 sets of 10"),
    Case(times(1, 10), says: "10 times"),
    Case(times(1, 1), says: "once"),
    Case(times(3, 1), says: "3 times"),
    Case(times(1, 2), says: "2 times"),
    Case(times(1, 10, eachWay: true), says: "10 times each way"),
    Case(times(2, 5, eachWay: true), says: "2 sets of 5 each way"),
    Case(times(20, 200), says: "20 sets of 200"),
    // How long.
    Case(times(1, 3, hold: 30), says: "3 times", "hold 30 seconds"),
    Case(times(1, 3, hold: 1), says: "3 times", "hold 1 second"),
    Case(times(1, 1, hold: 60), says: "once", "hold 1 minute"),
    Case(times(1, 1, hold: 90), says: "once", "hold 90 seconds"),
    Case(times(1, 1, hold: 120), says: "once", "hold 2 minutes"),
    Case(.duration(minutes: 1), .none, says: "1 minute"),
    Case(.duration(minutes: 15), .none, says: "15 minutes"),
    Case(.asNeeded(minutes: 10), .none, says: "10 minutes", "as needed"),
    // Which leg.
    Case(times(1, 10), .each, says: "10 times", "each leg"),
    Case(times(1, 10), .each, for: .both, says: "10 times", "each leg"),
    Case(times(1, 10), .each, for: .left, says: "10 times", "each leg"),
    Case(times(1, 10), .each, for: .right, says: "10 times", "each leg"),
    Case(times(1, 10), .each, for: .left, legs: .one, says: "10 times", "left leg"),
    Case(times(1, 10), .each, for: .right, legs: .one, says: "10 times", "right leg"),
    Case(times(1, 10), .alternating, for: .left, says: "10 times", "change sides each time"),
    Case(times(1, 10), .both, for: .left, says: "10 times"),
    // What differs from the sheet's own rhythm.
    Case(times(1, 10), perDay: 3, says: "10 times", "3 times a day"),
    Case(times(1, 10), days: 7, says: "10 times", "every day"),
    Case(times(1, 10), days: 1, says: "10 times", "1 day a week"),
    Case(times(1, 10), perDay: 2, days: 3, says: "10 times", "2 times a day", "3 days a week"),
  ]

  @Test(arguments: cases) func thePillsSay(_ wanted: Case) throws {
    var sheet = try SampleSheet.sheet(dosage: wanted.dosage)
    sheet.patient.side = wanted.side
    sheet.patient.legs = wanted.legs
    #expect(try SampleSheet.pills(sheet) == wanted.pills)
  }

  @Test func aWarmUpComesBeforeEachSession() throws {
    let dosage = Dosage(amount: .duration(minutes: 5), frequency: .beforeEachSession, days: 5, side: .none)
    #expect(try SampleSheet.pills(SampleSheet.sheet(dosage: dosage)) == ["5 minutes", "before each session"])
  }

  @Test func aListingSaysAllOfTheDose() throws {
    let dosage = Dosage(amount: Self.times(2, 10, hold: 3), frequency: .perDay(2), days: 5, side: .each)
    #expect(
      try BuiltInLibrary.phrases().dosage(dosage, limb: BuiltInLibrary.clinical.limb("leg")) == [
        "2 sets of 10", "hold 3 seconds", "each leg", "2 times a day", "5 days a week",
      ])
  }
}
