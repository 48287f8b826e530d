/// A day and a time of day on the clinic's clock.
package struct CalendarMoment: Hashable, Sendable {
  package var date: CalendarDate
  /// 0 to 23.
  package var hour: Int
  /// 0 to 59.
  package var minute: Int

  package init(date: CalendarDate, hour: Int, minute: Int) {
    self.date = date
    self.hour = hour
    self.minute = minute
  }
}
