package import HandoutPages

/// Picture files as people have them: JPEG, PNG and WebP.
package enum ImageFile {
  /// No page has room for more pixels at 300 to the inch: this is eight inches.
  static let longestSide = 2_400
  /// The quality at which a photograph is kept until its size on paper is known.
  private static let keptQuality = 93

  /// The picture of a file: upright, in sRGB or grey, on white, at most 2,400 pixels long, and without all else that the file says.
  ///
  /// A photograph is kept as a JPEG, a drawing, which has large areas of one colour, as a PNG.
  ///
  /// - Throws: `ImageError` for everything that is not a whole picture of the three formats.
  package static func read(_ bytes: [UInt8]) throws(ImageError) -> ImageReference {
    let (raster, notes, isLossy) = try decode(bytes)
    var picture = raster.shrunk(toSide: longestSide)
    if let profile = notes.profile {
      guard let converted = ColorProfile(profile)?.converted(picture) else { throw .profile }
      picture = converted
    }
    return try reference(picture.upright(notes.orientation), isDrawing: !isLossy && picture.isFlat)
  }

  private static func decode(
    _ bytes: [UInt8]
  ) throws(ImageError) -> (raster: Raster, notes: ImageNotes, isLossy: Bool) {
    switch FileKind(of: bytes) {
    case .other(let kind): throw .foreign(kind)
    case .jpeg:
      let head = try JPEGCodec.head(of: bytes)
      try check(width: head.width, height: head.height)
      let eighths = JPEGCodec.eighths(of: head, longestSide: longestSide)
      return (try JPEGCodec.decode(bytes, eighths: eighths), ImageNotes(jpeg: bytes), true)
    case .png:
      if let (width, height) = PNGCodec.size(of: bytes) { try check(width: width, height: height) }
      return (try PNGCodec.decode(bytes), ImageNotes(png: bytes), false)
    case .webp:
      let head = try WebPDecoder.head(of: bytes)
      try check(width: head.width, height: head.height)
      return (
        try WebPDecoder.decode(bytes, longestSide: longestSide), ImageNotes(webp: bytes), !head.isLossless
      )
    }
  }

  private static func check(width: Int, height: Int) throws(ImageError) {
    let limit = ImageError.pixelLimit
    guard width <= limit, height <= limit, width * height <= limit else {
      throw .tooManyPixels(width: width, height: height)
    }
  }

  private static func reference(_ picture: Raster, isDrawing: Bool) throws(ImageError) -> ImageReference {
    ImageReference(
      format: isDrawing ? .png : .jpeg,
      bytes: isDrawing
        ? try PNGCodec.encode(picture)
        : try JPEGCodec.encode(picture, quality: keptQuality, halvesColor: false),
      pixelWidth: picture.width, pixelHeight: picture.height)
  }
}
