import Foundation
import Synchronization

/// Threads that do one thing side by side.
enum WorkerThreads {
  /// Deep documents nest frames; the least stack of a thread is too small for them.
  private static let stackSize = 8 << 20

  /// Runs a body on a number of threads and waits for all of them.
  static func run(_ count: Int, _ body: @escaping @Sendable () -> Void) {
    guard count > 1 else { return body() }
    let group = DispatchGroup()
    for _ in 0..<count {
      group.enter()
      let thread = Thread {
        body()
        group.leave()
      }
      thread.stackSize = stackSize
      thread.start()
    }
    group.wait()
  }
}
