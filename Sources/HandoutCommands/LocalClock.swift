import Glibc
import HandoutKit

/// The clock of the system, as it is read here: in the time zone of `TZ`, else that of the machine.
enum LocalClock {
  /// Today.
  static var day: HandoutDate {
    let (seconds, shown) = now
    return HandoutDate(secondsSince1970: Double(seconds + shown.tm_gmtoff))
  }

  /// The time of day, `14:03:09`.
  static var time: String {
    let shown = now.shown
    return [shown.tm_hour, shown.tm_min, shown.tm_sec].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }

  /// The moment in seconds since 1970, and what clocks show here.
  private static var now: (seconds: Int, shown: tm) {
    var seconds = Glibc.time(nil)
    var shown = tm()
    localtime_r(&seconds, &shown)
    return (seconds, shown)
  }
}
