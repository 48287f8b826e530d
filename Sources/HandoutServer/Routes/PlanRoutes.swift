import HTTPTypes
import HandoutInput
import HandoutKit
import HandoutService
import Hummingbird

/// The calls of the page for what can be chosen, and for plans that were saved.
extension Workshop {
  /// What a plan comes in. It is told apart by its first bytes, so a browser need not know what somebody has chosen.
  static let planTypes = ["application/octet-stream", "application/pdf", "application/yaml", "application/json"]

  /// `GET /v1/choices`.
  func choices(_ request: Request) async throws -> Response {
    try AcceptedTypes(of: request).require("application/json")
    let wanted = try service.problem(
      Result { () throws(HandoutError) in try decodingOptions(request.options) { ChoiceOptions(decoding: $0) } })
    let made = try await pool.run { [service] in
      Result { () throws(HandoutError) in try service.choices(language: wanted.language) }
    }
    return TaggedBytes(try service.problem(made), type: "application/json").response(to: request)
  }

  /// `POST /v1/plans`.
  func openPlan(_ request: Request) async throws -> Response {
    let type = request.headers[.contentType].flatMap { MediaType(from: $0) }
    guard let type, Self.planTypes.contains("\(type.type)/\(type.subType)") else {
      let names = Self.planTypes.joined(separator: ", ")
      throw Problem(
        .unsupportedMediaType, "the body must be \(names)", help: "say so in Content-Type", headers: [.accept: names])
    }
    try AcceptedTypes(of: request).require("application/json")
    try requireNoOptions(request)
    let body = try await body(of: request, upTo: limits.bodyBytes(of: "/v1/plans"))
    let made = try await pool.run { [service] in
      Result { () throws(HandoutError) in try service.openedPlan(body) }
    }
    return TaggedBytes(try service.problem(made), type: "application/json").response(to: request)
  }
}

/// What may be asked of the choices.
struct ChoiceOptions {
  let language: String

  init(decoding node: YAMLNode) {
    language = node.mapping(["language"]).optional("language")?.identifier() ?? "en"
  }
}
