import Glibc
import HandoutKit

/// Lets threads that work at the same time take turns in a fixed order.
final class OrderedTurns: Sendable {
  private let condition = Condition()
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

/// A lock whose holder can wait for what another holder tells; the module Synchronization has none.
private final class Condition: Sendable {
  // Given to the functions of POSIX only.
  nonisolated(unsafe) private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  nonisolated(unsafe) private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

  init() {
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(changed, nil)
  }

  deinit {
    pthread_cond_destroy(changed)
    pthread_mutex_destroy(mutex)
    changed.deallocate()
    mutex.deallocate()
  }

  func lock() { pthread_mutex_lock(mutex) }
  func unlock() { pthread_mutex_unlock(mutex) }
  /// Lets others hold the lock until one of them tells of a change.
  func wait() { pthread_cond_wait(changed, mutex) }
  func broadcast() { pthread_cond_broadcast(changed) }
}
