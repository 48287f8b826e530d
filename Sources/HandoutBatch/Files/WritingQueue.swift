import HandoutEngine

/// Rows on their way from the threads that draw to those that write, so that nobody who draws waits for the disk.
final class WritingQueue: Sendable {
  private struct State {
    var rows: [FinishedRow] = []
    var hasEnded = false
  }

  private let condition = Condition()
  // Read and written under the condition's lock only.
  nonisolated(unsafe) private var state = State()
  /// The most rows that wait: their bytes are in memory.
  private let limit: Int

  init(limit: Int) {
    self.limit = limit
  }

  /// Adds a row when there is room for it.
  func put(_ row: FinishedRow) {
    condition.withLock {
      while state.rows.count >= limit { condition.wait() }
      state.rows.append(row)
      condition.broadcast()
    }
  }

  /// The next row, when there is one; nil when no more will come.
  func take() -> FinishedRow? {
    condition.withLock {
      while state.rows.isEmpty, !state.hasEnded { condition.wait() }
      guard !state.rows.isEmpty else { return nil }
      condition.broadcast()
      return state.rows.removeFirst()
    }
  }

  /// Says that no more rows come.
  func end() {
    condition.withLock {
      state.hasEnded = true
      condition.broadcast()
    }
  }
}
