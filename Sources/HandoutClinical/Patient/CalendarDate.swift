package import HandoutInput

/// A day of the Gregorian calendar, without a time zone.
package struct CalendarDate: Hashable, Comparable, Sendable {
  package var year: Int
  /// 1 to 12.
  package var month: Int
  /// 1 to 31.
  package var day: Int

  /// A day that the caller knows to exist.
  package init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day of a text.
  package init(_ text: DateText) {
    self.init(year: text.year, month: text.month, day: text.day)
  }

  package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// Days since 1970-01-01 (H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil).
  package var dayNumber: Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The day with a day number (civil_from_days of the same source).
  package init(dayNumber: Int) {
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthIndex = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * monthIndex + 2) / 5 + 1
    month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// The day some days later, or earlier for a negative count.
  package func adding(days: Int) -> CalendarDate { CalendarDate(dayNumber: dayNumber + days) }

  /// The day of the week: 0 is Monday, 6 is Sunday.
  package var weekday: Int { ((dayNumber + 3) % 7 + 7) % 7 }

  /// Whether a text is a year, or a year and a month of it: `1962`, `1962-04`.
  package static func isYearOrMonth(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let year = parts.first, year.utf8.count == 4, year.first != "0", parts.count <= 2,
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
    else { return false }
    guard parts.count == 2 else { return true }
    return parts[1].utf8.count == 2 && (1...12).contains(Int(parts[1]) ?? 0)
  }

  /// Full years from this day to another, negative if the other is earlier.
  package func years(until other: CalendarDate) -> Int {
    other.year - year - ((other.month, other.day) < (month, day) ? 1 : 0)
  }

  /// `2026-11-21`.
  package var description: String {
    func padded(_ value: Int, _ count: Int = 2) -> String {
      let digits = "\(value)"
      return String(repeating: "0", count: max(count - digits.count, 0)) + digits
    }
    return "\(padded(year, 4))-\(padded(month))-\(padded(day))"
  }
}

/// A day and, where it is known, a time of day on the clinic's clock.
package struct CalendarMoment: Hashable, Sendable {
  /// A time of day.
  package struct Time: Hashable, Sendable {
    /// 0 to 23.
    package var hour: Int
    /// 0 to 59.
    package var minute: Int

    package init(hour: Int, minute: Int) {
      self.hour = hour
      self.minute = minute
    }
  }

  package var date: CalendarDate
  package var time: Time?

  package init(date: CalendarDate, time: Time? = nil) {
    self.date = date
    self.time = time
  }
}

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
