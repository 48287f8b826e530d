import CJPEG
import Glibc

/// JPEG files through libjpeg-turbo.
enum JPEGCodec {
  /// What the head of a file says.
  struct Head {
    var width: Int
    var height: Int
    /// 1 for grey, 3 for colour, 4 for printing inks.
    var components: Int
  }

  /// The head of a file at a scale of so many eighths.
  static func head(of bytes: [UInt8], eighths: Int = 8) throws(ImageError) -> Head {
    var head = CJPEGHead()
    try calling { reason in cjpeg_read_head(bytes, bytes.count, Int32(eighths), &head, reason) }
    return Head(width: Int(head.width), height: Int(head.height), components: Int(head.components))
  }

  /// The greatest scale in eighths at which no side is longer; the least one where all are.
  static func eighths(of head: Head, longestSide side: Int) -> Int {
    let longest = max(head.width, head.height)
    return min(max(side * 8 / max(longest, 1), 1), 8)
  }

  /// The pixels of a file at a scale of so many eighths.
  static func decode(_ bytes: [UInt8], eighths: Int = 8) throws(ImageError) -> Raster {
    let head = try head(of: bytes, eighths: eighths)
    guard head.components == 1 || head.components == 3 else { throw .printingInks }
    var failure: ImageError?
    let raster = Raster(width: head.width, height: head.height, channels: head.components) { pixels in
      guard let start = pixels.baseAddress else { return }
      do throws(ImageError) {
        try calling { reason in cjpeg_decode(bytes, bytes.count, Int32(eighths), start, pixels.count, reason) }
      } catch { failure = error }
    }
    if let failure { throw failure }
    return raster
  }

  /// A file of the pixels.
  ///
  /// - Parameters:
  ///   - quality: libjpeg's, 1 to 100.
  ///   - halvesColor: whether colour, not brightness, has half the pixels in each direction (4:2:0).
  static func encode(_ raster: Raster, quality: Int, halvesColor: Bool) throws(ImageError) -> [UInt8] {
    var bytes: UnsafeMutablePointer<UInt8>?
    var count = 0
    try calling { reason in
      cjpeg_encode(
        raster.pixels, Int32(raster.width), Int32(raster.height), Int32(raster.channels), Int32(quality), halvesColor,
        &bytes, &count, reason)
    }
    defer { free(bytes) }
    return Array(UnsafeBufferPointer(start: bytes, count: count))
  }

  private static func calling(_ body: (UnsafeMutablePointer<CChar>) -> Bool) throws(ImageError) {
    var reason = [CChar](repeating: 0, count: Int(CJPEG_REASON_LENGTH))
    let isDone = reason.withUnsafeMutableBufferPointer { buffer in buffer.baseAddress.map(body) ?? false }
    guard !isDone else { return }
    let words = reason.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    throw .damaged(format: "JPEG", reason: String(decoding: words, as: UTF8.self).asReason)
  }
}

extension String {
  /// A library's sentence as the end of one of ours.
  var asReason: String {
    let words = hasSuffix(".") ? String(dropLast()) : self
    // The name of a part of the file stays as it is.
    guard words.dropFirst().first?.isLowercase == true else { return words }
    return words.prefix(1).lowercased() + words.dropFirst()
  }
}
