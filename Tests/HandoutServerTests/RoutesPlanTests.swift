import Foundation
import HTTPTypes
import HandoutFHIR
import HandoutKit
import Testing

/// Plans of care over HTTP.
@Suite struct RoutesPlanTests {
  private static let path = "/v1/fhir/$handout"
  private static let bundle = """
    {"resourceType": "Bundle", "type": "collection", "entry": [
     {"resource": {"resourceType": "Patient", "id": "p1", "birthDate": "1962",
      "name": [{"use": "official", "family": "Alvarez", "given": ["Maria"]}]}},
     {"resource": {"resourceType": "ServiceRequest", "id": "s1", "status": "active", "intent": "order",
      "code": {"text": "Bridge"}, "subject": {"reference": "Patient/p1"}, "patientInstruction": "Ten times, slowly"}},
     {"resource": {"resourceType": "CarePlan", "id": "c1", "status": "active", "intent": "plan",
      "subject": {"reference": "Patient/p1"}, "activity": [{"reference": {"reference": "ServiceRequest/s1"}}]}}]}
    """

  private func server() throws -> RoutesHarness { try RoutesHarness.shared.get() }

  @Test func theDocumentHoldsTheFile() async throws {
    let document = try await server().post(Self.path, Self.bundle, type: FHIRService.mediaType)
    #expect(document.status == 200 && document["Content-Type"] == FHIRService.mediaType, "\(document.text.prefix(600))")
    #expect(document.json["resourceType"] as? String == "DocumentReference")
    #expect(document["Content-Language"] == "en" && Int(document["Handout-Pages"] ?? "") ?? 0 > 0)
    let file = try await server().post(Self.path, Self.bundle, accept: "application/pdf")
    #expect(file.status == 200 && file["Content-Disposition"] == "inline; filename=\"handout.pdf\"")
    let content = (document.json["content"] as? [[String: Any]])?.first
    let attachment = content?["attachment"] as? [String: Any]
    #expect((attachment?["data"] as? String).flatMap { Data(base64Encoded: $0) } == Data(file.body))
    #expect(file.body.starts(with: Array("%PDF-".utf8)))
    #expect(!(document.headers.map(\.value) + file.headers.map(\.value)).contains { $0.contains("Alvarez") })
  }

  @Test func aPlanMakesAWebPageToo() async throws {
    let file = try await server().post(Self.path, Self.bundle, accept: "application/pdf")
    #expect(file["Link"] == "<$handout>; rel=\"alternate\"; type=\"text/html\"")
    let page = try await server().post(Self.path, Self.bundle, accept: "text/html")
    #expect(
      page.status == 200 && page["Content-Type"] == "text/html; charset=utf-8" && page["Content-Language"] == "en")
    #expect(page["Content-Security-Policy"]?.hasPrefix("default-src 'none'; ") == true)
    #expect(
      page.text.contains("Ten times, slowly") && page["Content-Disposition"] == "inline; filename=\"handout.html\"")
  }

  @Test func theQueryHasWhatThePlanLacks() async throws {
    let plain = try await server().post(Self.path, Self.bundle, accept: "application/pdf")
    let chosen = try await server().post(
      Self.path + "?condition=tight-hamstrings-knee-pain&date=2026-11-22", Self.bundle, accept: "application/pdf")
    #expect(plain.status == 200 && chosen.status == 200 && plain.body != chosen.body)
    let unknown = try await server().post(Self.path + "?sort=up", Self.bundle)
    #expect(unknown.status == 422 && unknown.text.contains("sort"))
  }

  /// Who asks for FHIR by name gets what is wrong in FHIR; everybody else a problem.
  @Test func mistakesComeInTheFormThatWasAskedFor() async throws {
    let wrong = Self.bundle.replacing(#""status": "active", "intent": "order""#, with: #""status": "entered-in-error""#)
    let problem = try await server().post(Self.path, wrong)
    #expect(problem.status == 422 && problem["Content-Type"] == "application/problem+json", "\(problem.text)")
    let outcome = try await server().post(Self.path, wrong, accept: FHIRService.mediaType)
    #expect(outcome.status == 422 && outcome["Content-Type"] == FHIRService.mediaType)
    #expect(outcome.json["resourceType"] as? String == "OperationOutcome")
    #expect(!problem.text.contains("Alvarez") && !outcome.text.contains("Alvarez"))
    let broken = try await server().post(Self.path, "{", accept: FHIRService.mediaType)
    #expect(broken.status == 400)
    let list = try await server().post(Self.path, "id\n", type: "text/csv")
    #expect(list.status == 415)
    let other = try await server().post(Self.path, Self.bundle, accept: "image/png")
    #expect(other.status == 406)
  }

  @Test func theServerSaysWhatItCan() async throws {
    let statement = try await server().ask("GET", "/v1/fhir/metadata")
    #expect(statement.status == 200 && statement.json["resourceType"] as? String == "CapabilityStatement")
    #expect(statement.json["fhirVersion"] as? String == "4.0.1")
    let newer = try await server().ask(
      "GET", "/v1/fhir/metadata", ["Accept": "application/fhir+json; fhirVersion=5.0"])
    #expect(newer.json["fhirVersion"] as? String == "5.0.0")
    let known = try await server().ask("GET", "/v1/fhir/metadata", ["If-None-Match": try #require(statement["ETag"])])
    #expect(known.status == 304)
    #expect(try await server().ask("POST", "/v1/fhir/metadata").status == 405)
  }
}
