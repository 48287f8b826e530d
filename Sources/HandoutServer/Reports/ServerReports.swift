import HTTPTypes
import Hummingbird
import Logging
import NIOHTTP1

/// Tells what becomes of requests, in the log and in the metrics.
final class ServerReports: Sendable {
  let metrics = ServerMetrics()
  let logger: Logger

  init(_ logger: Logger) { self.logger = logger }

  /// What was asked for, in words of the server: a path may hold anything.
  struct Call: Sendable {
    let method: String
    let route: String
    let trace: RequestTrace
    let begin: ContinuousClock.Instant

    /// - Parameter route: the route's template; nil where none fits.
    init(_ method: HTTPRequest.Method, route: String?, trace: RequestTrace, begin: ContinuousClock.Instant) {
      self.method = ServerMetrics.methods.contains(method.rawValue) ? method.rawValue : "other"
      self.route = route ?? "unmatched"
      (self.trace, self.begin) = (trace, begin)
    }
  }

  /// A request came.
  func began() { metrics.began() }

  /// A request was answered, or its client left.
  func ended(_ call: Call, status: Int, report: RequestReport) {
    let facts = report.facts
    // There is no such status; proxies write it where the client hung up.
    let status = facts.hasLostClient ? 499 : status
    let seconds = (ContinuousClock.now - call.begin) / .seconds(1)
    metrics.ended(route: call.route, method: call.method, status: status, seconds: seconds, facts: facts)
    var metadata: Logger.Metadata = [
      "id": .string(call.trace.id), "method": .string(call.method), "route": .string(call.route),
      "status": .stringConvertible(status), "bytes-in": .stringConvertible(facts.bytesIn),
      "bytes": .stringConvertible(facts.bytesOut), "ms": .stringConvertible((seconds * 10_000).rounded() / 10),
    ]
    if let parent = call.trace.parent { metadata["traceparent"] = .string(parent) }
    if facts.handouts > 0 { metadata["handouts"] = .stringConvertible(facts.handouts) }
    if facts.pages > 0 { metadata["pages"] = .stringConvertible(facts.pages) }
    if !facts.codes.isEmpty { metadata["codes"] = .array(facts.codes.sorted().map { .string($0) }) }
    if !facts.rows.isEmpty { metadata["rows"] = .array(facts.rows.map { .stringConvertible($0) }) }
    logger.log(
      level: level(of: call, status: status), facts.hasLostClient ? "the client hung up" : "request", metadata: metadata
    )
  }

  /// An answer could not be made to its end; its first bytes are with the client.
  func brokeOff(_ call: Call) {
    logger.error("an answer broke off", metadata: ["id": .string(call.trace.id), "route": .string(call.route)])
  }

  private func level(of call: Call, status: Int) -> Logger.Level {
    switch status {
    case 503: .warning
    case 500...: .error
    default: call.route.hasPrefix("/v1/") || status >= 400 ? .info : .debug
    }
  }

  /// Bytes of a connection became no request.
  func refused(_ refusal: ConnectionRefusal) {
    metrics.refused(refusal.reason)
    logger.info(
      "refused bytes that are no request",
      metadata: ["reason": .string(refusal.reason.rawValue), "status": .stringConvertible(Int(refusal.status.code))])
  }
}
