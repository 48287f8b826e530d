package import HTTPTypes
import HandoutInput
package import HandoutKit
package import HandoutService
package import Hummingbird

/// An answer that is no success, as `application/problem+json` (RFC 9457): everything that goes wrong reaches a client in this form.
package struct Problem: Error, Sendable, HTTPResponseError {
  package let status: HTTPResponse.Status
  /// What happened here, in a sentence.
  package let detail: String
  /// How to mend it.
  package let help: String?
  /// What is wrong with the content, thing by thing.
  package let errors: [DiagnosticRecord]
  /// How many more things are wrong than `errors` has.
  package let moreErrors: Int
  /// Header lines beside those of every problem.
  package let headers: HTTPFields

  package init(_ status: HTTPResponse.Status, _ detail: String, help: String? = nil, headers: HTTPFields = [:]) {
    self.init(status, detail, help: help, headers: headers, errors: [])
  }

  init(
    _ status: HTTPResponse.Status, _ detail: String, help: String? = nil, headers: HTTPFields = [:],
    errors: [DiagnosticRecord], moreErrors: Int = 0
  ) {
    (self.status, self.detail, self.help, self.headers) = (status, detail, help, headers)
    (self.errors, self.moreErrors) = (errors, moreErrors)
  }

  /// The answer where more work waits than will be done soon.
  package static func busy(retryAfter seconds: Int) -> Problem {
    Problem(
      .serviceUnavailable, "too many requests wait already", help: "ask again after the time in Retry-After",
      headers: [.retryAfter: "\(seconds)"])
  }

  /// The answer to a request that the service could not do.
  ///
  /// - Parameter isMalformed: whether the request is not even JSON.
  package init(_ reply: ServiceReply, isMalformed: Bool = false) {
    let kind = reply.result.reason.flatMap { HandoutError.Kind(rawValue: $0) } ?? .internalError
    self.init(isMalformed ? .badRequest : kind.status, errors: reply.result.diagnostics)
  }

  /// The answer where something threw an error.
  package init(_ error: HandoutError, showingValues: Bool) {
    self.init(
      error.kind.status, errors: error.diagnostics.map { DiagnosticRecord($0, showingValues: showingValues) })
  }

  /// The answer to content with mistakes.
  init(_ status: HTTPResponse.Status, errors: [DiagnosticRecord], moreErrors: Int = 0) {
    let more = errors.count + moreErrors - 1
    let first = errors.first?.message ?? "nothing is known of the reason"
    self.init(
      status, more > 0 ? "\(first) (and \(more) more)" : first, help: errors.first?.help, errors: errors,
      moreErrors: moreErrors)
  }

  package func response(from request: Request, context: some RequestContext) throws -> Response {
    for error in errors {
      (context as? ServerContext)?.report.complained(codes: [error.code].compactMap(\.self), row: error.row)
    }
    var fields = headers
    fields[.contentType] = "application/problem+json"
    let bytes = ByteBuffer(bytes: try JSONText.line(Body(self)))
    fields[.contentLength] = "\(bytes.readableBytes)"
    // What is asked for the head only gets no body.
    return Response(
      status: status, headers: fields, body: request.method == .head ? ResponseBody() : ResponseBody(byteBuffer: bytes))
  }

  /// The members of RFC 9457, and ours.
  private struct Body: Encodable {
    var type: String
    var title: String
    var status: Int
    var detail: String
    var help: String?
    var errors: [DiagnosticRecord]?
    var moreErrors: Int?

    init(_ problem: Problem) {
      let phrase = problem.status.reasonPhrase
      type = "urn:handout:problem:\(phrase.lowercased().replacing(" ", with: "-"))"
      title = phrase
      (status, detail, help) = (problem.status.code, problem.detail, problem.help)
      errors = problem.errors.isEmpty ? nil : problem.errors
      moreErrors = problem.moreErrors > 0 ? problem.moreErrors : nil
    }
  }
}

extension HandoutService {
  /// What was made, or the problem that a client is told of.
  func problem<Value>(_ result: Result<Value, HandoutError>) throws(Problem) -> Value {
    do throws(HandoutError) {
      return try result.get()
    } catch {
      throw Problem(error, showingValues: showsValues)
    }
  }
}

extension HandoutError.Kind {
  /// The status that a client gets for such an error.
  var status: HTTPResponse.Status {
    switch self {
    case .usage, .content: .unprocessableContent
    case .missingService: .serviceUnavailable
    case .missingFile, .internalError, .cannotCreate, .inputOutput, .locked: .internalServerError
    }
  }
}
