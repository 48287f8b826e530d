import HTTPTypes
import HandoutInput
package import HandoutKit
package import HandoutService
import Hummingbird
import NIOCore

/// What all routes work with: one service and one pool of threads for the process.
package struct Workshop: Sendable {
  let service: HandoutService
  let pool: DrawPool
  let limits: ServerLimits
  /// The date of requests that give none; nil where they must give one.
  let today: @Sendable () -> HandoutDate?

  package init(
    service: HandoutService, pool: DrawPool, limits: ServerLimits,
    today: @escaping @Sendable () -> HandoutDate? = { nil }
  ) {
    (self.service, self.pool, self.limits, self.today) = (service, pool, limits, today)
  }

  /// The bytes of a body.
  ///
  /// - Throws: `Problem` (413) for more than a limit.
  func body(of request: Request, upTo limit: Int) async throws -> [UInt8] {
    let tooLong = Problem(.contentTooLarge, "the body is longer than the \(limit) bytes that this path takes")
    if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > limit { throw tooLong }
    do {
      return Array(buffer: try await request.body.collect(upTo: limit))
    } catch is NIOTooManyBytesError {
      throw tooLong
    }
  }

  /// Refuses a query where it would say nothing.
  func requireNoOptions(_ request: Request) throws(Problem) {
    guard !request.options.isEmpty else { return }
    try service.problem(
      Result { () throws(HandoutError) in try decodingOptions(request.options) { _ = $0.mapping([]) } })
  }

  /// Does the next piece of work of a request that was let in: it waits its turn where others are turned away.
  func goOn<Value: Sendable>(_ work: @escaping @Sendable () -> Value) async throws -> Value {
    while true {
      do {
        return try await pool.run(work)
      } catch let problem as Problem where problem.status == .serviceUnavailable {
        try await Task.sleep(for: .milliseconds(20))
      }
    }
  }
}

extension Request {
  /// The names and values of the query.
  var options: [(name: String, value: String)] {
    uri.queryParameters.map { (String($0.key), String($0.value)) }
  }
}

/// How the body of a request is written.
enum BodyType: String, CaseIterable {
  case json = "application/json"
  case lines = "application/jsonl"
  case ndjson = "application/x-ndjson"
  case csv = "text/csv"
  case fhir = "application/fhir+json"
  case pdf = "application/pdf"
  case yaml = "application/yaml"
  /// What a browser calls a file of which it knows nothing.
  case bytes = "application/octet-stream"

  /// A request, or a list of them.
  static let requests: [BodyType] = [.json, .lines, .ndjson, .csv]

  /// The type of a body, where it is one of some.
  ///
  /// - Throws: `Problem` (415).
  static func of(_ request: Request, among known: [BodyType]) throws(Problem) -> BodyType {
    let names = known.map(\.rawValue).joined(separator: ", ")
    guard let header = request.headers[.contentType], let type = MediaType(from: header),
      let body = known.first(where: { $0.rawValue == "\(type.type)/\(type.subType)" })
    else {
      throw Problem(
        .unsupportedMediaType, "the body must be \(names)", help: "say so in Content-Type", headers: [.accept: names])
    }
    if let parameter = type.parameter, parameter.name.lowercased() == "charset",
      !["utf-8", "us-ascii"].contains(parameter.value.lowercased())
    {
      throw Problem(
        .unsupportedMediaType, "the body must be UTF-8", help: "send it in UTF-8", headers: [.accept: names])
    }
    return body
  }
}
