import CCairo

extension CairoRenderer {
  /// The version of Cairo in use.
  package static var libraryVersion: String { String(cString: cairo_version_string()) }

  /// Refuses a Cairo whose files stage 6 would refuse one by one.
  ///
  /// From 1.18 on, only glyphs open marks: a picture of lines would stand outside of all elements. The process that loads this library
  /// decides which Cairo it gets.
  ///
  /// - Parameters:
  ///   - number: major · 10,000 + minor · 100 + micro.
  ///   - name: the version as it is written.
  package static func checkVersion(
    _ number: Int32 = cairo_version(), name: String = libraryVersion
  ) throws(DrawingError) {
    guard (11_600..<11_800).contains(number) else { throw .version(name) }
  }
}
