import Foundation
import HTTPTypes
import HandoutKit
import HandoutService
import Testing

/// One handout over HTTP.
@Suite struct RoutesHandoutTests {
  private func server() throws -> RoutesHarness { try RoutesHarness.shared.get() }
  private let request = """
    {"condition": "tight-hamstrings-knee-pain", "side": "left", "name": "Maria Alvarez", "born": "1962-04-17",
     "dose.quad-set.reps": 8}
    """

  @Test func thePDFIsTheService() async throws {
    let server = try server()
    let answer = try await server.post("/v1/handouts", request)
    #expect(answer.status == 200 && answer["Content-Type"] == "application/pdf")
    #expect(answer.body == server.service.make(Array(request.utf8)).output)
    #expect(answer["Content-Language"] == "en" && answer["Handout-Pages"] == "2")
    #expect(answer["Handout-Warnings"] == "0", "\(answer["Handout-Warning-Codes"] ?? "")")
    #expect(answer["Content-Disposition"] == "inline; filename=\"handout.pdf\"")
    #expect(!answer.headers.contains { $0.value.contains("Maria") })
    let tag = try #require(answer["ETag"])
    for known in [tag, "W/\(tag)", "\"x\", \(tag)", "*"] {
      let again = try await server.ask(
        "POST", "/v1/handouts", ["Content-Type": "application/json", "If-None-Match": known],
        body: Array(request.utf8))
      #expect(again.status == 304 && again.body.isEmpty && again["ETag"] == tag, "\(known)")
    }
    let other = try await server.ask(
      "POST", "/v1/handouts", ["Content-Type": "application/json", "If-None-Match": "\"x\""], body: Array(request.utf8))
    #expect(other.status == 200)
  }

  @Test(arguments: [
    ("*/*", "application/pdf"), ("image/png", "image/png"), ("application/json", "application/json"),
    ("application/*;q=0.5, image/png", "image/png"),
    ("application/pdf;q=0.1, application/json;q=0.2", "application/json"),
    ("text/html, */*;q=0.1", "text/html; charset=utf-8"), ("text/plain, */*;q=0.1", "application/pdf"),
    ("image/png;q=0, */*", "application/pdf"),
  ])
  func acceptChooses(accept: String, type: String) async throws {
    let answer = try await server().post("/v1/handouts", request, accept: accept)
    #expect(answer.status == 200 && answer["Content-Type"] == type, "\(accept)")
  }

  @Test func theFormatMayStandInTheRequest() async throws {
    let image = #"{"condition":"tight-hamstrings-knee-pain","format":"png","page":2,"dpi":40}"#
    let answer = try await server().post("/v1/handouts", image)
    #expect(answer["Content-Type"] == "image/png" && answer.body.starts(with: [0x89, 0x50]))
    let refused = try await server().post("/v1/handouts", image, accept: "application/pdf")
    #expect(refused.status == 422 && refused.text.contains("\"pointer\":\"/format\""))
    let second = #"{"condition":"tight-hamstrings-knee-pain","page":2,"dpi":40}"#
    let same = try await server().post("/v1/handouts", second, accept: "image/png")
    #expect(same.body == answer.body)
  }

  /// The PDF names the web page, and the web page the PDF: the same request with the other type in Accept. Nothing is kept, so neither has
  /// an address of its own.
  @Test func aWebPageIsTheAlternate() async throws {
    let server = try server()
    let pdf = try await server.post("/v1/handouts", request)
    #expect(pdf["Link"] == "<handouts>; rel=\"alternate\"; type=\"text/html\"" && pdf["Vary"] == "Accept")
    let page = try await server.post("/v1/handouts", request, accept: "text/html")
    #expect(page.status == 200 && page["Content-Type"] == "text/html; charset=utf-8")
    #expect(page["Link"] == "<handouts>; rel=\"alternate\"; type=\"application/pdf\"" && page["Vary"] == "Accept")
    #expect(page["Content-Language"] == "en" && page["Handout-Pages"] == "2" && page["ETag"] != pdf["ETag"])
    #expect(page["Content-Disposition"] == "inline; filename=\"handout.html\"")
    let policy = try #require(page["Content-Security-Policy"])
    #expect(policy.hasPrefix("default-src 'none'; ") && policy.hasSuffix("; frame-ancestors 'none'"))
    #expect(!policy.contains("unsafe") && page.text.contains("Maria Alvarez"))
    #expect(!page.headers.contains { $0.value.contains("Maria") })
    let asked = try await server.post(
      "/v1/handouts", request.replacing("{\"cond", with: "{\"format\": \"html\", \"cond"))
    #expect(asked.body == page.body)
    let image = try await server.post("/v1/handouts", request, accept: "image/png")
    #expect(image["Link"] == nil)
    let locked = try await server.post(
      "/v1/handouts", request.replacing("{\"cond", with: "{\"password\": \"correct horse battery\", \"cond"),
      accept: "text/html")
    #expect(locked.status == 422 && locked.text.contains("\"pointer\":\"/password\""), "\(locked.text)")
    #expect(try await server.ask("HEAD", "/v1/handouts").status == 405)
  }

  /// The data of the pages have every word of the file, with its place.
  @Test func pagesAreDataToo() async throws {
    let answer = try await server().post("/v1/handouts", request, accept: "application/json")
    let pages = try #require(answer.json["pages"] as? [[String: Any]])
    #expect(pages.count == 2 && answer.json["language"] as? String == "en")
    let items = pages.flatMap { $0["items"] as? [[String: Any]] ?? [] }
    #expect(
      items.contains { $0["text"] as? String == "Maria Alvarez" || ($0["text"] as? String)?.contains("Maria") == true })
    #expect(items.contains { $0["role"] as? String == "H1" } && items.contains { $0["kind"] as? String == "figure" })
    for item in items where item["role"] as? String != "Artifact" {
      let x = try #require(item["x"] as? Double)
      let width = try #require(item["width"] as? Double)
      #expect(x >= 0 && x + width <= 612.5, "\(item)")
    }
    let outline = try #require(answer.json["outline"] as? [[String: Any]])
    #expect(!outline.isEmpty && answer.json["diagnostics"] is [Any])
  }

  @Test func aDateIsNeeded() async throws {
    let dateless = try RoutesHarness(date: nil)
    let answer = try await dateless.post("/v1/handouts", request)
    #expect(answer.status == 422 && answer.text.contains("date"))
    let dated = try await dateless.post(
      "/v1/handouts", request.replacing("{\"cond", with: "{\"date\": \"2026-11-21\", \"cond"))
    #expect(dated.body == (try await server().post("/v1/handouts", request)).body)
    let list = try await dateless.post("/v1/packets", "condition\nx\n", type: "text/csv")
    #expect(list.status == 422 && list.text.contains("date"))
  }

  @Test func mistakesPointIntoTheRequest() async throws {
    let answer = try await server().post(
      "/v1/handouts",
      """
      {"condition": "tight-hamstrings-knee-pain", "age": "Zq",
       "dose": {"quad-set": {"reps": 900}}, "drop": ["bridge", {}], "clinic": {"name": "Riverside", "country": "Zq"}}
      """)
    #expect(answer.status == 422 && answer["Content-Type"] == "application/problem+json")
    let errors = try #require(answer.json["errors"] as? [[String: Any]])
    let pointers = errors.compactMap { $0["pointer"] as? String }
    #expect(pointers == ["/age", "/dose/…/reps", "/drop/1"], "\(pointers)")
    #expect(errors.allSatisfy { $0["message"] is String && $0["line"] is Int && $0["code"] as? String == "content" })
    #expect(!answer.text.contains("Zq"))
    let clinic = try await server().post(
      "/v1/handouts", #"{"condition": "tight-hamstrings-knee-pain", "clinic": {"name": "R", "country": "Zq"}}"#)
    #expect(clinic.text.contains("\"pointer\":\"/clinic/country\""), "\(clinic.text)")
    let open = try RoutesHarness(showsValues: true)
    let shown = try await open.post("/v1/handouts", #"{"condition": "none", "dose": {"bridge": {"reps": 900}}}"#)
    #expect(shown.text.contains("/dose/bridge/reps"), "\(shown.text)")
  }

  @Test func checksDrawNothing() async throws {
    let server = try server()
    let sound = try await server.post("/v1/check", request)
    #expect(sound.status == 200 && sound.json["status"] as? String == "sound" && sound.json["pages"] as? Int == 2)
    let faulty = try await server.post("/v1/check", #"{"condition": "none"}"#)
    #expect(faulty.status == 200 && faulty.json["status"] as? String == "faulty" && faulty.json["failed"] as? Int == 1)
    #expect((faulty.json["diagnostics"] as? [[String: Any]])?.first?["pointer"] as? String == "/condition")
  }
}
