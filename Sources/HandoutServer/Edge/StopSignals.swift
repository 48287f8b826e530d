import Dispatch
import Glibc
import Synchronization

/// Turns Ctrl-C and a polite kill into a request to stop; the second one ends the program at once.
final class StopSignals: Sendable {
  private let isStopping = Mutex(false)
  // Made once and kept so that the signals go on being heard.
  nonisolated(unsafe) private var sources: [any DispatchSourceSignal] = []

  /// - Parameters:
  ///   - stop: is called at the first signal, from any thread.
  ///   - end: is called at the second one and should end the process.
  init(stop: @escaping @Sendable () -> Void, end: @escaping @Sendable () -> Void) {
    let registrations = DispatchGroup()
    for number in [SIGINT, SIGTERM] {
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { [weak self] in
        let isSecond = self?.isStopping.withLock { isStopping in
          defer { isStopping = true }
          return isStopping
        }
        isSecond == true ? end() : stop()
      }
      registrations.enter()
      source.setRegistrationHandler { registrations.leave() }
      source.resume()
      sources.append(source)
    }
    // A signal that came before would be ignored: whoever starts the server may stop it at once.
    registrations.wait()
  }
}
