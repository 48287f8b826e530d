import Dispatch
import HandoutKit
import Synchronization

/// Runs drawing off the event loop, on threads of its own with a bounded queue.
///
/// A piece of work that traps ends the process, as it would anywhere in it.
package final class DrawPool: Sendable {
  private let queue: WorkQueue

  /// - Parameters:
  ///   - threads: how many pieces are worked on at a time.
  ///   - waiting: how many more may wait. Where the system gives no thread at all, every piece is turned away.
  package init(threads: Int, waiting: Int) {
    let queue = WorkQueue(limit: threads + waiting)
    self.queue = queue
    let begun = (0..<threads).filter { _ in
      WorkerThreads.begin { while let piece = queue.next() { piece() } }
    }
    if begun.isEmpty { queue.close() }
  }

  deinit { queue.close() }

  /// Does a piece of work on one of the threads.
  ///
  /// - Throws: `Problem.busy` at once where too many pieces wait already.
  package func run<Value: Sendable>(_ work: @escaping @Sendable () -> Value) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
      let piece: WorkQueue.Piece = {
        let value = work()
        return { continuation.resume(returning: value) }
      }
      guard queue.add(piece) else {
        return continuation.resume(throwing: Problem.busy(retryAfter: 1))
      }
    }
  }

  /// How many pieces are being worked on, and how many wait.
  package var load: (running: Int, waiting: Int) { queue.load }
}

/// The pieces of work that no thread has ended.
private final class WorkQueue: Sendable {
  /// Does the work, and returns what tells that it is done.
  typealias Piece = @Sendable () -> @Sendable () -> Void

  private struct State {
    var waiting: [Piece] = []
    var running = 0
    var isClosed = false
  }

  private let limit: Int
  private let state = Mutex(State())
  private let arrivals = DispatchSemaphore(value: 0)

  init(limit: Int) { self.limit = limit }

  /// False where the queue is full.
  func add(_ piece: @escaping Piece) -> Bool {
    let isTaken = state.withLock { state in
      guard !state.isClosed, state.waiting.count + state.running < limit else { return false }
      state.waiting.append(piece)
      return true
    }
    if isTaken { arrivals.signal() }
    return isTaken
  }

  /// The next piece, once there is one; nil when no more will come.
  func next() -> (@Sendable () -> Void)? {
    arrivals.wait()
    return state.withLock { state in
      guard !state.isClosed, !state.waiting.isEmpty else { return nil }
      state.running += 1
      let piece = state.waiting.removeFirst()
      return { [self] in
        let tell = piece()
        // Before: who is told may ask again at once, and finds the place free.
        self.state.withLock { $0.running -= 1 }
        tell()
      }
    }
  }

  /// Ends every thread that waits for a piece.
  func close() {
    state.withLock { $0.isClosed = true }
    for _ in 0..<limit { arrivals.signal() }
  }

  var load: (running: Int, waiting: Int) { state.withLock { ($0.running, $0.waiting.count) } }
}
