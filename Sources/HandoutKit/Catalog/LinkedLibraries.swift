import HandoutCairo
import HandoutTypography

/// The versions of the system libraries that this process runs with.
enum LinkedLibraries {
  static var versions: [(name: String, version: String)] {
    [
      ("cairo", CairoRenderer.libraryVersion), ("harfbuzz", Shaper.libraryVersion),
      ("freetype", FontBook.libraryVersion),
    ]
  }
}
