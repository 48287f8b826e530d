package import HTTPTypes
package import Hummingbird

/// One call that clients can make: what is done, and what the OpenAPI document says of it. The document and the router are made of the
/// same routes, so neither knows one that the other does not.
package struct Route: Sendable {
  package typealias Handler = @Sendable (Request, ServerContext) async throws -> Response

  package let method: HTTPRequest.Method
  /// The path, with parameters in braces: `/v1/exercises/{id}/picture.svg`.
  package let path: String
  package let operation: Operation
  package let handler: Handler

  package init(
    _ method: HTTPRequest.Method, _ path: String, _ operation: Operation, handler: @escaping Handler
  ) {
    (self.method, self.path, self.operation, self.handler) = (method, path, operation, handler)
  }
}

/// The methods of each path.
struct RouteMap: Sendable {
  private var paths: [(pieces: [Substring], methods: [HTTPRequest.Method])] = []

  init(_ routes: [Route]) {
    for route in routes {
      let pieces = Self.pieces(of: route.path)
      let methods = route.method == .get ? [.get, .head] : [route.method]
      if let index = paths.firstIndex(where: { $0.pieces == pieces }) {
        paths[index].methods += methods
      } else {
        paths.append((pieces, methods))
      }
    }
  }

  /// The methods that the path of a request knows; nil for a path that is none.
  func methods(of path: String) -> [HTTPRequest.Method]? {
    let asked = Self.pieces(of: path)
    return paths.first { known in
      known.pieces.count == asked.count && zip(known.pieces, asked).allSatisfy { $0.hasPrefix("{") || $0 == $1 }
    }?.methods
  }

  private static func pieces(of path: String) -> [Substring] { path.split(separator: "/") }
}

extension Router<ServerContext> {
  /// Adds routes, each GET with its HEAD, and the answers to what is no route.
  func add(_ routes: [Route]) {
    add(middleware: ProblemMiddleware(map: RouteMap(routes)))
    for route in routes {
      on(RouterPath(route.path), method: route.method, use: route.handler)
      guard route.method == .get else { continue }
      on(RouterPath(route.path), method: .head) { request, context in
        try await route.handler(request, context).createHeadResponse()
      }
    }
  }
}

/// Gives every failure the form of a problem.
private struct ProblemMiddleware: RouterMiddleware {
  let map: RouteMap

  func handle(
    _ request: Request, context: ServerContext, next: (Request, ServerContext) async throws -> Response
  ) async throws -> Response {
    do {
      return try await next(request, context)
    } catch let error as any HTTPResponseError {
      if let problem = error as? Problem { throw problem }
      throw error.status == .notFound ? unknown(request) : Problem(error.status)
    }
  }

  /// The answer to a path that there is not, or a method that a path does not know.
  private func unknown(_ request: Request) -> Problem {
    guard let methods = map.methods(of: request.uri.path) else {
      return Problem(.notFound, "there is nothing at this path", help: "see /openapi.json")
    }
    let allowed = methods.map(\.rawValue).joined(separator: ", ")
    return Problem(
      .methodNotAllowed, "this path takes \(allowed)", help: "see /openapi.json", headers: [.allow: allowed])
  }
}

extension Problem {
  /// A problem of which only the status is known.
  fileprivate init(_ status: HTTPResponse.Status) {
    self.init(
      status, status == .contentTooLarge ? "the body is longer than this path takes" : status.reasonPhrase.lowercased())
  }
}
