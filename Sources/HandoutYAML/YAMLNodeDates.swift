extension YAMLNode {
  /// A calendar day written YYYY-MM-DD, between the years 1900 and 2200.
  package func date() -> (year: Int, month: Int, day: Int) {
    guard let text = scalarText, let date = Self.date(text[...]) else {
      reportMismatch("must be a date written YYYY-MM-DD", help: "for example 2026-11-21")
      return (2000, 1, 1)
    }
    return date
  }

  /// A day and a time of day written YYYY-MM-DD HH:MM.
  package func dateAndTime() -> (year: Int, month: Int, day: Int, hour: Int, minute: Int) {
    let parts = (scalarText ?? "").split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 2, let date = parts.first.flatMap(Self.date), let clock = parts.last.flatMap(Self.time) else {
      reportMismatch("must be a date and time written YYYY-MM-DD HH:MM", help: "for example 2026-11-28 14:30")
      return (2000, 1, 1, 0, 0)
    }
    return (date.year, date.month, date.day, clock.hour, clock.minute)
  }

  private static func date(_ text: Substring) -> (year: Int, month: Int, day: Int)? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, let year = digits(parts[0], 4), let month = digits(parts[1], 2),
      let day = digits(parts[2], 2), (1900...2200).contains(year), (1...12).contains(month), day >= 1
    else { return nil }
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return day <= lengths[month - 1] ? (year, month, day) : nil
  }

  private static func time(_ text: Substring) -> (hour: Int, minute: Int)? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let hour = digits(parts[0], 2), let minute = digits(parts[1], 2), hour < 24, minute < 60
    else { return nil }
    return (hour, minute)
  }

  private static func digits(_ text: Substring, _ count: Int) -> Int? {
    guard text.utf8.count == count, text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
    return Int(text)
  }
}
