import Glibc

/// Threads that do one thing side by side.
///
/// They are plain ones of the system, made when they are wanted and gone at the end: a process that embeds the library gets no queue and
/// no pool that a fork could break.
package enum WorkerThreads {
  /// Deep documents nest frames; the least stack of a thread is too small for them.
  private static let stackSize = 8 << 20

  /// Runs a body on a number of threads and waits for all of them.
  ///
  /// Where the system gives fewer threads, the body runs on fewer; on the caller's own where it gives none.
  package static func run(_ count: Int, _ body: @Sendable () -> Void) {
    guard count > 1 else { return body() }
    withoutActuallyEscaping(body) { body in
      let threads = (0..<count).compactMap { _ in start(body) }
      if threads.isEmpty { body() }
      for thread in threads { pthread_join(thread, nil) }
    }
  }

  /// Runs a body on a thread of its own and waits for nothing.
  ///
  /// - Returns: whether the system gave a thread.
  package static func begin(_ body: @escaping @Sendable () -> Void) -> Bool {
    guard let thread = start(body) else { return false }
    pthread_detach(thread)
    return true
  }

  /// Threads at work, to be waited for.
  package struct Started {
    fileprivate let threads: [pthread_t]

    /// Waits until all of them have ended, and have let go what they held.
    package func join() {
      for thread in threads { pthread_join(thread, nil) }
    }
  }

  /// Runs a body on a number of threads, or on fewer where the system has no more.
  ///
  /// - Returns: the threads, which must be joined; nil where the system gave none.
  package static func started(_ count: Int, _ body: @escaping @Sendable () -> Void) -> Started? {
    let threads = (0..<count).compactMap { _ in start(body) }
    return threads.isEmpty ? nil : Started(threads: threads)
  }

  /// What a thread does; it is freed when the thread has begun.
  private final class Work: Sendable {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }

  /// A thread that runs a body; nil where the system has none left.
  private static func start(_ body: @escaping @Sendable () -> Void) -> pthread_t? {
    let attributes = UnsafeMutablePointer<pthread_attr_t>.allocate(capacity: 1)
    pthread_attr_init(attributes)
    defer {
      pthread_attr_destroy(attributes)
      attributes.deallocate()
    }
    pthread_attr_setstacksize(attributes, stackSize)
    let work = Unmanaged.passRetained(Work(body))
    var thread: pthread_t = 0
    let problem = pthread_create(
      &thread, attributes,
      { work in
        if let work { Unmanaged<Work>.fromOpaque(work).takeRetainedValue().body() }
        return nil
      }, work.toOpaque())
    guard problem == 0 else {
      work.release()
      return nil
    }
    return thread
  }
}
