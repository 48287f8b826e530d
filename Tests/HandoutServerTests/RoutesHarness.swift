import Foundation
import HTTPTypes
import HandoutKit
import HandoutServer
import HandoutService
import Hummingbird
import Logging
import NIOCore
import NIOEmbedded
import Testing

/// The real router with its routes, without a socket.
struct RoutesHarness {
  /// What came back.
  struct Answer {
    var status: Int
    var headers: HTTPFields
    var body: [UInt8]

    var text: String { String(decoding: body, as: UTF8.self) }
    var json: [String: Any] { (try? JSONSerialization.jsonObject(with: Data(body)) as? [String: Any]) ?? [:] }
    subscript(header: String) -> String? { HTTPField.Name(header).flatMap { headers[$0] } }
  }

  static let condition = "tight-hamstrings-knee-pain"
  static let date = "2026-11-21"

  let service: HandoutService
  private let responder: RouterResponder<ServerContext>

  /// - Parameters:
  ///   - date: the host's date; nil where requests must say one.
  ///   - limits: what a client may cost.
  init(date: String? = Self.date, showsValues: Bool = false, limits: ServerLimits = ServerLimits()) throws {
    var options = ServiceOptions()
    options.date = date.flatMap { HandoutDate($0) }
    options.showsValues = showsValues
    options.clinics["riverside"] = InputFile(name: "riverside.yaml", text: "name: Riverside Clinic\ncountry: US\n")
    service = try HandoutService(options)
    let router = Router(context: ServerContext.self)
    let workshop = Workshop(service: service, pool: DrawPool(threads: 2, waiting: 100), limits: limits)
    try workshop.addRoutes(to: router)
    responder = router.buildResponder()
  }

  /// One for all tests that need nothing special.
  static let shared = Result { try RoutesHarness() }

  func ask(
    _ method: String, _ path: String, _ headers: [String: String] = [:], body: [UInt8] = []
  ) async throws -> Answer {
    var fields = HTTPFields()
    for (name, value) in headers { fields[try #require(HTTPField.Name(name))] = value }
    let request = Request(
      head: HTTPRequest(
        method: try #require(HTTPRequest.Method(method)), scheme: "http", authority: "localhost", path: path,
        headerFields: fields), body: RequestBody(buffer: ByteBuffer(bytes: body)))
    let source = ApplicationRequestContextSource(channel: EmbeddedChannel(), logger: Logger(label: "routes"))
    let response = try await responder.respond(to: request, context: ServerContext(source: source))
    let collector = Collector()
    try await response.body.write(Writer(collector: collector))
    return Answer(status: response.status.code, headers: response.headers, body: collector.bytes)
  }

  /// The same with a body of text.
  func post(
    _ path: String, _ body: String, type: String = "application/json", accept: String? = nil
  ) async throws -> Answer {
    var headers = ["Content-Type": type]
    headers["Accept"] = accept
    return try await ask("POST", path, headers, body: Array(body.utf8))
  }

  // One task writes, and reads when it is done.
  private final class Collector: @unchecked Sendable { var bytes: [UInt8] = [] }

  private struct Writer: ResponseBodyWriter {
    let collector: Collector
    mutating func write(_ buffer: ByteBuffer) async throws { collector.bytes += Array(buffer: buffer) }
    consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
  }
}
