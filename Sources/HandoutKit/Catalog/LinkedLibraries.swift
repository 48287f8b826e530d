import HandoutCairo
import HandoutCodes
import HandoutTypography

/// The versions of the system libraries that this process runs with.
package enum LinkedLibraries {
  package static var versions: [(name: String, version: String)] {
    [
      ("cairo", CairoRenderer.libraryVersion), ("harfbuzz", Shaper.libraryVersion),
      ("freetype", FontBook.libraryVersion), ("qrencode", QRCode.libraryVersion),
    ]
  }
}
