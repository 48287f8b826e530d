/// What dates and ages of a handout may be, whichever way they are given.
package enum DateLimits {
  /// The years of sheets, starts, visits and reviews.
  package static let sheetYears = 1900...2200
  /// The ages of patients on the date of their sheet, in years, given as such or by a day of birth.
  package static let ages = 0...120

  /// The days of birth of people who have one of these ages.
  package static func births(on sheet: CalendarDate) -> ClosedRange<CalendarDate> {
    let eve = CalendarDate(year: sheet.year - ages.upperBound - 1, month: sheet.month, day: sheet.day)
    // A 29 February that the earlier year does not have is its 1 March.
    let first = CalendarDate(dayNumber: eve.dayNumber)
    return (ages.contains(first.years(until: sheet)) ? first : first.adding(days: 1))...sheet
  }
}
