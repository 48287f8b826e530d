import HTTPTypes
import HandoutKit
import Hummingbird
import NIOCore

/// What those ask who run the server.
struct OperationRoutes {
  let readiness: Readiness
  let pool: DrawPool
  let connections: OpenConnections
  let reports: ServerReports

  func add(to router: Router<ServerContext>) {
    router.get("/healthz") { _, _ in text("alive\n") }
    router.get("/readyz") { _, _ in
      try await readiness.check()
      return text("ready\n")
    }
    router.get("/metrics") { _, _ in
      let metrics = PrometheusText(
        reports.metrics.counts, load: pool.load, connections: connections.count, version: HandoutPress.version)
      return text(metrics.text, type: "text/plain; version=0.0.4; charset=utf-8")
    }
  }

  private func text(_ text: String, type: String = "text/plain; charset=utf-8") -> Response {
    Response(status: .ok, headers: [.contentType: type], body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
  }
}
