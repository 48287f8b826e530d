public import FoundationEssentials
package import HandoutClinical
import HandoutInput

/// A day of the calendar on which a sheet can be made: from 1900 to 2200.
public struct HandoutDate: Hashable, Sendable {
  package let calendarDate: CalendarDate

  package init(_ date: CalendarDate) {
    calendarDate = date
  }

  /// A day written `2026-11-21`; nil for anything else, for a day that does not exist, and for a year that no sheet is of.
  public init?(_ text: String) {
    guard let date = try? HandoutDate(parsing: text) else { return nil }
    self = date
  }

  /// A day written `2026-11-21`.
  ///
  /// - Throws: `HandoutError` of the kind `usage`, which says what is wrong.
  public init(parsing text: String) throws(HandoutError) {
    let date: DateText
    do throws(DateText.Fault) {
      date = try DateText(text)
    } catch .noSuchDay(let help) {
      throw HandoutError(
        .usage, "the date of the sheet must be a date that the calendar has, found \"\(text)\"", help: help)
    } catch {
      throw HandoutDate.wrongForm(text)
    }
    guard date.time == nil, text.utf8.count == 10 else { throw HandoutDate.wrongForm(text) }
    let years = DateLimits.sheetYears
    guard years.contains(date.year) else {
      throw HandoutError(
        .usage,
        "the date of the sheet must be in a year from \(words: years.lowerBound) to \(words: years.upperBound), found \"\(text)\""
      )
    }
    calendarDate = CalendarDate(date)
  }

  private static func wrongForm(_ text: String) -> HandoutError {
    HandoutError(
      .usage, "the date of the sheet must be written YYYY-MM-DD, found \"\(text)\"", help: "for example 2026-11-21")
  }

  /// The day of a moment, given in seconds since 1970, in a time zone; UTC unless said otherwise.
  public init(secondsSince1970 seconds: Double, timeZone: TimeZone = .gmt) {
    let local = seconds + Double(timeZone.secondsFromGMT(for: Date(timeIntervalSince1970: seconds)))
    let years = DateLimits.sheetYears
    let first = CalendarDate(year: years.lowerBound, month: 1, day: 1).dayNumber
    let last = CalendarDate(year: years.upperBound, month: 12, day: 31).dayNumber
    // Of a moment outside of these years the nearest day: no clock is that wrong.
    let day = min(max((local / 86_400).rounded(.down), Double(first)), Double(last))
    calendarDate = CalendarDate(dayNumber: Int(day))
  }
}
