import HandoutClinical
import HandoutComposer
import HandoutTestSupport
import Testing

/// Dates, times and lists in words.
@Suite struct PhrasesTests {
  private let phrases: Phrases

  init() throws {
    phrases = try BuiltInLibrary.phrases()
  }

  @Test func momentsAreSaidByTheClock() {
    let date = CalendarDate(year: 2026, month: 12, day: 5)
    let cases = [
      (9, 30, "5 Dec, 9:30 am"), (0, 0, "5 Dec, 12:00 am"), (0, 5, "5 Dec, 12:05 am"), (11, 59, "5 Dec, 11:59 am"),
      (12, 0, "5 Dec, 12:00 pm"), (12, 30, "5 Dec, 12:30 pm"), (13, 5, "5 Dec, 1:05 pm"), (23, 59, "5 Dec, 11:59 pm"),
    ]
    for (hour, minute, words) in cases {
      let moment = CalendarMoment(date: date, time: CalendarMoment.Time(hour: hour, minute: minute))
      #expect(phrases.moment(moment, on: CalendarDate(year: 2026, month: 11, day: 21)) == words)
    }
  }

  @Test func aMomentOfAnotherYearSaysItsYear() {
    let moment = CalendarMoment(
      date: CalendarDate(year: 2027, month: 1, day: 5), time: CalendarMoment.Time(hour: 9, minute: 30))
    #expect(phrases.moment(moment, on: CalendarDate(year: 2026, month: 12, day: 30)) == "5 January 2027, 9:30 am")
    #expect(phrases.moment(moment, on: CalendarDate(year: 2027, month: 1, day: 1)) == "5 Jan, 9:30 am")
    // Without a time none is printed.
    let day = CalendarMoment(date: moment.date)
    #expect(phrases.moment(day, on: CalendarDate(year: 2026, month: 12, day: 30)) == "5 January 2027")
    #expect(phrases.moment(day, on: moment.date) == "5 Jan")
  }

  @Test func datesAreWrittenOut() {
    #expect(phrases.date(CalendarDate(year: 2026, month: 11, day: 21)) == "21 November 2026")
    #expect(phrases.shortDate(CalendarDate(year: 2028, month: 2, day: 29)) == "29 Feb")
    #expect(phrases.weekday(CalendarDate(year: 2026, month: 11, day: 21)) == "Sat 21")
    #expect(phrases.weekday(CalendarDate(year: 2026, month: 11, day: 23)) == "Mon 23")
    #expect(phrases.month(CalendarDate(year: 2026, month: 1, day: 1)) == "January")
  }

  @Test func thingsAreListed() {
    #expect(phrases.list([]) == "")
    #expect(phrases.list(["wall"]) == "wall")
    #expect(phrases.list(["wall", "chair"]) == "wall and chair")
    #expect(phrases.list(["wall", "strap", "chair"]) == "wall, strap and chair")
  }

  @Test func onlyOneIsSingular() {
    #expect(phrases.text(.sets, 1) == "1 set")
    #expect(phrases.text(.sets, 0) == "0 sets")
    #expect(phrases.text(.daysAWeek, 1) == "1 day a week")
    #expect(phrases.text(.daysAWeek, 6) == "6 days a week")
  }

  @Test func everyPhraseIsThereAndFillsItsBraces() {
    for key in PhraseKey.allCases { #expect(!phrases.text(key).isEmpty, "\(key)") }
    for thing in Equipment.allCases { #expect(!phrases.text(thing).isEmpty, "\(thing)") }
    #expect(phrases.text(.callEmergency, ["number": "112"]).contains("112"))
    #expect(!phrases.text(.callEmergency, ["number": "112"]).contains("{"))
  }
}
