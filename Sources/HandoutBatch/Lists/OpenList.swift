import Glibc
import HandoutInput
import HandoutKit
import HandoutRows
import Synchronization

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

/// Keeps what was read of a list that can be read only once, so that it can be gone through again.
final class HeldList: Sendable {
  private struct State {
    var bytes: [UInt8] = []
    var file: OpenList?
    var hasEnded = false
  }

  /// The most bytes that are given at once.
  private static let piece = 1 << 16
  private let state = Mutex(State())

  /// Opens the list the first time it is wanted.
  func open(_ list: () throws(HandoutError) -> OpenList) throws(HandoutError) {
    try state.withLock { state throws(HandoutError) in
      if state.file == nil { state.file = try list() }
    }
  }

  /// The bytes after the first `offset` ones; none at the end.
  func next(after offset: Int, unless stop: BatchStop) throws(RowError) -> [UInt8] {
    try state.withLock { state throws(RowError) in
      if offset < state.bytes.count {
        return Array(state.bytes[offset..<min(state.bytes.count, offset + Self.piece)])
      }
      guard !state.hasEnded, let file = state.file else { return [] }
      let bytes = try file.read(unless: stop)
      state.bytes += bytes
      state.hasEnded = bytes.isEmpty
      return bytes
    }
  }
}
