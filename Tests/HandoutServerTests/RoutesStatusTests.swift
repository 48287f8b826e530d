import Foundation
import HandoutServer
import Testing

/// What a client gets that asks for something else than there is.
@Suite struct RoutesStatusTests {
  /// A call and the status that it gets.
  struct Case: Sendable, CustomTestStringConvertible {
    var method = "POST"
    var path = "/v1/handouts"
    var type: String? = "application/json"
    var accept: String?
    var body = ""
    var status: Int
    var says = ""
    var testDescription: String { "\(method) \(path) \(type ?? "-") \(accept ?? "-") \(body.prefix(40)) → \(status)" }
  }

  static let cases: [Case] = [
    Case(body: "", status: 400), Case(body: "{", status: 400), Case(body: "\u{1}", status: 400),
    Case(body: "{\"condition\": 'x'}", status: 400, says: "double quotes"),
    Case(body: "[]", status: 422, says: "object"), Case(body: "{}", status: 422, says: "condition"),
    Case(body: #"{"condition":"none"}"#, status: 422, says: "/condition"),
    Case(body: #"{"condition":"tight-hamstrings-knee-pain","conditon":"x"}"#, status: 422, says: "unknown key"),
    Case(body: #"{"condition":"tight-hamstrings-knee-pain","clinic":"elsewhere"}"#, status: 422, says: "riverside"),
    Case(body: #"{"condition":"tight-hamstrings-knee-pain","clinic":{"logo":"/etc/passwd"}}"#, status: 422),
    Case(type: nil, body: "{}", status: 415, says: "Content-Type"), Case(type: "text/plain", body: "{}", status: 415),
    Case(type: "text/csv", body: "condition\n", status: 415), Case(type: "nonsense", body: "{}", status: 415),
    Case(type: "application/json; charset=latin1", body: "{}", status: 415, says: "UTF-8"),
    Case(type: "application/json; charset=UTF-8", body: "{}", status: 422),
    Case(accept: "text/csv", body: "{}", status: 406, says: "application/pdf"),
    Case(accept: "application/pdf;q=0", body: "{}", status: 406), Case(accept: "junk", body: "{}", status: 406),
    Case(path: "/v1/handout", body: "{}", status: 404), Case(path: "/", body: "{}", status: 405),
    Case(path: "/v1/packets", body: "{}", status: 415),
    Case(path: "/v1/packets?duplex=2", type: "text/csv", status: 422),
    Case(
      path: "/v1/packets?duplex=true&duplex=false", type: "text/csv", body: "condition\nx\n", status: 422, says: "twice"
    ),
    Case(path: "/v1/packets?nothing=1", type: "text/csv", body: "condition\nx\n", status: 422, says: "unknown key"),
    Case(path: "/v1/packets?condition=none", type: "text/csv", body: "id\n1\n", status: 422),
    Case(path: "/v1/packets?clinic=%2Fetc%2Fpasswd", type: "text/csv", body: "id\n1\n", status: 422, says: "riverside"),
    Case(path: "/v1/packets", type: "text/csv", accept: "image/png", body: "condition\nx\n", status: 406),
    Case(path: "/v1/packets", type: "text/csv", body: "", status: 422),
    Case(path: "/v1/packets", type: "application/jsonl", status: 422),
    Case(path: "/v1/handouts?date=2026-11-21", body: "{}", status: 422, says: "unknown key"),
    Case(path: "/v1/check?date=2026-11-21", body: "{}", status: 422, says: "unknown key"),
    Case(method: "GET", path: "/v1/exercises?search=knee", type: nil, status: 422, says: "unknown key"),
    Case(path: "/v1/check", type: "text/plain", status: 415), Case(path: "/v1/check", body: "{", status: 400),
    Case(path: "/v1/check", accept: "application/pdf", body: "{}", status: 406),
    Case(method: "GET", path: "/v1/exercises/none", type: nil, status: 404, says: "/v1/exercises"),
    Case(method: "GET", path: "/v1/conditions/bridge", type: nil, status: 404),
    Case(method: "GET", path: "/v1/exercises/%62ridge", type: nil, status: 200),
    Case(method: "GET", path: "/v1/exercises/..%2F..%2Fetc%2Fpasswd/picture.svg", type: nil, status: 404),
    Case(method: "GET", path: "/v1/exercises/bridge/picture.svg?side=up", type: nil, status: 422, says: "side"),
    Case(method: "GET", path: "/v1/exercises/bridge/picture.svg?look=Z", type: nil, status: 422),
    Case(method: "GET", path: "/v1/exercises/bridge/picture.svg?look=..%2FA", type: nil, status: 422),
    Case(method: "GET", path: "/v1/exercises", type: nil, accept: "image/png", status: 406),
    Case(method: "GET", path: "/v1/routines", type: nil, status: 404),
    Case(method: "GET", path: "/V1/exercises", type: nil, status: 404),
  ]

  @Test(arguments: cases) func hasItsStatus(call: Case) async throws {
    var headers: [String: String] = [:]
    headers["Content-Type"] = call.type
    headers["Accept"] = call.accept
    let answer = try await RoutesHarness.shared.get().ask(call.method, call.path, headers, body: Array(call.body.utf8))
    #expect(answer.status == call.status, "\(answer.text)")
    guard call.status >= 400 else { return }
    #expect(answer["Content-Type"] == "application/problem+json")
    #expect(answer.json["status"] as? Int == call.status && answer.json["title"] is String)
    #expect((answer.json["type"] as? String)?.hasPrefix("urn:handout:problem:") == true)
    #expect(!(answer.json["detail"] as? String ?? "").isEmpty)
    #expect(call.says.isEmpty || answer.text.contains(call.says), "\(answer.text)")
  }

  @Test func bodiesHaveALimit() async throws {
    var limits = ServerLimits()
    (limits.handoutBytes, limits.packetBytes) = (100, 100)
    let server = try RoutesHarness(limits: limits)
    let fits = "{\"notes\": \"" + String(repeating: "x", count: 87) + "\"}"
    #expect(fits.utf8.count == 100)
    #expect(try await server.post("/v1/handouts", fits).status == 422)
    for (path, type) in [("/v1/handouts", "application/json"), ("/v1/packets", "text/csv"), ("/v1/check", "text/csv")] {
      let answer = try await server.post(path, fits + " ", type: type)
      #expect(answer.status == 413 && answer["Content-Type"] == "application/problem+json", "\(path)")
      let told = try await server.ask("POST", path, ["Content-Type": type, "Content-Length": "101"], body: [])
      #expect(told.status == 413, "\(path)")
    }
  }

  /// Every path with every method: what it knows, or 405 with what it knows.
  @Test func everyPathTellsItsMethods() async throws {
    let server = try RoutesHarness.shared.get()
    let document = try await server.ask("GET", "/openapi.json").json
    let paths = try #require(document["paths"] as? [String: [String: Any]])
    #expect(paths.count > 10)
    for (template, operations) in paths {
      let path = template.replacing("{id}", with: template.contains("exercises") ? "bridge" : RoutesHarness.condition)
      var known = Set(operations.keys.map { $0.uppercased() })
      if known.contains("GET") { known.insert("HEAD") }
      for method in ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "QUERY"] {
        let answer = try await server.ask(method, path)
        if known.contains(method) {
          #expect(![404, 405].contains(answer.status), "\(method) \(path): \(answer.status)")
        } else {
          #expect(answer.status == 405, "\(method) \(path): \(answer.status)")
          let allowed = Set((answer["Allow"] ?? "").split(separator: ", ").map(String.init))
          #expect(allowed == known, "\(method) \(path): \(allowed)")
        }
        guard method == "HEAD" else { continue }
        #expect(answer.body.isEmpty, "\(path)")
        guard known.contains("HEAD") else { continue }
        let whole = try await server.ask("GET", path)
        #expect(whole.status == 200 && whole.headers == answer.headers, "\(path): \(answer.headers)")
        #expect(answer["Content-Length"] == "\(whole.body.count)" && whole["ETag"] != nil, "\(path)")
      }
    }
  }
}
