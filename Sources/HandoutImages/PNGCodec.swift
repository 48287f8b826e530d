import CPNG

/// PNG files through libpng's simplified interface, which returns errors and gives sRGB.
enum PNGCodec {
  /// The size that the head of a file gives; what is wrong with it is told when it is decoded.
  static func size(of bytes: [UInt8]) -> (width: Int, height: Int)? {
    // The first chunk is IHDR: width and height are its first eight bytes.
    guard bytes.count >= 24, bytes[12..<16].elementsEqual("IHDR".utf8) else { return nil }
    func number(_ range: Range<Int>) -> Int { bytes[range].reduce(0) { $0 << 8 | Int($1) } }
    return (number(16..<20), number(20..<24))
  }

  /// The pixels of a file, what is transparent on white.
  static func decode(_ bytes: [UInt8]) throws(ImageError) -> Raster {
    var image = png_image()
    image.version = png_uint_32(PNG_IMAGE_VERSION)
    defer { png_image_free(&image) }
    // libpng keeps the address until the pixels are read.
    let result: Result<Raster, ImageError> = bytes.withUnsafeBytes { buffer in
      guard png_image_begin_read_from_memory(&image, buffer.baseAddress, buffer.count) != 0 else {
        return .failure(damage(image))
      }
      let isColor = image.format & png_uint_32(PNG_FORMAT_FLAG_COLOR) != 0
      image.format = isColor ? png_uint_32(PNG_FORMAT_FLAG_COLOR) : 0
      var white = png_color(red: 255, green: 255, blue: 255)
      var isRead = false
      let raster = Raster(width: Int(image.width), height: Int(image.height), channels: isColor ? 3 : 1) { pixels in
        isRead = png_image_finish_read(&image, &white, pixels.baseAddress, 0, nil) != 0
      }
      return isRead ? .success(raster) : .failure(damage(image))
    }
    return try result.get()
  }

  /// A file of the pixels.
  static func encode(_ raster: Raster) throws(ImageError) -> [UInt8] {
    var image = png_image()
    image.version = png_uint_32(PNG_IMAGE_VERSION)
    image.width = png_uint_32(raster.width)
    image.height = png_uint_32(raster.height)
    image.format = raster.channels == 3 ? png_uint_32(PNG_FORMAT_FLAG_COLOR) : 0
    defer { png_image_free(&image) }
    var count = png_alloc_size_t(0)
    guard png_image_write_to_memory(&image, nil, &count, 0, raster.pixels, 0, nil) != 0 else { throw damage(image) }
    var bytes = [UInt8](repeating: 0, count: Int(count))
    guard png_image_write_to_memory(&image, &bytes, &count, 0, raster.pixels, 0, nil) != 0 else { throw damage(image) }
    return Array(bytes.prefix(Int(count)))
  }

  private static func damage(_ image: png_image) -> ImageError {
    let words = withUnsafeBytes(of: image.message) { $0.prefix { $0 != 0 }.map(\.self) }
    return .damaged(format: "PNG", reason: String(decoding: words, as: UTF8.self).asReason)
  }
}
