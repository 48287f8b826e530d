import Glibc

/// Lets one thread place a layout that is not known yet, while others that want the same one wait for it.
///
/// Who has a turn waits for nobody, so no two threads wait for each other. A turn ends with its document, whatever becomes of that: who
/// waited then looks again, and has the next turn where there is still no layout. Nothing is locked while a layout is placed.
final class LayoutTurns: Sendable {
  /// More layouts than this are not remembered as ones that nobody shares.
  private static let limit = 512

  private let condition = Condition()
  // Read and written under the condition's lock only.
  nonisolated(unsafe) private var threads: [LayoutKey: pthread_t] = [:]
  nonisolated(unsafe) private var alone: Set<LayoutKey> = []

  /// The turn to place a layout, after others have ended theirs; nil where it is known by then, where each patient's is placed by itself,
  /// and for a thread that has a turn already.
  func turn(for key: LayoutKey, unless isKnown: () -> Bool) -> LayoutTurn? {
    condition.withLock {
      let thread = pthread_self()
      guard !threads.values.contains(thread) else { return nil }
      while threads[key] != nil { condition.wait() }
      guard !isKnown(), !alone.contains(key) else { return nil }
      threads[key] = thread
      return LayoutTurn(key, of: self)
    }
  }

  /// Remembers that a layout depends on more than its key says: nobody is to wait for another's.
  func markAlone(_ key: LayoutKey) {
    condition.withLock {
      if alone.count >= Self.limit { alone.removeAll() }
      alone.insert(key)
    }
  }

  fileprivate func end(_ key: LayoutKey) {
    condition.withLock {
      threads[key] = nil
      condition.broadcast()
    }
  }
}

/// The right to place a layout for all who want it, until it is given up or nobody has it any more.
final class LayoutTurn: Sendable {
  private let key: LayoutKey
  private let turns: LayoutTurns

  fileprivate init(_ key: LayoutKey, of turns: LayoutTurns) {
    self.key = key
    self.turns = turns
  }

  deinit { turns.end(key) }
}
