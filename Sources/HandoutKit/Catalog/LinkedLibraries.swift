import HandoutCairo
import HandoutCodes
import HandoutImages
import HandoutInput
import HandoutPDF
import HandoutTypography
import HandoutUnicode

/// The system libraries that this process runs with.
package enum LinkedLibraries {
  /// The versions of those without which no handout is drawn.
  package static var versions: [(name: String, version: String)] {
    [
      ("cairo", CairoRenderer.libraryVersion), ("harfbuzz", Shaper.libraryVersion),
      ("freetype", FontBook.libraryVersion), ("qrencode", QRCode.libraryVersion),
    ] + ImageFile.libraryVersions
  }

  /// Every library, with the Debian package that brings it and what a handout needs it for.
  static var all: [MachineReport.Library] {
    [
      .init(
        "cairo", CairoRenderer.libraryVersion, "libcairo2", "drawing PDF and PNG files",
        meaning: CairoRenderer.meaning()),
      .init("harfbuzz", Shaper.libraryVersion, "libharfbuzz0b", "shaping text and cutting fonts down to it"),
      .init("freetype", FontBook.libraryVersion, "libfreetype6", "reading fonts"),
      .init("fribidi", BidirectionalText.libraryVersion, "libfribidi0", "text from right to left"),
      .init("utf8proc", NormalForm.libraryVersion, "libutf8proc2", "comparing names and checking passwords"),
      .init("libyaml", YAMLEvents.libraryVersion, "libyaml-0-2", "reading files"),
      .init("libdeflate", Deflater.libraryVersion, "libdeflate0", "packing PDF files"),
      .init("zlib", Inflater.libraryVersion, "zlib1g", "reading what Cairo packed"),
      .init("libjpeg-turbo", ImageFile.jpegVersion, "libjpeg62-turbo", "photographs and logos"),
      .init("libpng", ImageFile.pngVersion, "libpng16-16", "photographs and logos"),
      .init("libwebp", ImageFile.webpVersion, "libwebp7", "photographs and logos"),
      .init("qrencode", QRCode.libraryVersion, "libqrencode4", "codes of links"),
      .init("qpdf", PDFEncrypter.libraryVersion, PDFEncrypter.libraryPackage, "PDF files with a password"),
    ]
  }
}
