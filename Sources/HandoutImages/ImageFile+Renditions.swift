package import HandoutPages

/// What an image becomes at its size on paper.
extension ImageFile {
  /// The quality at which photographs are printed: no loss is seen at 300 pixels to the inch.
  private static let printedQuality = 85

  /// The pixels of an image, in a smaller size, grey where it is to be.
  ///
  /// - Throws: `ImageError` for bytes that are not of the format or not of the size that the reference says.
  package static func pixels(of image: ImageReference, width: Int, height: Int) throws(ImageError) -> Raster {
    let raster =
      switch image.format {
      case .png: try PNGCodec.decode(image.bytes)
      case .jpeg: try JPEGCodec.decode(image.bytes)
      }
    try check(image, hasWidth: raster.width, height: raster.height)
    let shrunk = raster.shrunk(width: width, height: height)
    return image.isGrey ? shrunk.grey : shrunk
  }

  /// An image as a JPEG of a size for a PDF: the bytes it has where they serve.
  package static func jpeg(of image: ImageReference, width: Int, height: Int) throws(ImageError) -> [UInt8] {
    if image.format == .jpeg, !image.isGrey, width == image.pixelWidth, height == image.pixelHeight {
      let head = try JPEGCodec.head(of: image.bytes)
      try check(image, hasWidth: head.width, height: head.height)
      return image.bytes
    }
    let pixels = try pixels(of: image, width: width, height: height)
    return try JPEGCodec.encode(pixels, quality: printedQuality, halvesColor: true)
  }

  private static func check(_ image: ImageReference, hasWidth width: Int, height: Int) throws(ImageError) {
    guard width == image.pixelWidth, height == image.pixelHeight else {
      throw .damaged(
        format: image.format == .png ? "PNG" : "JPEG",
        reason: "it has \(width) by \(height) pixels, not \(image.pixelWidth) by \(image.pixelHeight)")
    }
  }
}
