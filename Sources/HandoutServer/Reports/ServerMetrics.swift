import Glibc
import Synchronization

/// Counts of what the server does.
final class ServerMetrics: Sendable {
  /// Methods that are told apart; others are one, so that clients cannot make up series.
  static let methods: Set<String> = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]
  /// Upper bounds of the histogram's buckets, in seconds: a handout takes some ten milliseconds, a packet seconds.
  static let bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

  struct Series: Hashable {
    let route: String
    let method: String
    let status: Int
  }

  struct Durations {
    /// Requests by the first bound that they do not exceed; the last count is of those beyond all.
    var counts = [Int](repeating: 0, count: ServerMetrics.bounds.count + 1)
    var sum = 0.0
  }

  struct Counts {
    var requests: [Series: Int] = [:]
    var durations: [String: Durations] = [:]
    var refusals: [ConnectionRefusal.Reason: Int] = [:]
    var inFlight = 0
    var bytesIn = 0
    var bytesOut = 0
    var handouts = 0
    var pages = 0
  }

  private let state = Mutex(Counts())

  var counts: Counts { state.withLock { $0 } }

  func began() { state.withLock { $0.inFlight += 1 } }

  func ended(route: String, method: String, status: Int, seconds: Double, facts: RequestReport.Facts) {
    state.withLock { counts in
      counts.inFlight -= 1
      counts.requests[Series(route: route, method: method, status: status), default: 0] += 1
      let bucket = Self.bounds.firstIndex { seconds <= $0 } ?? Self.bounds.count
      counts.durations[route, default: Durations()].counts[bucket] += 1
      counts.durations[route, default: Durations()].sum += seconds
      counts.bytesIn += facts.bytesIn
      counts.bytesOut += facts.bytesOut
      counts.handouts += facts.handouts
      counts.pages += facts.pages
    }
  }

  func refused(_ reason: ConnectionRefusal.Reason) { state.withLock { $0.refusals[reason, default: 0] += 1 } }

  /// Seconds of processor time that the process has used.
  static var processorSeconds: Double {
    var usage = rusage()
    guard getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage) == 0 else { return 0 }
    func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
    return seconds(usage.ru_utime) + seconds(usage.ru_stime)
  }
}
