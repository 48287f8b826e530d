import CCairo

extension CairoRenderer {
  /// The version of Cairo in use.
  package static var libraryVersion: String { String(cString: cairo_version_string()) }

  /// Refuses a Cairo whose files stage 6 does not read: one before 1.16, or of a major version that nobody has seen. The process that loads
  /// this library decides which Cairo it gets.
  ///
  /// - Parameters:
  ///   - number: major · 10,000 + minor · 100 + micro.
  ///   - name: the version as it is written.
  package static func checkVersion(
    _ number: Int32 = cairo_version(), name: String = libraryVersion
  ) throws(DrawingError) {
    guard (11_600..<20_000).contains(number) else { throw .version(name) }
  }

  /// What a version means for files, in words for who runs the program; refused versions have their error.
  package static func meaning(of number: Int32 = cairo_version()) -> String {
    switch number / 100 {
    case 116, 118: "files are tested with this version"
    default: "files are tested with 1.16 and 1.18; one that cannot be read whole is refused"
    }
  }
}
