public import Foundation
import HandoutClinical

/// A day of the calendar.
public struct HandoutDate: Hashable, Sendable {
  let calendarDate: CalendarDate

  /// A day written `2026-11-21`; nil for anything else, or for a day that does not exist.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2, parts[2].utf8.count == 2,
      text.utf8.allSatisfy({ $0 == UInt8(ascii: "-") || ($0 >= 0x30 && $0 <= 0x39) }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]), (1...12).contains(month),
      (1...31).contains(day)
    else { return nil }
    let date = CalendarDate(year: year, month: month, day: day)
    guard year >= 1900, CalendarDate(dayNumber: date.dayNumber) == date else { return nil }
    calendarDate = date
  }

  /// The day of a moment, given in seconds since 1970, in a time zone; UTC unless said otherwise.
  public init(secondsSince1970 seconds: Double, timeZone: TimeZone = .gmt) {
    let local = seconds + Double(timeZone.secondsFromGMT(for: Date(timeIntervalSince1970: seconds)))
    // A day number outside of these years is no date of a handout.
    let day = min(max((local / 86_400).rounded(.down), -25_567), 2_932_896)
    calendarDate = CalendarDate(dayNumber: Int(day))
  }
}
