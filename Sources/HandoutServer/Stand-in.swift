import Dispatch
import Foundation
// Stand-ins of what the other half of the target has; integration deletes this file.
package import Hummingbird
package import NIOCore
import Synchronization

/// What is known of a request beside itself.
package struct ServerContext: RequestContext {
  package var coreContext: CoreRequestContextStorage
  /// The connection that the request came by.
  package let channel: any Channel

  package init(source: ApplicationRequestContextSource) {
    coreContext = CoreRequestContextStorage(source: source)
    channel = source.channel
  }
}
/// What one client may cost: bytes, seconds and connections.
package struct ServerLimits: Sendable {
  /// Bytes of the body of a request for one handout, with a logo in it.
  package var handoutBytes = 2 << 20
  /// Bytes of a list for a packet or for a check.
  package var packetBytes = 32 << 20
  /// Bytes of a FHIR bundle.
  package var fhirBytes = 8 << 20
  /// Bytes of all header lines of a request together.
  package var headerBytes = 16 << 10
  /// Connections at a time; more of them wait with the system.
  package var connections = 1_024
  /// Pieces of work that may wait while all threads draw.
  package var waiting = 256
  /// Threads that draw; 0 for one a core.
  package var threads = 0
  /// Seconds in which a connection may say nothing.
  package var idleSeconds = 15
  /// Seconds from the first byte of a request to the end of its header lines.
  package var headerSeconds = 10
  /// Seconds from the header lines of a request to the end of its body.
  package var bodySeconds = 30
  /// Seconds in which a client that gets an answer may take no byte of it.
  package var answerSeconds = 30
  /// Seconds that requests under way have when the server is told to stop.
  package var stopSeconds = 8

  package init() {}

  /// The longest body that a path takes; nothing is read where no path wants a body.
  package func bodyBytes(of path: Substring) -> Int {
    switch path {
    case "/v1/handouts": handoutBytes
    case "/v1/packets", "/v1/check": packetBytes
    case _ where path.hasPrefix("/v1/fhir/"): fhirBytes
    default: 0
    }
  }
}

/// Runs drawing off the event loop, on threads of its own with a bounded queue.
///
/// A piece of work that traps ends the process, as it would anywhere in it.
package final class DrawPool: Sendable {
  /// Deep documents nest frames; the least stack of a thread is too small for them.
  private static let stackSize = 8 << 20

  private let queue: WorkQueue

  /// - Parameters:
  ///   - threads: how many pieces are worked on at a time.
  ///   - waiting: how many more may wait.
  package init(threads: Int, waiting: Int) {
    let queue = WorkQueue(limit: threads + waiting)
    self.queue = queue
    for _ in 0..<threads {
      let thread = Thread { while let piece = queue.next() { piece() } }
      thread.stackSize = Self.stackSize
      thread.start()
    }
  }

  deinit { queue.close() }

  /// Does a piece of work on one of the threads.
  ///
  /// - Throws: `Problem.busy` at once where too many pieces wait already.
  package func run<Value: Sendable>(_ work: @escaping @Sendable () -> Value) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
      guard queue.add({ continuation.resume(returning: work()) }) else {
        return continuation.resume(throwing: Problem.busy(retryAfter: 1))
      }
    }
  }

  /// How many pieces are being worked on, and how many wait.
  package var load: (running: Int, waiting: Int) { queue.load }
}

/// The pieces of work that no thread has ended.
private final class WorkQueue: Sendable {
  private struct State {
    var waiting: [@Sendable () -> Void] = []
    var running = 0
    var isClosed = false
  }

  private let limit: Int
  private let state = Mutex(State())
  private let arrivals = DispatchSemaphore(value: 0)

  init(limit: Int) { self.limit = limit }

  /// False where the queue is full.
  func add(_ piece: @escaping @Sendable () -> Void) -> Bool {
    let isTaken = state.withLock { state in
      guard state.waiting.count + state.running < limit else { return false }
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
        piece()
        self.state.withLock { $0.running -= 1 }
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
