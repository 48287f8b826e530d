import Foundation
import HandoutKit
import HandoutService
import Testing

/// What the library holds, over HTTP.
@Suite struct RoutesCatalogTests {
  private func server() throws -> RoutesHarness { try RoutesHarness.shared.get() }

  @Test(arguments: ["conditions", "exercises", "designs", "themes", "looks", "languages"])
  func listsAreThoseOfTheCommandLine(kind: String) async throws {
    let server = try server()
    let answer = try await server.ask("GET", "/v1/\(kind)")
    let entries = try JSONDecoder().decode([LibraryEntry].self, from: Data(answer.body))
    #expect(try entries == server.service.press.entries(of: #require(LibraryKind(rawValue: kind))) && !entries.isEmpty)
    let tag = try #require(answer["ETag"])
    let again = try await server.ask("GET", "/v1/\(kind)", ["If-None-Match": tag])
    #expect(again.status == 304 && again.body.isEmpty)
  }

  @Test func oneThingIsDescribed() async throws {
    let server = try server()
    for path in ["/v1/exercises/bridge", "/v1/conditions/\(RoutesHarness.condition)"] {
      let first = try await server.ask("GET", path)
      #expect(
        first.json["id"] as? String == path.split(separator: "/").last.map(String.init) && first.json["name"] != nil)
      let second = try await server.ask("GET", path)
      #expect(second.body == first.body && second["ETag"] == first["ETag"])
    }
  }

  @Test func picturesAreThoseOfTheCommandLine() async throws {
    let server = try server()
    let date = try #require(HandoutDate(RoutesHarness.date))
    let answer = try await server.ask("GET", "/v1/exercises/bridge/picture.svg?side=left&look=C")
    let wanted = try server.service.press.picture(
      of: "bridge", side: .left, look: "C", format: .svg, dotsPerInch: 150, date: date)
    #expect(answer.body == wanted && answer["Content-Type"] == "image/svg+xml")
    let plain = try await server.ask("GET", "/v1/exercises/bridge/picture.svg")
    #expect(plain.status == 200 && plain["ETag"] != answer["ETag"])
  }
}
