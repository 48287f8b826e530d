import Glibc

/// A lock whose holder can wait for what another holder tells; the module Synchronization has none.
package final class Condition: Sendable {
  // Given to the functions of POSIX only.
  nonisolated(unsafe) private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  nonisolated(unsafe) private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

  package init() {
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(changed, nil)
  }

  deinit {
    pthread_cond_destroy(changed)
    pthread_mutex_destroy(mutex)
    changed.deallocate()
    mutex.deallocate()
  }

  package func lock() { pthread_mutex_lock(mutex) }
  package func unlock() { pthread_mutex_unlock(mutex) }
  /// Lets others hold the lock until one of them tells of a change.
  package func wait() { pthread_cond_wait(changed, mutex) }
  package func signal() { pthread_cond_signal(changed) }
  package func broadcast() { pthread_cond_broadcast(changed) }

  /// Holds the lock while a body runs.
  package func withLock<Value>(_ body: () throws -> Value) rethrows -> Value {
    lock()
    defer { unlock() }
    return try body()
  }
}
