import Foundation
import Testing

/// `handout make --fhir`, as a clinic's system would run it.
@Suite struct FHIRCommandTests {
  private let workspace: Workspace

  /// A plan with an order that can be printed and one that nobody knows.
  static let bundle = """
    {
      "resourceType": "Bundle", "type": "collection",
      "entry": [
        {"resource": {"resourceType": "Patient", "id": "p1",
          "name": [{"use": "official", "family": "Quillfeather", "given": ["Ottoline"]}], "birthDate": "1962"}},
        {"resource": {"resourceType": "CarePlan", "id": "c1", "status": "active", "intent": "plan",
          "subject": {"reference": "Patient/p1"}, "note": [{"text": "Ottoline is adhering well"}],
          "activity": [{"detail": {"status": "in-progress", "code": {"text": "Bridge"}, "description": "Ten, slowly"}},
            {"detail": {"status": "in-progress", "code": {"text": "Clamshell"}}},
            {"detail": {"status": "completed", "code": {"text": "Cat camel"}}},
            {"detail": {"status": "in-progress", "doNotPerform": true, "code": {"text": "Mini squat"}}},
            {"detail": {"status": "in-progress", "code": {"text": "Dance of the Zanzibar"}}}]}}
      ]
    }
    """
  static let make = ["make", "--fhir", "bundle.json", "--date", "2026-11-21", "-o", "made.pdf"]

  init() throws {
    workspace = try Workspace()
    try workspace.write(Self.bundle.utf8, to: "bundle.json")
  }

  @Test func aPlanIsPrintedAndReferredTo() throws {
    let outcome = try workspace.handout(Self.make + ["--out-fhir", "document.json"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try workspace.names.sorted() == ["bundle.json", "document.json", "made.pdf"])
    let document = String(decoding: try workspace.read("document.json"), as: UTF8.self)
    let made = Data(try workspace.read("made.pdf")).base64EncodedString()
    #expect(document.contains("DocumentReference") && document.contains(made))
    let again = try workspace.handout(Self.make + ["--out-fhir", "document.json"])
    #expect(try again.status == 0 && String(decoding: workspace.read("document.json"), as: UTF8.self) == document)
    let words = try workspace.run(["pdftotext", "made.pdf", "-"]).text
    #expect(words.contains("Ten, slowly") && words.contains("born 1962") && words.contains("Quillfeather"))
  }

  /// Logs keep messages, so they hold nothing that a bundle says of a person.
  @Test func messagesHoldNoValues() throws {
    for extra in [[], ["--json"]] {
      let outcome = try workspace.handout(Self.make + extra)
      let said = outcome.errors + outcome.text
      for word in ["Quillfeather", "Ottoline", "Zanzibar", "Bridge", "adhering"] {
        #expect(!said.contains(word), "\(word): \(said)")
      }
    }
    let shown = try workspace.handout(Self.make + ["--show-values"])
    #expect(shown.errors.contains("Zanzibar"))
  }

  @Test func mistakesHavePlacesAndLeaveNoFile() throws {
    try workspace.write(
      Self.bundle.replacing("\"1962\"", with: "\"soon\"").replacing(
        "\"activity\"", with: "\"modifierExtension\": [{\"url\": \"x\"}], \"activity\""
      ).utf8, to: "bundle.json")
    let outcome = try workspace.handout(Self.make + ["--out-fhir", "document.json"])
    #expect(
      outcome.status == 65 && outcome.errors.contains("bundle.json:5:") && outcome.errors.contains("bundle.json:8:"),
      "\(outcome.errors)")
    #expect(try workspace.names == ["bundle.json"])
  }

  @Test(arguments: [
    ["make", "--out-fhir", "d.json", "-o", "made.pdf"], FHIRCommandTests.make + ["--patient", "p.yaml"],
    FHIRCommandTests.make + ["--fhir-url", "https://x.example"], FHIRCommandTests.make + ["--out-fhir", "d.pdf"],
    FHIRCommandTests.make + ["--from", "last.pdf"], FHIRCommandTests.make + ["--out-fhir", "-"],
    ["make", "--fhir", "bundle.json", "-o", "made.png", "--out-fhir", "d.json"],
    FHIRCommandTests.make + ["--fhir-version", "r3"],
  ]) func whatDoesNotGoTogetherIsRefused(arguments: [String]) throws {
    let outcome = try workspace.handout(arguments)
    #expect(outcome.status == 64 && outcome.errors.contains("--"), "\(outcome.errors)")
    #expect(try workspace.names == ["bundle.json"])
  }

  /// A bundle in another place than its own is told where it belongs.
  @Test func bundlesInOtherPlacesAreNamed() throws {
    for arguments in [
      ["batch", "bundle.json", "-o", "out", "--show-values"],
      ["make", Workspace.condition, "--patient", "bundle.json", "-o", "made.pdf"],
    ] {
      let outcome = try workspace.handout(arguments + ["--date", "2026-11-21"])
      #expect(outcome.status == 65 && outcome.errors.contains("--fhir"), "\(outcome.errors)")
    }
  }

  /// A table in the library folder is used, and checked with the folder.
  @Test func aLibraryHasATable() throws {
    try workspace.write(
      Self.bundle.replacing(
        #"{"text": "Dance of the Zanzibar"}"#, with: #"{"coding": [{"system": "urn:x", "code": "D"}]}"#
      ).utf8, to: "bundle.json")
    try workspace.write("exercises: {\"urn:x|D\": quad-set}\n".utf8, to: "own/Codes.yaml")
    let outcome = try workspace.handout(Self.make + ["--library", "own"])
    #expect(outcome.status == 0 && !outcome.errors.contains("no exercise of the library"), "\(outcome.errors)")
    #expect(try workspace.run(["pdftotext", "made.pdf", "-"]).text.contains("Thigh squeeze"))
    #expect(try workspace.handout(["check", "own"]).status == 0)
    try workspace.write("exercises: {\"urn:x|D\": quad-sett}\nextra: 1\n".utf8, to: "own/Codes.yaml")
    let checked = try workspace.handout(["check", "own"])
    #expect(checked.status == 65 && checked.errors.contains("own/Codes.yaml:2:1"), "\(checked.errors)")
    try workspace.write("exercises: {\"urn:x|D\": quad-sett}\n".utf8, to: "own/Codes.yaml")
    #expect(try workspace.handout(["check", "own"]).errors.contains("did you mean \"quad-set\"?"))
  }

  /// What a plan of care said in words goes on into the next handout.
  @Test func instructionsAreKeptInPlans() throws {
    #expect(try workspace.handout(Self.make + ["--attach-plan"]).status == 0)
    let next = try workspace.handout(["make", "--from", "made.pdf", "--date", "2026-11-28", "-o", "next.pdf"])
    #expect(next.status == 0, "\(next.errors)")
    #expect(try workspace.run(["pdftotext", "next.pdf", "-"]).text.contains("Ten, slowly"))
  }
}
