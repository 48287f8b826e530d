extension YAMLNode {
  /// A calendar day written YYYY-MM-DD; midnight may stand behind it.
  ///
  /// - Parameter years: the years there may be; nil for every year of four digits.
  package func date(years: ClosedRange<Int>? = nil) -> DateText? {
    guard let date = dateText(.date, wanted: "a date written YYYY-MM-DD", example: "2026-11-21", years: years)
    else {
      return nil
    }
    guard date.time == nil else {
      reportMismatch("must be a date written YYYY-MM-DD", help: "leave the time of day out")
      return nil
    }
    return date
  }

  /// A day, with or without a time of day: YYYY-MM-DD or YYYY-MM-DD HH:MM.
  package func dateAndTime(years: ClosedRange<Int>? = nil) -> DateText? {
    dateText(
      .dateAndTime, wanted: "a date, or a date and time, written YYYY-MM-DD HH:MM", example: "2026-11-28 14:30",
      years: years)
  }

  private func dateText(
    _ form: ValueForm, wanted: String, example: String, years: ClosedRange<Int>?
  ) -> DateText? {
    guard let text = scalarText else {
      note(form)
      reportMismatch("must be \(words: wanted)", help: "for example \(words: example)")
      return nil
    }
    do throws(DateText.Fault) {
      let date = try DateText(reading.dates?.isoText(of: text) ?? text)
      if let years, !years.contains(date.year) {
        reportMismatch("must be in a year from \(words: years.lowerBound) to \(words: years.upperBound)")
        return nil
      }
      return date
    } catch {
      switch error {
      case .form(let help):
        reportMismatch("must be \(words: wanted)", help: help.map(withFormat) ?? "for example \(words: example)")
      case .noSuchDay(let help): reportMismatch("must be a date that the calendar has", help: help)
      case .noSuchTime: reportMismatch("must be at a time that a clock shows", help: "times go from 00:00 to 23:59")
      case .timeZone:
        reportMismatch(
          "must have no time zone: the clinic's time zone is not known",
          help: "write the date, and the time on the clinic's clock, for example \(words: example)")
      }
      return nil
    }
  }

  /// What a row's writer can do besides about dates of another form.
  private func withFormat(_ help: Message) -> Message {
    guard reading.isRow, help == DateText.orderHelp else { return help }
    guard let dates = reading.dates else {
      return "\(help); or say which it is: --date-format DD/MM/YYYY or MM/DD/YYYY"
    }
    return "--date-format says \(words: dates.text); a year has four digits"
  }
}
