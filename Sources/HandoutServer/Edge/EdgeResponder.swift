import HTTPTypes
import HandoutKit
import Hummingbird
import Logging

/// What stands round every route: who may ask, how much, what each answer says to browsers, and what is told of it.
struct EdgeResponder<Base: HTTPResponder>: HTTPResponder where Base.Context == ServerContext {
  let base: Base
  let guards: RequestGuards
  let limits: ServerLimits
  let reports: ServerReports

  func respond(to request: Request, context: ServerContext) async throws -> Response {
    let begin = ContinuousClock.now
    reports.began()
    let trace = RequestTrace(request.headers)
    var response = await answer(to: request, context)
    for field in SecurityHeaders.fields where response.headers[named: field.name] == nil {
      response.headers[named: field.name] = field.value
    }
    trace.add(to: &response.headers)
    if request.method == .head { response = response.createHeadResponse() }
    // Where no route fits, Hummingbird has a word of its own there.
    let route = context.endpointPath.flatMap { $0.hasPrefix("/") ? $0 : nil }
    let call = ServerReports.Call(request.method, route: route, trace: trace, begin: begin)
    return reporting(response, of: call, context.report)
  }

  private func answer(to request: Request, _ context: ServerContext) async -> Response {
    do {
      try guards.check(request)
      let response = try await base.respond(to: try metered(request, context), context: context)
      // Hummingbird has no words for what no route takes.
      guard response.status.code >= 400, response.body.contentLength == 0, request.method != .head else {
        return response
      }
      throw Problem(response.status, "there is nothing by this path", headers: response.headers.withoutLength)
    } catch let problem as Problem {
      return problem.answer(to: request, context)
    } catch {
      reports.logger.error("a request failed", metadata: ["error": .string("\(type(of: error))")])
      return Problem(.internalServerError, "the server made a mistake").answer(to: request, context)
    }
  }

  /// A request whose body is counted; one that says itself that it is too long is answered before its body is asked for.
  private func metered(_ request: Request, _ context: ServerContext) throws(Problem) -> Request {
    let limit = limits.bodyBytes(of: request.uri.path[...])
    if limit > 0, let length = request.headers[.contentLength].flatMap({ Int($0) }), length > limit {
      throw Problem.tooLong(limit: limit)
    }
    var request = request
    request.body = RequestBody(
      asyncSequence: MeteredBody(base: request.body, limit: limit, report: context.report, channel: context.channel))
    return request
  }

  /// An answer that is reported when its last byte is written.
  private func reporting(_ response: Response, of call: ServerReports.Call, _ report: RequestReport) -> Response {
    var response = response
    let (body, status) = (response.body, response.status.code)
    response.body = ResponseBody(contentLength: body.contentLength) { writer in
      do {
        try await body.write(CountingWriter(base: writer, report: report))
      } catch {
        // A route that goes on making its answer fails with an error of its own; else it is the way to the client.
        if error is HandoutError || error is Problem { reports.brokeOff(call) } else { report.lostClient() }
        reports.ended(call, status: status, report: report)
        throw error
      }
      reports.ended(call, status: status, report: report)
    }
    return response
  }
}

extension Problem {
  /// The problem as an answer.
  fileprivate func answer(to request: Request, _ context: ServerContext) -> Response {
    (try? response(from: request, context: context)) ?? Response(status: status)
  }
}

extension HTTPFields {
  fileprivate var withoutLength: HTTPFields {
    var fields = self
    fields[.contentLength] = nil
    return fields
  }
}
