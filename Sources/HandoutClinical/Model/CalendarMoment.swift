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
