import HandoutPages

/// The size an image's own bytes give, read without decoding anything.
struct ImageHeader {
  let width: Int
  let height: Int

  /// - Throws: `image` when the bytes are not of the format or disagree with the reference.
  init(_ image: ImageReference) throws(DrawingError) {
    let found = ImageSize(of: image.bytes, format: image.format)
    guard let found, found.width > 0, found.height > 0 else {
      throw .image("its \(image.format == .png ? "PNG" : "JPEG") header cannot be read")
    }
    guard found.width == image.pixelWidth, found.height == image.pixelHeight else {
      throw .image(
        "it has \(found.width) by \(found.height) pixels, not \(image.pixelWidth) by \(image.pixelHeight)")
    }
    (width, height) = (found.width, found.height)
  }
}
