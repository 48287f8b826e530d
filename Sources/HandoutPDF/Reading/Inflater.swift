import CZlib

/// Unpacks zlib streams; one state serves any number.
package final class Inflater {
  /// The version of zlib in use.
  package static var libraryVersion: String { String(cString: zlibVersion()) }

  /// The most bytes one stream may give.
  static let limit = 1 << 28

  private var stream = z_stream()
  private let isReady: Bool

  init() {
    isReady = inflateInit_(&stream, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
  }

  deinit {
    if isReady { inflateEnd(&stream) }
  }

  /// The unpacked bytes of one whole zlib stream, nil when it is none, is cut or is too long.
  ///
  /// - Parameters:
  ///   - limit: the most bytes it may give.
  ///   - admitsRest: whether bytes behind the end of the stream are no fault.
  func unpack(_ bytes: ArraySlice<UInt8>, limit: Int = Inflater.limit, admitsRest: Bool = false) -> [UInt8]? {
    guard isReady, inflateReset(&stream) == Z_OK, let count = UInt32(exactly: bytes.count) else { return nil }
    return bytes.withUnsafeBufferPointer { source -> [UInt8]? in
      stream.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
      stream.avail_in = count
      var result: [UInt8] = []
      // Drawings pack to about a quarter.
      var room = min(max(4096, bytes.count * 5), limit + 1)
      while result.count <= limit {
        var status = Z_OK
        let piece = [UInt8](unsafeUninitializedCapacity: room) { target, written in
          stream.next_out = target.baseAddress
          stream.avail_out = UInt32(clamping: target.count)
          let before = stream.avail_out
          status = inflate(&stream, Z_NO_FLUSH)
          written = Int(before - stream.avail_out)
        }
        if result.isEmpty { result = piece } else { result += piece }
        if status == Z_STREAM_END {
          return (stream.avail_in == 0 || admitsRest) && result.count <= limit ? result : nil
        }
        // No room left is the one reason to go on.
        guard status == Z_OK, stream.avail_out == 0 else { return nil }
        room = min(room * 2, limit + 1)
      }
      return nil
    }
  }
}
