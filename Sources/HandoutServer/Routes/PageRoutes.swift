import HTTPTypes
import HandoutInput
import HandoutKit
import HandoutService
import Hummingbird

/// The calls that the page makes besides: for what can be chosen, and for plans that were saved.
extension Workshop {
  /// What a plan comes in. It is told apart by its first bytes, so a browser need not know what somebody has chosen.
  private static let planTypes: [BodyType] = [.bytes, .pdf, .yaml, .json]

  /// - Parameter languages: the ids of the languages of names.
  func pageRoutes(languages: Set<String>) -> [Route] {
    let language = Operation.Parameter(
      "language", in: .query, "The language of the names; en without it.",
      ["type": "string", "enum": .list(languages.sorted().map(SchemaNode.text))])
    let file: SchemaNode = ["type": "string", "contentMediaType": "application/octet-stream"]
    let plan: SchemaNode = .text("plan: 1\ncondition: tight-hamstrings-knee-pain\ndate: 2026-11-21\n")
    return [
      Route(
        .get, "/v1/choices",
        Operation(
          "choices", "All that a form for handouts can offer: conditions with phases and rules, exercises with doses.",
          parameters: [language],
          answer: .init("The choices.", ["application/json": .component("Choices")], headers: Self.tag),
          problems: [.notAcceptable, .unprocessableContent, .serviceUnavailable])
      ) { request, _ in try await choices(request) },
      Route(
        .post, "/v1/plans",
        Operation(
          "openPlan", "Opens the plan of a finished handout (PDF), or one that was saved (YAML or JSON).",
          body: Dictionary(uniqueKeysWithValues: Self.planTypes.map { ($0.rawValue, file) }),
          examples: [BodyType.yaml.rawValue: plan, BodyType.bytes.rawValue: plan],
          answer: .init("The plan.", ["application/json": .component("Plan")], headers: Self.tag),
          problems: [
            .notAcceptable, .contentTooLarge, .unsupportedMediaType, .unprocessableContent, .serviceUnavailable,
          ])
      ) { request, _ in try await openPlan(request) },
    ]
  }

  /// `GET /v1/choices`.
  private func choices(_ request: Request) async throws -> Response {
    try AcceptedTypes(of: request).require("application/json")
    let language = try service.problem(
      Result { () throws(HandoutError) in
        try decodingOptions(request.options) { $0.mapping(["language"]).optional("language")?.identifier() }
      })
    let made = try await pool.run { [service] in
      Result { () throws(HandoutError) in try service.choices(language: language ?? "en") }
    }
    return TaggedBytes(try service.problem(made), type: "application/json").response(to: request)
  }

  /// `POST /v1/plans`.
  private func openPlan(_ request: Request) async throws -> Response {
    _ = try BodyType.of(request, among: Self.planTypes)
    try AcceptedTypes(of: request).require("application/json")
    try requireNoOptions(request)
    let body = try await body(of: request, upTo: limits.bodyBytes(of: "/v1/plans"))
    let opened = try await pool.run { [service] in
      Result { () throws(HandoutError) in try service.openedPlan(body) }
    }
    return TaggedBytes(try service.problem(opened), type: "application/json").response(to: request)
  }
}
