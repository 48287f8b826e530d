import HandoutEngine
import HandoutInput
import HandoutKit
import Synchronization

/// Work that threads do side by side and a task takes in its order, of which only so much is done ahead.
final class WorkLine<Output: Sendable>: Sendable {
  private struct State {
    /// How many pieces were begun, and how many were taken.
    var begun = 0
    var taken = 0
    /// What is done and not taken, by its number.
    var done: [Int: Output] = [:]
    /// Whether there is nothing more to begin.
    var hasEnded = false
    /// Why the source broke off; thrown when all before it was taken.
    var failure: (any Error)?
    var isCancelled = false
    /// Whoever waits for the next piece.
    var waiting: CheckedContinuation<Void, Never>?
  }

  private let condition = Condition()
  // Read and written under the condition's lock only.
  nonisolated(unsafe) private var state = State()
  private let ahead: Int
  private let whenCancelled: @Sendable () -> Void

  /// - Parameters:
  ///   - ahead: how many pieces may be begun and not taken, at least 1.
  ///   - whenCancelled: lets a source go that waits for something.
  init(ahead: Int, whenCancelled: @escaping @Sendable () -> Void = {}) {
    self.ahead = max(ahead, 1)
    self.whenCancelled = whenCancelled
  }

  /// Starts the threads.
  ///
  /// - Parameters:
  ///   - source: the next input; nil at the end. One thread at a time asks.
  ///   - work: makes a piece of it.
  func start<Input: Sendable>(
    jobs: Int, source: sending @escaping () throws -> Input?, work: @escaping @Sendable (Input) -> Output
  ) {
    let inputs = Inputs(source)
    let started = (0..<max(jobs, 1)).filter { _ in
      WorkerThreads.begin { [self] in
        while let (number, input) = begin(inputs) { finish(number, work(input)) }
      }
    }
    if started.isEmpty { end(HandoutError(.missingService, "the system has no threads left")) }
  }

  /// Where inputs come from; one thread at a time.
  private final class Inputs<Input: Sendable>: Sendable {
    let next: Mutex<() throws -> Input?>

    init(_ next: sending @escaping () throws -> Input?) { self.next = Mutex(next) }
  }

  /// Takes an input, when there is room for what comes of it.
  private func begin<Input: Sendable>(_ inputs: Inputs<Input>) -> (number: Int, input: Input)? {
    inputs.next.withLock { next in
      guard waitForRoom() else { return nil }
      do {
        if let input = try next() { return (countBegun(), input) }
        end(nil)
      } catch {
        end(error)
      }
      return nil
    }
  }

  private func waitForRoom() -> Bool {
    condition.withLock {
      while state.begun - state.taken >= ahead, !state.isCancelled { condition.wait() }
      return !state.isCancelled && !state.hasEnded
    }
  }

  private func countBegun() -> Int {
    condition.withLock {
      defer { state.begun += 1 }
      return state.begun
    }
  }

  private func end(_ failure: (any Error)?) {
    condition.withLock {
      state.hasEnded = true
      state.failure = failure
      state.waiting.take()?.resume()
    }
  }

  private func finish(_ number: Int, _ output: Output) {
    condition.withLock {
      guard !state.isCancelled else { return }
      state.done[number] = output
      if number == state.taken { state.waiting.take()?.resume() }
    }
  }

  /// Lets the threads end with what they are at.
  func cancel() {
    condition.withLock {
      state.isCancelled = true
      state.done = [:]
      state.waiting.take()?.resume()
      condition.broadcast()
    }
    whenCancelled()
  }

  /// The next piece; nil at the end. For one task.
  func next() async throws -> Output? {
    try await withTaskCancellationHandler {
      while true {
        switch try take() {
        case .piece(let output): return output
        case .end: return nil
        case .notYet: await withCheckedContinuation { wait($0) }
        }
      }
    } onCancel: {
      cancel()
    }
  }

  /// What there is for whoever wants the next piece.
  private enum Next {
    case piece(Output)
    case end
    case notYet
  }

  private func take() throws -> Next {
    try condition.withLock {
      if state.isCancelled { throw CancellationError() }
      if let output = state.done.removeValue(forKey: state.taken) {
        state.taken += 1
        condition.signal()
        return .piece(output)
      }
      guard state.hasEnded, state.taken == state.begun else { return .notYet }
      if let failure = state.failure { throw failure }
      return .end
    }
  }

  private func wait(_ continuation: CheckedContinuation<Void, Never>) {
    condition.withLock {
      let isReady = state.isCancelled || state.done[state.taken] != nil || state.hasEnded && state.taken == state.begun
      if isReady { continuation.resume() } else { state.waiting = continuation }
    }
  }
}
