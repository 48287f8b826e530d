import HandoutClinical
import HandoutInput
import Testing

/// Dates are compared with each other and with the date of the sheet, 2026-11-21.
@Suite struct DateCheckTests {
  private func warnings(
    _ file: String, weeks: ClosedRange<Int> = 3...4, underSeventeen: UnderSeventeen = .allowed
  ) throws -> [Diagnostic] {
    var profile = try TestLibrary.shipped.condition("tight-hamstrings-knee-pain")
    profile.underSeventeen = underSeventeen
    var phase = profile.phases[1]
    phase.weeks = Span(from: weeks.lowerBound, to: weeks.upperBound)
    let patient = try Patient(file: "p.yaml", bytes: Array(file.utf8))
    return DateCheck(
      patient: patient, phase: phase, profile: profile, sheet: CalendarDate(year: 2026, month: 11, day: 21)
    ) { key in SourcePlace(file: key) }.warnings
  }

  @Test(
    arguments: [
      ("start: 2026-11-21\nnext-visit: 2026-11-21 09:30", []), ("start: 2026-12-05", []),
      ("next-visit: 2026-11-20", ["visit-before-sheet"]), ("next-visit: 2025-12-05 09:30", ["visit-before-sheet"]),
      ("start: 2026-12-01\nnext-visit: 2026-11-30", ["visit-before-start"]),
      ("start: 2026-11-20", ["start-before-sheet"]), ("start: 2026-11-15", ["start-before-sheet"]),
      ("start: 2026-11-14", ["log-week-over"]), ("start: 2026-11-08", ["log-week-over"]),
      ("start: 2026-11-07", ["start-outside-phase"]), ("start: 2025-11-21", ["start-outside-phase"]),
      ("start: 2026-12-06", ["start-outside-phase"]), ("start: 2027-11-21", ["start-outside-phase"]),
      (
        "start: 2026-11-01\nnext-visit: 2026-11-02\nborn: 2026-11-01",
        ["start-outside-phase", "visit-before-sheet", "young-patient"]
      ),
      ("born: 2026-11-01", ["young-patient"]), ("born: 2013-11-22", ["young-patient"]), ("born: 2013-11-21", []),
      ("age: 0", ["young-patient"]), ("age: 12", ["young-patient"]), ("age: 13", []), ("", []),
    ] as [(String, [String])]) func datesThatDoNotGoTogether(file: String, codes: [String]) throws
  {
    let found = try warnings(file.isEmpty ? "{}" : file)
    #expect(found.map(\.code) == codes, "\(found)")
    for warning in found {
      #expect(warning.severity == .warning && warning.file != "handout")
      // Both dates are named; an age has none of its own.
      let dates = warning.rendered().matches(of: /[0-9]{4}-[0-9]{2}-[0-9]{2}/).count
      #expect(dates >= 2 || warning.file == "age", "\(warning.rendered())")
    }
  }

  /// A profile that is not for the young is warned of where the patient is known to be, without a date or an age in the message.
  @Test(
    arguments: [
      (.allowed, "age: 16", nil), (.afterCheck, "age: 16", "only after a doctor has seen them"),
      (.afterCheck, "born: 2009-11-22", "only after a doctor"), (.afterCheck, "born: 2009-11-21", nil),
      (.notFor, "age: 12", "is not for patients under 17"), (.notFor, "age: 17", nil), (.notFor, "{}", nil),
      (.only, "age: 10", nil), (.only, "age: 17", "only for patients under 17, and this one is older"),
      (.only, "{}", nil),
    ] as [(UnderSeventeen, String, String?)]) func aProfileIsForAnAge(
      _ rule: UnderSeventeen, file: String, says: String?
    ) throws
  {
    let found = try warnings(file, underSeventeen: rule)
    guard let says else { return #expect(found == []) }
    let warning = try #require(found.first)
    #expect(found.count == 1 && warning.code == "not-for-age" && warning.message.contains(says), "\(warning)")
    #expect(warning.message.values == [] && warning.line == 0 || warning.file != "handout")
    #expect(warning.message.text.firstMatch(of: /[0-9]{4}|years/) == nil && warning.help != nil)
  }

  @Test func aLongPhaseHasRoomForAStart() throws {
    #expect(try warnings("start: 2026-10-20", weeks: 5...12).map(\.code) == ["log-week-over"])
    #expect(try warnings("start: 2026-10-20", weeks: 1...1).map(\.code) == ["start-outside-phase"])
  }

  @Test func theFormsOfPrograms() throws {
    func visit(_ text: String) throws -> CalendarMoment? {
      try Patient(file: "p.yaml", bytes: Array("next-visit: \(text)".utf8)).nextVisit
    }
    let day = CalendarDate(year: 2026, month: 12, day: 5)
    let time = CalendarMoment.Time(hour: 9, minute: 30)
    for text in [
      "2026-12-05 09:30", "2026-12-05T09:30", "2026-12-05 09:30:00", "2026-12-05T09:30:00.000", "\"2026-12-05T09:30\"",
    ] {
      #expect(try visit(text) == CalendarMoment(date: day, time: time), "\(text)")
    }
    for text in ["2026-12-05", "2026-12-05T00:00:00", "2026-12-05 00:00:00.000"] {
      #expect(try visit(text) == CalendarMoment(date: day), "\(text)")
    }
    #expect(try visit("2026-12-05 00:00") == CalendarMoment(date: day, time: CalendarMoment.Time(hour: 0, minute: 0)))
    for text in ["1962-04-17", "1962-04-17T00:00:00", "1962-04-17 00:00:00", "1962-04-17T00:00:00.000"] {
      let patient = try Patient(file: "p.yaml", bytes: Array("born: \(text)\nstart: \(text)".utf8))
      #expect(patient.born == CalendarDate(year: 1962, month: 4, day: 17) && patient.start == patient.born, "\(text)")
    }
  }
}
