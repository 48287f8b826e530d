import CWebP

/// WebP files through libwebp.
enum WebPDecoder {
  /// What the head of a file says.
  struct Head {
    var width: Int
    var height: Int
    /// Whether the pixels are stored as they were.
    var isLossless: Bool
  }

  /// - Throws: `ImageError` for what is no WebP, and for moving pictures.
  static func head(of bytes: [UInt8]) throws(ImageError) -> Head {
    var features = WebPBitstreamFeatures()
    let status = WebPGetFeatures(bytes, bytes.count, &features)
    guard status == VP8_STATUS_OK else { throw damage(status) }
    guard features.has_animation == 0 else { throw .animated }
    return Head(width: Int(features.width), height: Int(features.height), isLossless: features.format == 2)
  }

  /// The pixels of a file, no side longer than asked for, what is transparent on white.
  static func decode(_ bytes: [UInt8], longestSide side: Int) throws(ImageError) -> Raster {
    let head = try head(of: bytes)
    let (width, height) = (head.width, head.height)
    let longest = max(width, height)
    let share = longest > side ? (side, longest) : (1, 1)
    let (newWidth, newHeight) = (max(1, width * share.0 / share.1), max(1, height * share.0 / share.1))
    var config = WebPDecoderConfig()
    guard WebPInitDecoderConfig(&config) != 0 else {
      throw .damaged(format: "WebP", reason: "libwebp is of another version")
    }
    if longest > side {
      config.options.use_scaling = 1
      (config.options.scaled_width, config.options.scaled_height) = (Int32(newWidth), Int32(newHeight))
    }
    // Premultiplied, so that only the white behind is missing.
    config.output.colorspace = MODE_rgbA
    config.output.is_external_memory = 1
    var status = VP8_STATUS_OUT_OF_MEMORY
    var pixels = [UInt8](repeating: 0, count: newWidth * newHeight * 4)
    pixels.withUnsafeMutableBufferPointer { buffer in
      config.output.u.RGBA.rgba = buffer.baseAddress
      config.output.u.RGBA.stride = Int32(newWidth * 4)
      config.output.u.RGBA.size = buffer.count
      status = WebPDecode(bytes, bytes.count, &config)
    }
    WebPFreeDecBuffer(&config.output)
    guard status == VP8_STATUS_OK else { throw damage(status) }
    return Raster(width: newWidth, height: newHeight, channels: 3) { colors in
      pixels.withUnsafeBufferPointer { pixels in
        for index in 0..<newWidth * newHeight {
          let white = 255 - Int(pixels[index * 4 + 3])
          for channel in 0..<3 {
            colors[index * 3 + channel] = UInt8(min(Int(pixels[index * 4 + channel]) + white, 255))
          }
        }
      }
    }
  }

  private static func damage(_ status: VP8StatusCode) -> ImageError {
    let reason =
      switch status {
      case VP8_STATUS_OUT_OF_MEMORY: "there is not enough memory for it"
      case VP8_STATUS_NOT_ENOUGH_DATA, VP8_STATUS_SUSPENDED: "it ends too early"
      case VP8_STATUS_UNSUPPORTED_FEATURE: "it uses what libwebp does not read"
      default: "its data are wrong"
      }
    return .damaged(format: "WebP", reason: reason)
  }
}
