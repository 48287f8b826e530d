import Foundation

/// Reads a file piece by piece, so that its length does not matter.
final class FileChunks {
  private let path: String
  private let descriptor: Int32
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)

  /// Opens a file.
  ///
  /// - Throws: `HandoutError` of the kind `missingFile` or `inputOutput`.
  init(path: String) throws(HandoutError) {
    self.path = path
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileSystem.failure(path, errno) }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// The next bytes, none at the end.
  ///
  /// - Throws: `HandoutError` of the kind `missingFile` for a folder, else `inputOutput`.
  func next() throws(HandoutError) -> [UInt8] {
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw FileSystem.failure(path, errno) }
      return Array(buffer[..<count])
    }
  }
}
