import HandoutEngine
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
