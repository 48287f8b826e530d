import Dispatch
import Glibc
import Synchronization

/// Turns Ctrl-C and a polite kill into a request to stop; the second one ends the program at once.
final class StopSignals: Sendable {
  private let first = Mutex<Int32?>(nil)
  // Made once and kept so that the signals go on being heard.
  nonisolated(unsafe) private var sources: [any DispatchSourceSignal] = []

  /// - Parameter stop: is called at the first signal, from any thread.
  init(_ stop: @escaping @Sendable () -> Void) {
    for number in [SIGINT, SIGTERM] {
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { [weak self] in self?.receive(number, stop) }
      source.resume()
      sources.append(source)
    }
  }

  private func receive(_ number: Int32, _ stop: () -> Void) {
    let isSecond = first.withLock { first in
      defer { first = first ?? number }
      return first != nil
    }
    // Files are whole under their names at any moment, so an end at once loses only what is being made.
    if isSecond { _exit(128 + number) }
    stop()
  }

  /// The signal that asked to stop; nil when none did.
  var received: Int32? { first.withLock { $0 } }
}
