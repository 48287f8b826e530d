import HandoutClinical
import Testing

@Suite struct CalendarDateTests {
  @Test func numbersDaysBothWays() {
    #expect(CalendarDate(year: 1970, month: 1, day: 1).dayNumber == 0)
    #expect(CalendarDate(year: 2026, month: 11, day: 21).dayNumber == 20_778)
    for number in stride(from: -80_000, through: 90_000, by: 17) {
      #expect(CalendarDate(dayNumber: number).dayNumber == number)
    }
    #expect(CalendarDate(year: 2024, month: 2, day: 28).adding(days: 2).description == "2024-03-01")
  }

  @Test func knowsWeekdaysAndAges() {
    #expect(CalendarDate(year: 2026, month: 11, day: 21).weekday == 5)
    let born = CalendarDate(year: 2009, month: 11, day: 22)
    #expect(born.years(until: CalendarDate(year: 2026, month: 11, day: 21)) == 16)
    #expect(born.years(until: CalendarDate(year: 2026, month: 11, day: 22)) == 17)
    var patient = Patient()
    patient.born = CalendarDate(year: 2027, month: 1, day: 1)
    #expect(patient.age(on: CalendarDate(year: 2026, month: 1, day: 1)) == nil)
  }
}
