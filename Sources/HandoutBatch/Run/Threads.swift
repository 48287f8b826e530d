import Foundation
import HandoutKit
import Synchronization

/// Lets threads that work at the same time take turns in a fixed order.
final class OrderedTurns: Sendable {
  private let condition = NSCondition()
  // Read and written under the condition's lock only.
  nonisolated(unsafe) private var next = 0
  nonisolated(unsafe) private var isBroken = false

  /// Runs a piece of work when all turns before it have ended; nil when the order was broken off.
  func take<Value>(_ turn: Int, _ body: () throws(HandoutError) -> Value) throws(HandoutError) -> Value? {
    condition.lock()
    while next < turn, !isBroken { condition.wait() }
    let isBroken = isBroken
    condition.unlock()
    guard !isBroken else { return nil }
    let value = try body()
    condition.lock()
    next = turn + 1
    condition.broadcast()
    condition.unlock()
    return value
  }

  /// Lets nobody have a turn any more.
  func breakOff() {
    condition.lock()
    isBroken = true
    condition.broadcast()
    condition.unlock()
  }
}

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
      start {
        body()
        group.leave()
      }
    }
    group.wait()
  }

  /// Runs a body on a thread of its own and waits for nothing.
  static func start(_ body: @escaping @Sendable () -> Void) {
    let thread = Thread(block: body)
    thread.stackSize = stackSize
    thread.start()
  }
}
