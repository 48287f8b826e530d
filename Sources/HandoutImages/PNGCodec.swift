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

  /// A file of the pixels, made quickly: it lives in memory only.
  static func encode(_ raster: Raster) throws(ImageError) -> [UInt8] {
    var image = png_image()
    image.version = png_uint_32(PNG_IMAGE_VERSION)
    image.width = png_uint_32(raster.width)
    image.height = png_uint_32(raster.height)
    image.format = raster.channels == 3 ? png_uint_32(PNG_FORMAT_FLAG_COLOR) : 0
    image.flags = png_uint_32(PNG_IMAGE_FLAG_FAST)
    defer { png_image_free(&image) }
    // Room for pixels that no method makes smaller: with a byte for each row, and a head for each piece of the data.
    let room = raster.pixels.count + raster.pixels.count / 256 + raster.height + 4_096
    var bytes = [UInt8](repeating: 0, count: room)
    var count = png_alloc_size_t(room)
    guard png_image_write_to_memory(&image, &bytes, &count, 0, raster.pixels, 0, nil) != 0 else { throw damage(image) }
    return Array(bytes.prefix(Int(count)))
  }

  private static func damage(_ image: png_image) -> ImageError {
    let words = withUnsafeBytes(of: image.message) { $0.prefix { $0 != 0 }.map(\.self) }
    return .damaged(format: "PNG", reason: String(decoding: words, as: UTF8.self).asReason)
  }
}
