import Synchronization

/// Something that is made when it is first asked for, and then shared by all who hold this.
final class MadeOnce<Value: Sendable>: Sendable {
  private let known = Mutex<Value?>(nil)

  /// The value, made by a closure the first time.
  func value(_ make: () -> Value) -> Value {
    known.withLock { known in
      if let known { return known }
      let made = make()
      known = made
      return made
    }
  }
}
