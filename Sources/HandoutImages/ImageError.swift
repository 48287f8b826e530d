/// Why a file gives no picture.
package enum ImageError: Error, Hashable, Sendable {
  /// A file of another kind.
  case foreign(ForeignKind)
  /// A WebP with several pictures, shown one after the other.
  case animated
  /// A JPEG in the inks of a printing press.
  case printingInks
  /// A profile of colours that cannot be turned into those of the page.
  case profile
  case tooManyPixels(width: Int, height: Int)
  /// Bytes are missing or wrong; `reason` is the words of the library that reads the format.
  case damaged(format: String, reason: String)

  /// The most pixels a file may ask for: more than phones with 50 million of them give, and what a machine has memory for.
  package static let pixelLimit = 64_000_000

  /// What is the matter, as what follows the name of the file in a sentence.
  package var problem: String {
    switch self {
    case .foreign(.empty): "is an empty file"
    case .foreign(.unknown): "is neither a JPEG nor a PNG nor a WebP file"
    case .foreign(let kind): "is \(kind.name)"
    case .animated: "is a WebP with moving pictures"
    case .printingInks: "is a JPEG in the inks of a printing press (CMYK)"
    case .profile: "has a colour profile that cannot be turned into the colours of the page"
    case .tooManyPixels(let width, let height):
      "has \(width) by \(height) pixels; a picture may have at most \(Self.pixelLimit) pixels"
    case .damaged(let format, let reason): "is a damaged \(format) file: \(reason)"
    }
  }

  /// What to do about it.
  package var cure: String {
    switch self {
    case .foreign(let kind): kind.cure
    case .animated: "save one of its pictures as a JPEG"
    case .printingInks, .profile: "save it as a JPEG in sRGB"
    case .tooManyPixels: "save it in a smaller size; 3000 pixels at its longest side are enough for any page"
    case .damaged: "copy it from the phone or the camera once more, or save it anew as a JPEG"
    }
  }
}

extension ForeignKind {
  fileprivate var name: String {
    switch self {
    case .empty, .unknown: "no picture"
    case .heic: "a photo in HEIC form, as iPhones take them"
    case .avif: "a picture in AVIF form"
    case .tiff: "a TIFF file, or a raw photo in that form"
    case .raw: "a camera's raw photo"
    case .bmp: "a BMP file"
    case .gif: "a GIF file"
    case .jpeg2000: "a JPEG 2000 file"
    case .jpegXL: "a JPEG XL file"
    case .photoshop: "a Photoshop file"
    case .pdf: "a PDF"
    case .svg: "an SVG drawing"
    case .webPage: "a web page"
    case .video: "a video"
    case .archive: "a ZIP archive or an office document"
    }
  }

  fileprivate var cure: String {
    switch self {
    case .empty: "copy it from the phone or the camera once more"
    case .heic:
      "export it as a JPEG; for new photos set the iPhone to Settings, Camera, Formats, Most Compatible"
    case .raw: "export it as a JPEG with the camera's program"
    case .pdf, .archive: "export the picture in it as a JPEG or a PNG"
    case .svg: "export it as a PNG of about 2000 pixels"
    case .webPage: "what was saved is the page around the picture; save the picture itself"
    case .video: "save one picture of it as a JPEG"
    case .gif, .bmp: "save it as a PNG or a JPEG"
    case .avif, .tiff, .jpeg2000, .jpegXL, .photoshop, .unknown: "save it as a JPEG"
    }
  }
}
