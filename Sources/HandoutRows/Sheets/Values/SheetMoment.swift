/// Days and times of spreadsheets as the lists of text files have them: `1962-04-17`, `2026-12-05 09:30`, `09:30`.
enum SheetMoment {
  private static let dayMilliseconds = 86_400_000

  /// A day and time that a workbook counts in days.
  ///
  /// Day 1 is 1 January 1900 in Excel's first system, which takes 1900 for a leap year as Lotus 1-2-3 did; LibreOffice counts days before
  /// 1 March 1900 rightly, so the two differ there. In the second system day 0 is 1 January 1904.
  ///
  /// - Parameters:
  ///   - serial: days with the time of day as their fraction.
  ///   - hasDay: whether the format shows the day; else a number below 1 is a time of day, and any other may be one too.
  static func text(serial: Double, hasDay: Bool, is1904: Bool) -> SheetValue {
    guard serial >= 0, serial < 2_958_466 else { return .fault(.noDay) }
    // Fractions of a second are the noise of the fraction: 9:30 is 0.395833333333333.
    let all = Int((serial * Double(dayMilliseconds)).rounded())
    let (day, time) = all.quotientAndRemainder(dividingBy: dayMilliseconds)
    if !hasDay, day == 0 { return .text(clock(time)) }
    if is1904 { return .text(text(day: day - 24_107, time: time)) }
    guard day >= 61 else { return .fault(day == 60 || day == 0 ? .noDay : .dayBefore1900March) }
    return .text(text(day: day - 25_569, time: time))
  }

  /// A day and time by ISO 8601, as OpenDocument and strict workbooks have them; what is none stays as it is, for the row to refuse.
  static func text(iso: String) -> String {
    let halves = iso.split(separator: "T", omittingEmptySubsequences: false)
    guard halves.count == 2, let time = milliseconds(halves[1]) else { return iso }
    return "\(halves[0])\(time == 0 ? "" : " \(clock(time))")"
  }

  /// The longest length of time that is told, in seconds: longer than any that a list means, and far from what overflows.
  private static let longestDuration = 1e9

  /// A time of day, or a length of time, as OpenDocument has it: `PT09H30M00S`; nil for what is none.
  static func text(duration: String) -> String? {
    guard duration.hasPrefix("PT") else { return nil }
    var total = 0.0
    var number = ""
    for letter in duration.dropFirst(2) {
      guard let unit = ["H": 3_600.0, "M": 60, "S": 1][letter] else {
        number.append(letter)
        continue
      }
      guard let count = Double(number), count >= 0 else { return nil }
      total += count * unit
      number = ""
    }
    guard number.isEmpty, total <= longestDuration else { return nil }
    return clock(Int((total * 1_000).rounded()))
  }

  /// The days since 1970 as a date (Howard Hinnant, chrono-compatible low-level date algorithms, 2021).
  private static func text(day: Int, time: Int) -> String {
    let shifted = day + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let number = month < 10 ? month + 3 : month - 9
    let year = yearOfEra + era * 400 + (number <= 2 ? 1 : 0)
    let date = "\(padded(year, 4))-\(padded(number))-\(padded(dayOfYear - (153 * month + 2) / 5 + 1))"
    // Midnight is how a day alone is stored.
    return time == 0 ? date : "\(date) \(clock(time))"
  }

  /// Hours and minutes, and seconds where there are any.
  private static func clock(_ milliseconds: Int) -> String {
    let (seconds, rest) = milliseconds.quotientAndRemainder(dividingBy: 1_000)
    let text = "\(padded(seconds / 3_600)):\(padded(seconds / 60 % 60))"
    if seconds % 60 == 0, rest == 0 { return text }
    return "\(text):\(padded(seconds % 60))\(rest == 0 ? "" : ".\(padded(rest, 3))")"
  }

  /// `09:30`, `09:30:00.000`; nil for anything else, as a time with a zone.
  private static func milliseconds(_ text: Substring) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2 || parts.count == 3, let hours = Int(parts[0]), let minutes = Int(parts[1]),
      (0..<24).contains(hours), (0..<60).contains(minutes),
      let seconds = parts.count == 3 ? Double(parts[2]) : 0, (0..<60).contains(seconds)
    else { return nil }
    return (hours * 60 + minutes) * 60_000 + Int((seconds * 1_000).rounded())
  }

  private static func padded(_ number: Int, _ count: Int = 2) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, count - digits.utf8.count)) + digits
  }
}
