/// A day, and maybe a time of day, as people and programs write them: `2026-12-05`, `2026-12-05 09:30`, `2026-12-05T09:30:00.000`.
package struct DateText: Hashable, Sendable {
  /// Why a text is no date.
  package enum Fault: Error, Hashable, Sendable {
    /// It is not written like one. `help` says what it looks like instead, where that can be told.
    case form(help: Message?)
    /// It is written like one, and no calendar has the day.
    case noSuchDay(help: Message)
    /// It is written like one, and no clock shows the time.
    case noSuchTime
    /// It names a time zone: `Z`, `+01:00`.
    case timeZone
  }

  /// 1 to 9999.
  package let year: Int
  /// 1 to 12.
  package let month: Int
  /// 1 to 31.
  package let day: Int
  /// Hours and minutes, 0 to 23 and 0 to 59; nil where none are written. Midnight with seconds is how databases write a day alone.
  package let time: (hour: Int, minute: Int)?

  package init(_ text: String) throws(Fault) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 10, let year = Self.number(bytes[0..<4]), bytes[4] == Self.hyphen,
      let month = Self.number(bytes[5..<7]), bytes[7] == Self.hyphen, let day = Self.number(bytes[8..<10])
    else { throw .form(help: Self.help(for: bytes)) }
    guard year >= 1 else { throw .noSuchDay(help: "there is no year 0000") }
    guard (1...12).contains(month) else { throw .noSuchDay(help: "months go from 01 to 12") }
    let last = Self.days(in: month, of: year)
    guard (1...last).contains(day) else { throw .noSuchDay(help: "days of that month go from 01 to \(words: last)") }
    (self.year, self.month, self.day) = (year, month, day)
    time = try Self.time(bytes[10...])
  }

  package static func == (left: DateText, right: DateText) -> Bool {
    (left.year, left.month, left.day, left.time?.hour, left.time?.minute)
      == (right.year, right.month, right.day, right.time?.hour, right.time?.minute)
  }

  package func hash(into hasher: inout Hasher) {
    for part in [year, month, day, time?.hour ?? -1, time?.minute ?? -1] { hasher.combine(part) }
  }

  private static let hyphen = UInt8(ascii: "-")

  /// What follows the day: nothing, or `T` or a space and a time.
  private static func time(_ rest: ArraySlice<UInt8>) throws(Fault) -> (hour: Int, minute: Int)? {
    guard let first = rest.first else { return nil }
    if namesZone(rest) { throw .timeZone }
    guard first == UInt8(ascii: "T") || first == UInt8(ascii: " ") else { throw .form(help: nil) }
    let parts = rest.dropFirst().split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count == 2 || parts.count == 3, let hour = number(parts[0], count: 2),
      let minute = number(parts[1], count: 2)
    else { throw .form(help: nil) }
    guard hour < 24, minute < 60 else { throw .noSuchTime }
    guard parts.count == 3 else { return (hour, minute) }
    guard isNoSecond(parts[2]) else { throw .form(help: "leave the seconds out") }
    return hour == 0 && minute == 0 ? nil : (hour, minute)
  }

  /// Whether a time, or a day, ends in `Z` or in a sign with hours behind it.
  private static func namesZone(_ rest: ArraySlice<UInt8>) -> Bool {
    guard let last = rest.last else { return false }
    if last == UInt8(ascii: "Z") || last == UInt8(ascii: "z") { return true }
    guard let sign = rest.lastIndex(where: { $0 == UInt8(ascii: "+") || $0 == hyphen }) else { return false }
    let offset = rest[(sign + 1)...].filter { $0 != UInt8(ascii: ":") }
    return offset.count == 2 || offset.count == 4 ? offset.allSatisfy(isDigit) : false
  }

  /// Whether seconds are `00`, with any number of zeros behind a point.
  private static func isNoSecond(_ part: ArraySlice<UInt8>) -> Bool {
    let zeros = part.prefix(2)
    guard zeros.count == 2, zeros.allSatisfy({ $0 == UInt8(ascii: "0") }) else { return false }
    let rest = part.dropFirst(2)
    guard let point = rest.first else { return true }
    return point == UInt8(ascii: ".") && rest.count > 1 && rest.dropFirst().allSatisfy { $0 == UInt8(ascii: "0") }
  }

  private static func days(in month: Int, of year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }

  /// What helps with a date of slashes or points.
  static let orderHelp: Message =
    "countries order day and month differently: format the column as YYYY-MM-DD and export it as shown"

  /// What other forms of dates look like, and how to mend them where they come from.
  private static func help(for bytes: [UInt8]) -> Message? {
    guard bytes.allSatisfy({ $0 < 0x80 }), bytes.contains(where: isDigit) else { return nil }
    // Days before 1970 have a sign, and some programs a point and zeros.
    let digits = bytes.drop { $0 == hyphen }.prefix(while: isDigit)
    let rest = bytes[digits.endIndex...]
    if rest.isEmpty || rest.first == UInt8(ascii: "."), rest.dropFirst().allSatisfy({ $0 == UInt8(ascii: "0") }) {
      let cure: Message = "let the program that wrote it write ISO dates (date_format='iso' in pandas)"
      switch digits.count {
      case 5:
        return "this looks like the day number of a spreadsheet: format the column as YYYY-MM-DD and export it as shown"
      case 8...10: return "this looks like seconds since 1970, or a date without hyphens: \(cure)"
      case 11...13: return "this looks like milliseconds since 1970: \(cure)"
      case 14...19: return "this looks like nanoseconds since 1970: \(cure)"
      default: return nil
      }
    }
    if bytes.contains(UInt8(ascii: "/")) || bytes.filter({ $0 == UInt8(ascii: ".") }).count == 2
      || bytes.firstIndex(of: hyphen).map({ (1...2).contains($0) }) == true
    {
      return orderHelp
    }
    return nil
  }

  private static func number(_ bytes: ArraySlice<UInt8>, count: Int? = nil) -> Int? {
    guard !bytes.isEmpty, count == nil || bytes.count == count, bytes.allSatisfy(isDigit) else { return nil }
    return bytes.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
