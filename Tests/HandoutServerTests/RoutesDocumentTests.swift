import Foundation
import Testing

/// The OpenAPI document.
@Suite struct RoutesDocumentTests {
  private func server() throws -> RoutesHarness { try RoutesHarness.shared.get() }

  /// What two independent checkers say of the document, and of values against its schemas.
  private func complaints(about answers: [(schema: String, value: Any)]) async throws -> String {
    let document = try await server().ask("GET", "/openapi.json").json
    let task: [String: Any] = ["document": document, "answers": answers.map { [$0.schema, $0.value] }]
    let file = FileManager.default.temporaryDirectory.appending(path: "openapi-\(UUID().uuidString).json")
    try JSONSerialization.data(withJSONObject: task).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let chosen = ProcessInfo.processInfo.environment["HANDOUT_PYTHON"]
    let process = Process()
    process.executableURL = URL(
      filePath: chosen ?? root.deletingLastPathComponent().appending(path: ".venv/bin/python3").path)
    process.arguments = [root.appending(path: "Checkers/openapi.py").path, file.path]
    let pipe = Pipe()
    (process.standardOutput, process.standardError) = (pipe, pipe)
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self)
      + (process.terminationStatus == 0 ? "" : "status \(process.terminationStatus)")
  }

  @Test func theDocumentIsSoundAndAnswersFitIt() async throws {
    let server = try server()
    let request = #"{"condition": "tight-hamstrings-knee-pain", "language": "es,en", "id": 7, "clinic": {"name": "R"}}"#
    let csv = "id,condition\n1,none\n"
    let pages = try await server.post("/v1/handouts", request, accept: "application/json")
    let answers: [(String, [UInt8])] = [
      ("Request", Array(request.utf8)),
      ("Row", Array(#"{"condition": "tight-hamstrings-knee-pain", "dose.bridge.reps": 8, "next-visit": null}"#.utf8)),
      ("Document", pages.body), ("Check", try await server.post("/v1/check", request).body),
      ("Check", try await server.post("/v1/check", csv, type: "text/csv").body),
      ("Problem", try await server.post("/v1/packets", csv, type: "text/csv").body),
      ("Problem", try await server.post("/v1/handouts", "{").body),
      ("Problem", try await server.post("/v1/handouts", #"{"age": -1}"#).body),
      ("Problem", try await server.ask("PUT", "/v1/looks").body),
      ("Entries", try await server.ask("GET", "/v1/designs").body),
      ("Description", try await server.ask("GET", "/v1/exercises/bridge").body),
    ]
    let values = try answers.map { ($0.0, try JSONSerialization.jsonObject(with: Data($0.1))) }
    #expect(try await complaints(about: values) == "")
    // What the checkers would see.
    let wrong = try await complaints(about: [
      ("Request", ["condition": 7]), ("Request", ["paper": "a9"]), ("Problem", [:] as [String: Any]),
    ])
    for name in ["$.condition", "$.paper", "Problem:"] { #expect(wrong.contains(name), "\(wrong)") }
  }

  /// The request's schema is what its decoder takes, not something written beside.
  @Test func theDocumentKnowsWhatDecodersTake() async throws {
    let document = try await server().ask("GET", "/openapi.json").json
    let schemas = try #require((document["components"] as? [String: Any])?["schemas"] as? [String: [String: Any]])
    let request = try #require(schemas["Request"]?["properties"] as? [String: [String: Any]])
    for key in [
      "date", "logo", "format", "page", "dpi", "keep-order", "title-with-name", "clinic", "dose", "name",
    ] {
      #expect(request[key]?["description"] is String, "\(key)")
    }
    let formats = "\(request["format"] ?? [:])"
    for format in ["pdf", "png", "json", "html"] { #expect(formats.contains(format), "\(format)") }
    let paths = try #require(document["paths"] as? [String: [String: [String: Any]]])
    let options = try #require(paths["/v1/packets"]?["post"]?["parameters"] as? [[String: Any]])
    let names = Set(options.compactMap { $0["name"] as? String })
    #expect(
      names.isSuperset(of: ["date", "language", "duplex", "print", "separators", "sheet-pages", "clinic", "condition"]))
    #expect(!String(describing: document).contains("definitions"))
  }
}
