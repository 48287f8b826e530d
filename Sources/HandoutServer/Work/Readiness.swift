import HTTPTypes
import HandoutService
import Synchronization

/// Whether the server can draw: it draws a built-in page, and remembers for some seconds what came of it.
final class Readiness: Sendable {
  private struct State {
    var isStopping = false
    var last: (isGood: Bool, at: ContinuousClock.Instant)?
  }

  /// What watches over a server asks every few seconds, several at once.
  private static let lifetime = Duration.seconds(5)

  private let service: HandoutService
  private let pool: DrawPool
  private let state = Mutex(State())

  init(_ service: HandoutService, pool: DrawPool) { (self.service, self.pool) = (service, pool) }

  /// From now on the server is not ready.
  func stop() { state.withLock { $0.isStopping = true } }

  var isStopping: Bool { state.withLock { $0.isStopping } }

  /// - Throws: `Problem` where it is not.
  func check() async throws {
    let (isStopping, last) = state.withLock { ($0.isStopping, $0.last) }
    guard !isStopping else { throw Problem(.serviceUnavailable, "the server stops") }
    var isGood = last?.isGood ?? false
    if last.map({ ContinuousClock.now - $0.at > Self.lifetime }) ?? true {
      isGood = try await pool.run { [service] in service.warmUp().status == 0 }
      state.withLock { $0.last = (isGood, .now) }
    }
    guard isGood else { throw Problem(.serviceUnavailable, "the server cannot draw a page of its own") }
  }
}
