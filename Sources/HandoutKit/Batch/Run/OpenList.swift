import Foundation
import HandoutInput
import HandoutRows

/// The descriptor of a list, closed when nobody reads on.
final class OpenList: Sendable {
  private let descriptor: Int32

  /// Milliseconds between two looks at whether the batch is to stop, while nothing comes.
  private static let patience: Int32 = 100

  /// Opens a file or a pipe, or standard input for `-`.
  ///
  /// - Throws: `HandoutError` of the kind `missingFile` or `inputOutput`.
  init(_ path: String) throws(HandoutError) {
    descriptor = path == "-" ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      let isMissing = errno == ENOENT || errno == ENOTDIR
      throw HandoutError(
        isMissing ? .missingFile : .inputOutput, "the list cannot be read: \(words: String(cString: strerror(errno)))",
        file: path, help: isMissing ? "check the path" : nil)
    }
  }

  deinit { close(descriptor) }

  /// The next bytes; none at the end.
  ///
  /// A stop is an error and not the end: the last row would be cut where the reading stopped.
  func read(unless stop: BatchStop) throws(RowError) -> [UInt8] {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while !stop.isAsked {
      var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      guard poll(&waiting, 1, Self.patience) > 0 else { continue }
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR || errno == EAGAIN { continue }
      guard count >= 0 else { throw .unreadable(String(cString: strerror(errno))) }
      return Array(chunk[..<count])
    }
    throw .unreadable("the batch was stopped")
  }
}
