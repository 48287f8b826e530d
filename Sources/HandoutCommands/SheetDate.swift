import ArgumentParser
import Glibc
import HandoutKit

/// The date of a sheet: the one that is asked for, else `SOURCE_DATE_EPOCH`, else today here.
enum SheetDate {
  /// The date of an option.
  ///
  /// - Throws: `ValidationError`, which says what is wrong with it.
  static func read(_ argument: String) throws -> HandoutDate {
    do throws(HandoutError) {
      return try HandoutDate(parsing: argument)
    } catch {
      let diagnostic = error.diagnostics.first
      let help = diagnostic?.help.map { " (\($0))" } ?? ""
      throw ValidationError("\(diagnostic?.message ?? "this is no date")\(help)")
    }
  }

  /// - Throws: `ValidationError` when the environment's value is not a number of seconds.
  static func chosen(_ date: HandoutDate?) throws -> HandoutDate {
    if let date { return date }
    return try fixed() ?? LocalClock.day
  }

  /// The day that the environment says; nil where it says none.
  ///
  /// - Throws: `ValidationError` when its value is not a number of seconds.
  static func fixed() throws -> HandoutDate? {
    guard let epoch = getenv("SOURCE_DATE_EPOCH").map({ String(cString: $0) }) else { return nil }
    guard let seconds = UInt32(epoch) else {
      throw ValidationError("SOURCE_DATE_EPOCH must be a whole number of seconds, found \"\(epoch)\"")
    }
    return HandoutDate(secondsSince1970: Double(seconds))
  }

}
