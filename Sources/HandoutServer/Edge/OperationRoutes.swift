import HTTPTypes
import HandoutInput
import HandoutKit
import Hummingbird
import NIOCore

/// What those ask who run the server.
struct OperationRoutes {
  let readiness: Readiness
  let pool: DrawPool
  let connections: OpenConnections
  let reports: ServerReports

  var routes: [Route] {
    let plain: Operation.Content = ["text/plain": ["type": "string"]]
    return [
      Route(.get, "/healthz", Operation("alive", "Whether the process lives.", answer: .init("It does.", plain))) {
        _, _ in text("alive\n")
      },
      Route(
        .get, "/readyz",
        Operation(
          "ready", "Whether the server can draw.", answer: .init("It can.", plain), problems: [.serviceUnavailable])
      ) { _, _ in
        try await readiness.check()
        return text("ready\n")
      },
      Route(
        .get, "/metrics",
        Operation("metrics", "Counts for Prometheus.", answer: .init("Its text format, version 0.0.4.", plain))
      ) { _, _ in
        let metrics = PrometheusText(
          reports.metrics.counts, load: pool.load, connections: connections.count, version: HandoutPress.version)
        return text(metrics.text, type: "text/plain; version=0.0.4; charset=utf-8")
      },
    ]
  }

  private func text(_ text: String, type: String = "text/plain; charset=utf-8") -> Response {
    Response(status: .ok, headers: [.contentType: type], body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
  }
}
