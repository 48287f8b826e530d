import CZlib

/// Packs bytes with zlib; one state serves any number of streams.
package final class Deflater {
  /// The version of zlib in use.
  package static var libraryVersion: String { String(cString: zlibVersion()) }

  private var stream = z_stream()
  private let isReady: Bool

  /// - Parameter level: zlib's level, 1 (fast) to 9 (small).
  init(level: Int32) {
    isReady = deflateInit_(&stream, level, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
  }

  deinit {
    if isReady { deflateEnd(&stream) }
  }

  /// The bytes packed as one zlib stream, nil when zlib cannot.
  func pack(_ bytes: [UInt8]) -> [UInt8]? {
    guard isReady, deflateReset(&stream) == Z_OK, let count = UInt32(exactly: bytes.count),
      let room = UInt32(exactly: deflateBound(&stream, UInt(bytes.count)))
    else { return nil }
    return bytes.withUnsafeBufferPointer { source -> [UInt8]? in
      var isDone = false
      let packed = [UInt8](unsafeUninitializedCapacity: Int(room)) { target, written in
        // zlib reads its input only; the pointer is mutable for old compilers' sake.
        stream.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
        stream.avail_in = count
        stream.next_out = target.baseAddress
        stream.avail_out = room
        isDone = deflate(&stream, Z_FINISH) == Z_STREAM_END
        written = Int(room - stream.avail_out)
      }
      return isDone ? packed : nil
    }
  }
}
