import Glibc
import HandoutKit

/// A zone of the system's time zone database, such as `America/New_York`.
///
/// The C library reads the database: Foundation's own zones would come with tables that make the program twice as large.
package struct TimeZoneName: Sendable, Equatable {
  /// The name, as the database has it.
  package let name: String

  /// - Returns: nil where the database has no such zone.
  package init?(_ name: String) {
    // A name is a path below the folder of the database and leads to nowhere else.
    let isPath = name.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } && !name.hasPrefix("/") && !name.contains("..")
    guard !name.isEmpty, isPath, let file = fopen(Self.folder + name, "re") else { return nil }
    defer { fclose(file) }
    var start = [UInt8](repeating: 0, count: 4)
    guard fread(&start, 1, 4, file) == 4, start == Array("TZif".utf8) else { return nil }
    self.name = name
  }

  private static let folder = "/usr/share/zoneinfo/"

  /// Makes it the zone of the process, of which there is one; ask before there are threads that read the environment.
  func use() {
    setenv("TZ", ":" + Self.folder + name, 1)
    tzset()
  }

  /// The day that clocks of the process's zone show now.
  static var today: HandoutDate {
    var seconds = time(nil)
    var shown = tm()
    localtime_r(&seconds, &shown)
    return HandoutDate(secondsSince1970: Double(seconds + shown.tm_gmtoff))
  }
}
