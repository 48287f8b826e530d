import CCairo

extension CairoRenderer {
  /// The version of Cairo in use.
  package static var libraryVersion: String { String(cString: cairo_version_string()) }
}
