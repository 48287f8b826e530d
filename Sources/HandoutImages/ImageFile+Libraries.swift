import CJPEG
import CPNG
import CWebP

extension ImageFile {
  /// The libraries that read and write images, with their versions.
  package static var libraryVersions: [(name: String, version: String)] {
    [("libjpeg-turbo", jpegVersion), ("libpng", pngVersion), ("libwebp", webpVersion)]
  }

  package static var jpegVersion: String { String(cString: cjpeg_version()) }
  package static var pngVersion: String { String(cString: png_get_libpng_ver(nil)) }
  package static var webpVersion: String {
    let version = WebPGetDecoderVersion()
    return [version >> 16, version >> 8 & 255, version & 255].map(String.init).joined(separator: ".")
  }
}
