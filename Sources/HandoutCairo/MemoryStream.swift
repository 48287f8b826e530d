import CCairo

/// The memory that Cairo writes a file into.
///
/// Cairo 1.16 forgets write errors while it finishes a surface, so this stream keeps the first one itself.
final class MemoryStream {
  private var bytes: [UInt8] = []
  /// The most bytes the stream takes.
  private let limit: Int
  /// Whether a write was refused; once set it stays.
  private(set) var isFull = false

  init(limit: Int) {
    self.limit = limit
    bytes.reserveCapacity(min(limit, 1 << 17))
  }

  /// What Cairo calls with every piece of the file; its closure is an unretained `MemoryStream`.
  static let write: cairo_write_func_t = { closure, data, count in
    guard let closure else { return CAIRO_STATUS_WRITE_ERROR }
    return Unmanaged<MemoryStream>.fromOpaque(closure).takeUnretainedValue().append(data, count: Int(count))
  }

  /// The closure that belongs to `write`; valid as long as the stream is kept.
  var closure: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

  private func append(_ data: UnsafePointer<UInt8>?, count: Int) -> cairo_status_t {
    guard !isFull, count <= limit - bytes.count else {
      isFull = true
      return CAIRO_STATUS_WRITE_ERROR
    }
    bytes.append(contentsOf: UnsafeBufferPointer(start: data, count: count))
    return CAIRO_STATUS_SUCCESS
  }

  /// Everything written.
  ///
  /// - Parameter ending: the bytes every whole file of the format ends with.
  /// - Throws: `outputTooLarge` when a write was refused, `incompleteOutput` when the end is missing.
  func contents(ending: [UInt8]) throws(DrawingError) -> [UInt8] {
    guard !isFull else { throw .outputTooLarge(limit: limit) }
    guard bytes.suffix(ending.count).elementsEqual(ending) else { throw .incompleteOutput }
    return bytes
  }
}
