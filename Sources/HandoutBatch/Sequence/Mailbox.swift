import HandoutEngine

/// Hands values from a task to threads: the task waits until the value before was taken, and a thread until there is one.
final class Mailbox<Value: Sendable>: Sendable {
  private struct State {
    var value: Value?
    /// Whether there will be no more.
    var hasEnded = false
    /// Why.
    var failure: (any Error)?
    /// The task that waits for its value to be taken.
    var waiting: CheckedContinuation<Void, Never>?
  }

  private let condition = Condition()
  // Read and written under the condition's lock only.
  nonisolated(unsafe) private var state = State()

  /// Leaves a value and waits until it was taken.
  ///
  /// - Returns: whether anybody wants more.
  func put(_ value: Value) async -> Bool {
    await withCheckedContinuation { leave(value, $0) }
    return isOpen
  }

  private var isOpen: Bool { condition.withLock { !state.hasEnded } }

  private func leave(_ value: Value, _ continuation: CheckedContinuation<Void, Never>) {
    condition.withLock {
      if state.hasEnded { return continuation.resume() }
      state.value = value
      state.waiting = continuation
      condition.signal()
    }
  }

  /// Waits for a value; nil at the end.
  ///
  /// - Throws: what the box was closed with, after the last value.
  func take() throws -> Value? {
    try condition.withLock {
      while state.value == nil, !state.hasEnded { condition.wait() }
      defer { state.waiting.take()?.resume() }
      if let value = state.value.take() { return value }
      if let failure = state.failure { throw failure }
      return nil
    }
  }

  /// Lets nobody wait any more.
  func close(_ failure: (any Error)? = nil) {
    condition.withLock {
      state.hasEnded = true
      state.failure = failure
      state.waiting.take()?.resume()
      condition.broadcast()
    }
  }
}
