import HandoutRows
import Synchronization

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
