import CCairo

/// A file in memory that Cairo reads piece by piece.
final class ImageReader {
  private let bytes: [UInt8]
  private var position = 0

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// What Cairo calls for every piece; its closure is an unretained `ImageReader`.
  static let read: cairo_read_func_t = { closure, data, count in
    guard let closure, let data else { return CAIRO_STATUS_READ_ERROR }
    return Unmanaged<ImageReader>.fromOpaque(closure).takeUnretainedValue().fill(data, count: Int(count))
  }

  /// The closure that belongs to `read`; valid as long as the reader is kept.
  var closure: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

  private func fill(_ data: UnsafeMutablePointer<UInt8>, count: Int) -> cairo_status_t {
    guard count <= bytes.count - position else { return CAIRO_STATUS_READ_ERROR }
    bytes.withUnsafeBufferPointer { source in
      guard let start = source.baseAddress else { return }
      data.update(from: start + position, count: count)
    }
    position += count
    return CAIRO_STATUS_SUCCESS
  }
}
