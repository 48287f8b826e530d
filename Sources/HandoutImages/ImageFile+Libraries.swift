import CJPEG
import CPNG
import CWebP

extension ImageFile {
  /// The libraries that read and write images, with their versions.
  package static var libraryVersions: [(name: String, version: String)] {
    let webp = WebPGetDecoderVersion()
    return [
      ("libjpeg-turbo", String(cString: cjpeg_version())),
      ("libpng", String(cString: png_get_libpng_ver(nil))),
      ("libwebp", [webp >> 16, webp >> 8 & 255, webp & 255].map(String.init).joined(separator: ".")),
    ]
  }
}
