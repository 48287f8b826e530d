package import HTTPTypes
import HandoutService
package import Hummingbird
import NIOCore

package struct Problem: Error, Sendable, HTTPResponseError {
  package var status: HTTPResponse.Status
  package var detail: String
  package var help: String?
  package var headers: HTTPFields
  package init(_ status: HTTPResponse.Status, _ detail: String, help: String? = nil, headers: HTTPFields = [:]) {
    (self.status, self.detail, self.help, self.headers) = (status, detail, help, headers)
  }
  package static func busy(retryAfter seconds: Int) -> Problem {
    Problem(.serviceUnavailable, "busy", headers: [.retryAfter: String(seconds)])
  }
  package func response(from request: Request, context: some RequestContext) throws -> Response {
    var headers = headers
    headers[.contentType] = "application/problem+json"
    return Response(
      status: status, headers: headers,
      body: .init(byteBuffer: .init(string: #"{"status":\#(status.code),"detail":"\#(detail)"}"#)))
  }
}

func standInRoutes(on router: Router<ServerContext>, service: HandoutService, pool: DrawPool) {
  router.get("/v1/conditions") { _, _ in
    Response(
      status: .ok, headers: [.contentType: "application/json"],
      body: .init(byteBuffer: ByteBuffer(bytes: service.list("conditions").record)))
  }
  router.post("/v1/handouts") { request, context in
    guard request.headers[.contentType]?.hasPrefix("application/json") == true else {
      throw Problem(.unsupportedMediaType, "json")
    }
    let bytes = Array(buffer: try await request.body.collect(upTo: .max))
    let reply = try await pool.run { service.make(bytes) }
    guard reply.status == 0 else { throw Problem(.unprocessableContent, "no") }
    context.report.made(handouts: 1, pages: 2)
    return Response(
      status: .ok, headers: [.contentType: "application/pdf"], body: .init(byteBuffer: ByteBuffer(bytes: reply.output)))
  }
}
