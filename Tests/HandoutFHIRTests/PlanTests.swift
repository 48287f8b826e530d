import Foundation
import HandoutClinical
import HandoutFHIR
import HandoutKit
import Testing

/// Which plan and which orders become exercises.
@Suite struct PlanTests {
  private func exercises(_ bundle: String, _ options: FHIROptions = FHIROptions()) throws -> [String] {
    try Sample.read(bundle, options).content.patient.exercises.map(\.value)
  }

  @Test func activitiesNameOrders() throws {
    #expect(try exercises(Sample.bridge("")) == ["bridge"])
  }

  /// PACIO and others put the orders into the plan itself.
  @Test func ordersMayBeContained() throws {
    let plan = Sample.plan(
      """
      "contained": [{"resourceType": "ServiceRequest", "id": "o", "status": "active", "intent": "order",
        "subject": {"reference": "Patient/p1"}, "code": {"text": "Bridge"}}],
      "activity": [{"reference": {"reference": "#o"}}]
      """)
    #expect(try exercises(Sample.bundle([Sample.maria, plan])) == ["bridge"])
  }

  /// The specification, Taiwanese and Synthea-made plans have details.
  @Test func activitiesHaveDetails() throws {
    let plan = Sample.plan(
      """
      "activity": [{"detail": {"status": "in-progress", "code": {"text": "Clamshell"}, "description": "Twenty, slowly"}},
        {"detail": {"status": "completed", "code": {"text": "Bridge"}}}]
      """)
    let read = try Sample.read(Sample.bundle([Sample.maria, plan]))
    #expect(read.content.patient.exercises.map(\.value) == ["clamshell"] && read.version == .r4)
    #expect(read.content.patient.instructions.map(\.text) == ["Twenty, slowly"])
  }

  @Test func ordersMayBeLoose() throws {
    let based = Sample.order("s1", "Bridge", #""basedOn": [{"reference": "CarePlan/c1"}]"#)
    let other = Sample.order("s2", "Clamshell")
    let plan = Sample.plan(#""title": "Knee""#)
    #expect(try exercises(Sample.bundle([Sample.maria, plan, based, other])) == ["bridge"])
    #expect(try exercises(Sample.bundle([Sample.maria, plan, other])) == ["clamshell"])
    #expect(try exercises(Sample.bundle([Sample.maria, other])) == ["clamshell"])
  }

  @Test func anActivePlanComesFirst() throws {
    let held = Sample.plan(#""activity": [{"detail": {"code": {"text": "Clamshell"}}}]"#, status: "on-hold")
    let done = held.replacing("on-hold", with: "completed").replacing("c1", with: "c3")
    let active = Sample.plan(#""activity": [{"detail": {"code": {"text": "Bridge"}}}]"#).replacing("c1", with: "c2")
    #expect(try exercises(Sample.bundle([Sample.maria, held, active, done])) == ["bridge"])
    #expect(try exercises(Sample.bundle([Sample.maria, held, done])) == ["clamshell"])
    #expect(!Sample.errors(Sample.bundle([Sample.maria, done])).isEmpty)
    // Two that are both to be followed are not chosen from, but by a category or by a name.
    let second = active.replacing("c2", with: "c4").replacing("Bridge", with: "Clamshell")
    #expect(Sample.errors(Sample.bundle([Sample.maria, active, second])).first?.message.contains("2 plans") == true)
    var options = FHIROptions()
    options.plan = "c4"
    #expect(try exercises(Sample.bundle([Sample.maria, active, second]), options) == ["clamshell"])
    let hinted = second.replacing(
      "\"intent\"", with: "\"category\": [{\"coding\": [{\"code\": \"PhysicalActivity\"}]}], \"intent\"")
    #expect(try exercises(Sample.bundle([Sample.maria, active, hinted])) == ["clamshell"])
  }

  @Test(arguments: ["completed", "cancelled", "revoked", "entered-in-error", "draft"])
  func whatIsOverIsNotPrinted(status: String) throws {
    let bundle = Sample.bundle([
      Sample.maria, Sample.order("s1", "Bridge"), Sample.order("s2", "Clamshell", status: status),
    ])
    #expect(try exercises(bundle) == ["bridge"])
    #expect(try Sample.warnings(bundle).contains { $0.code == "fhir-not-active" && $0.message.contains("Clamshell") })
  }

  @Test func whatIsForbiddenIsToldAndNotPrinted() throws {
    let bundle = Sample.bundle([
      Sample.maria, Sample.order("s1", "Bridge"), Sample.order("s2", "Clamshell", #""doNotPerform": true"#),
    ])
    #expect(try exercises(bundle) == ["bridge"])
    #expect(try Sample.warnings(bundle).contains { $0.code == "fhir-do-not-perform" })
  }

  /// A kind of therapy is no exercise, whatever the table says; its text may name one.
  @Test func codesAreLookedUp() throws {
    func bundle(_ code: String) -> String {
      Sample.bundle([
        Sample.maria, Sample.order("s1", "Bridge"),
        Sample.order("s2", "x").replacing(#"{"text": "x"}"#, with: code),
      ])
    }
    let local = #"{"coding": [{"system": "https://clinic.example", "code": "CL"}]}"#
    let table = Sample.codes("exercises: {\"https://clinic.example|CL\": clamshell}")
    #expect(try exercises(bundle(local), table) == ["bridge", "clamshell"])
    #expect(
      try Sample.warnings(bundle(local)).contains { $0.code == "fhir-not-made" && $0.help?.contains("|CL") == true })
    let display = #"{"coding": [{"system": "https://other.example", "code": "7", "display": "Clamshell"}]}"#
    #expect(try exercises(bundle(display)) == ["bridge", "clamshell"])
    for code in ["229065009", "229070002", "91251008"] {
      let kind =
        #"{"coding": [{"system": "http://snomed.info/sct", "code": "\#(code)", "display": "Exercise therapy"}]}"#
      #expect(try exercises(bundle(kind)) == ["bridge"])
      #expect(
        try Sample.warnings(bundle(kind)).contains { $0.code == "fhir-not-made" && $0.message.contains("therapy") })
      #expect(
        !Sample.errors(bundle(kind), Sample.codes("exercises: {\"http://snomed.info/sct|\(code)\": bridge}")).isEmpty)
    }
    // Nothing near is taken for the name itself.
    #expect(try exercises(bundle(#"{"text": "Clamshells with band"}"#)) == ["bridge"])
    #expect(
      Sample.errors(bundle(local), Sample.codes("exercises: {\"https://clinic.example|CL\": clamshel}")).first?.help?
        .contains("clamshell") == true)
  }

  @Test func theTableKnowsConditions() throws {
    let condition = #"""
      {"resourceType": "Condition", "id": "d1", "code": {"coding": [{"system": "https://clinic.example", "code": "HAM"}]}}
      """#
    let plan = Sample.plan(
      #""addresses": [{"reference": "Condition/d1"}], "activity": [{"detail": {"code": {"text": "Bridge"}}}]"#)
    let bundle = Sample.bundle([Sample.maria, plan, condition])
    let table = Sample.codes("conditions: {\"https://clinic.example|HAM\": tight-hamstrings-knee-pain}")
    #expect(
      try Sample.read(bundle, table, hasCondition: false).content.condition?.value == "tight-hamstrings-knee-pain")
    #expect(try Sample.warnings(bundle).contains { $0.code == "fhir-no-condition" })
    let newer = bundle.replacing(
      #"{"reference": "Condition/d1"}"#, with: #"{"reference": {"reference": "Condition/d1"}}"#)
    #expect(
      try Sample.read(newer, table, hasCondition: false).content.condition?.value == "tight-hamstrings-knee-pain")
  }

  @Test(arguments: [
    #"{"reference": "https://ehr.example/fhir/ServiceRequest/s1"}"#, #"{"reference": "ServiceRequest/s1/_history/2"}"#,
    #"{"reference": "ServiceRequest?identifier=urn:x|7"}"#, #"{"identifier": {"system": "urn:x", "value": "7"}}"#,
  ]) func referencesAreResolved(reference: String) throws {
    let bundle = Sample.bundle([
      Sample.maria, Sample.plan("\"activity\": [{\"reference\": \(reference)}]"),
      Sample.order("s1", "Bridge", #""identifier": [{"system": "urn:x", "value": "7"}]"#),
    ])
    #expect(try exercises(bundle) == ["bridge"])
    // Synthea gives every resource a number instead of a name.
    let numbered = Sample.bundle([
      Sample.maria, Sample.plan(#""activity": [{"reference": {"reference": "urn:uuid:0a"}}]"#),
      Sample.order("s1", "Bridge"),
    ]).replacing("https://ehr.example/fhir/ServiceRequest/s1", with: "urn:uuid:0a")
    #expect(try exercises(numbered) == ["bridge"])
  }

  @Test func whatCannotBeReadSafelyIsRefused() throws {
    let extended = #""modifierExtension": [{"url": "https://x.example/not", "valueBoolean": true}]"#
    let other = Sample.maria.replacing("p1", with: "p2")
    let refused = [
      Sample.bridge(extended), Sample.bridge("", plan: extended),
      Sample.bridge("").replacing(#""birthDate""#, with: "\(extended), \"birthDate\""),
      Sample.bundle([other, Sample.plan(#""activity": [{"detail": {"code": {"text": "Bridge"}}}]"#)]),
      Sample.bundle([
        Sample.maria, other, Sample.plan(#""activity": [{"reference": {"reference": "ServiceRequest/s1"}}]"#),
        Sample.order("s1", "Bridge").replacing("Patient/p1", with: "Patient/p2"),
      ]),
      Sample.bundle([
        Sample.maria, Sample.plan(#""activity": [{"reference": {"reference": "ServiceRequest/s1"}}]"#),
        Sample.order("s1", "Bridge").replacing("Patient/p1", with: "Patient/of-another-clinic"),
      ]),
      Sample.bundle([Sample.maria, Sample.plan(#""activity": []"#)]), "{}", "[]", "", "{\"resourceType\": \"Bundle\"}",
      Sample.bridge("", plan: #""implicitRules": "https://x.example""#),
    ]
    for bundle in refused { #expect(!Sample.errors(bundle).isEmpty, "\(bundle)") }
    // A second patient alone disturbs nobody.
    #expect(
      try Sample.read(Sample.bridge("").replacing("\"entry\": [", with: "\"entry\": [{\"resource\": \(other)},"))
        .content.patient.name == "Ms. Maria Luz Alvarez")
    // All mistakes are told at once, each with its place.
    let errors = Sample.errors(
      Sample.bridge(extended, patient: Sample.maria.replacing("1962-04-17", with: "1962-13-01")))
    #expect(errors.count == 2 && errors.allSatisfy { $0.line > 0 && $0.column > 0 && $0.file == "bundle.json" })
  }

  @Test func theShapeTellsTheRelease() throws {
    #expect(try Sample.read(Sample.bridge("")).version == .r4)
    let both = Sample.bridge("", plan: #""custodian": {"display": "A. Brown"}"#)
    #expect(Sample.errors(both).first?.help?.contains("--fhir-version") == true)
    var options = FHIROptions()
    options.version = .r5
    #expect(try Sample.read(both, options).version == .r5)
  }
}
