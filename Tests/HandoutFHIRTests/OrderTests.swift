import HandoutClinical
import HandoutFHIR
import HandoutKit
import Testing

/// What an order says of an exercise.
@Suite struct OrderTests {
  private func patient(_ keys: String, _ options: FHIROptions = FHIROptions()) throws -> HandoutClinical.Patient {
    try Sample.read(Sample.bridge(keys), options).content.patient
  }

  private func timing(_ repeated: String) -> String { #""occurrenceTiming": {"repeat": {\#(repeated)}}"# }

  @Test(
    arguments: [
      (#""frequency": 3, "period": 1, "periodUnit": "wk""#, 3, nil),
      (#""frequency": 2, "period": 1, "periodUnit": "d""#, 7, 2),
      (#""frequency": 1, "period": 7, "periodUnit": "d""#, 1, nil),
      (#""frequency": 14, "period": 1, "periodUnit": "wk""#, 7, 2),
      (#""frequency": 1, "period": 1, "periodUnit": "wk", "dayOfWeek": ["mon", "wed", "fri"]"#, 3, nil),
      (#""dayOfWeek": ["mon", "thu"]"#, 2, nil), (#""when": ["MORN", "EVE"], "period": 1, "periodUnit": "d""#, 7, 2),
      (#""timeOfDay": ["08:00:00", "12:00:00", "18:00:00"]"#, nil, 3),
      (#""frequency": 3, "frequencyMax": 3, "period": 1, "periodUnit": "wk""#, 3, nil),
    ] as [(String, Int?, Int?)]) func rhythmsAreCounted(repeated: String, days: Int?, perDay: Int?) throws
  {
    let dose = try #require(try patient(timing(repeated)).doses.first)
    #expect(dose.days == days && dose.perDay == perDay && dose.sets == nil && dose.reps == nil)
  }

  @Test(arguments: [("BID", 2), ("TID", 3), ("QID", 4)]) func codesOfTimings(code: String, perDay: Int) throws {
    let dose = try patient(#""occurrenceTiming": {"code": {"coding": [{"code": "\#(code)"}]}}"#).doses.first
    #expect(dose?.perDay == perDay && dose?.days == 7)
  }

  /// What has no number on a sheet is printed as it stands, with no dose of ours beside it.
  @Test(arguments: [
    (#""frequency": 3, "frequencyMax": 5, "period": 1, "periodUnit": "wk""#, "3–5 × / 1\u{A0}wk"),
    (#""frequency": 1, "period": 8, "periodUnit": "h""#, "1 × / 8\u{A0}h"),
    (#""frequency": 1, "period": 2, "periodUnit": "d""#, "1 × / 2\u{A0}d"),
    (#""duration": 10, "durationMax": 20, "durationUnit": "min""#, "10–20\u{A0}min"),
    (#""duration": 30, "durationUnit": "s""#, "30\u{A0}s"),
  ]) func restIsNotGuessed(repeated: String, words: String) throws {
    let patient = try patient(timing(repeated))
    #expect(patient.instructions.map(\.text) == [words] && patient.doses.isEmpty)
    let instructed = try self.patient(timing(repeated) + #", "patientInstruction": "Slowly""#)
    #expect(instructed.instructions.map(\.text) == ["Slowly"] && instructed.notes == "Bridge: \(words)")
  }

  @Test func countsAreSessions() throws {
    let bundle = Sample.bridge(
      timing(#""count": 12, "frequency": 1, "period": 1, "periodUnit": "d""#) + #", "quantityQuantity": {"value": 10}"#)
    let patient = try Sample.read(bundle).content.patient
    #expect(patient.doses.allSatisfy { !$0.saysHowMuch } && patient.instructions.isEmpty)
    #expect(try Sample.warnings(bundle).filter { $0.code == "fhir-left-out" }.count == 2)
  }

  @Test func minutesAreDosesOfTimedExercises() throws {
    let minutes = timing(#""duration": 0.5, "durationUnit": "h""#)
    #expect(try patient(minutes).instructions.map(\.text) == ["30\u{A0}min"])
    let timed = try Sample.press().library.exerciseIDs().first { id in
      if case .duration? = try? Sample.press().library.exercise(id).dosage.amount { true } else { false }
    }
    let name = try #require(try timed.map { try Sample.press().library.exercise($0).name })
    let read = try Sample.read(Sample.bridge(minutes).replacing("\"Bridge\"", with: "\"\(name)\"")).content.patient
    #expect(read.doses.first?.minutes == 30 && read.instructions.isEmpty)
  }

  @Test func ourOwnExtensionHasNumbers() throws {
    func dose(_ parts: String) -> String {
      #""extension": [{"url": "urn:handout:fhir:dose", "extension": [\#(parts)]}]"#
    }
    let parts =
      #"{"url": "sets", "valueInteger": 2}, {"url": "reps", "valuePositiveInt": 8}, {"url": "hold", "valueInteger": 5}"#
    let patient = try patient(dose(parts) + #", "patientInstruction": "Slowly""#)
    let read = try #require(patient.doses.first)
    #expect(read.sets == 2 && read.reps == 8 && read.hold == 5 && patient.instructions.isEmpty)
    for wrong in [#"{"url": "sets", "valueInteger": 0}"#, #"{"url": "set", "valueInteger": 2}"#, #"{"url": "reps"}"#] {
      #expect(Sample.errors(Sample.bridge(dose(wrong))).count == 1)
    }
  }

  @Test func noDoseIsTold() throws {
    #expect(try Sample.warnings(Sample.bridge("")).contains { $0.code == "fhir-own-dose" })
    #expect(
      try !Sample.warnings(Sample.bridge(#""patientInstruction": "Slowly""#)).contains { $0.code == "fhir-own-dose" })
  }

  @Test func instructionsAreTakenInTheSheetsLanguage() throws {
    let translated = #"""
      "patientInstruction": "Slowly", "_patientInstruction": {"extension": [{"url": "http://hl7.org/fhir/StructureDefinition/translation",
        "extension": [{"url": "lang", "valueCode": "es"}, {"url": "content", "valueString": "Despacio"}]}]}
      """#
    #expect(try patient(translated).instructions.map(\.text) == ["Slowly"])
    let spanish = Sample.maria.replacing(
      "\"birthDate\"", with: #""communication": [{"language": {"coding": [{"code": "es-MX"}]}}], "birthDate""#)
    let read = try Sample.read(Sample.bridge(translated, patient: spanish)).content.patient
    #expect(read.instructions.map(\.text) == ["Despacio"] && read.language == "es-MX")
  }

  /// Nothing of an instruction is cut.
  @Test func longInstructionsAreRefused() throws {
    let long = String(repeating: "slowly ", count: 90)
    #expect(Sample.errors(Sample.bridge("\"patientInstruction\": \"\(long)\"")).first?.message.contains("600") == true)
  }

  @Test(
    arguments: [
      (#"[{"coding": [{"system": "http://snomed.info/sct", "code": "36701003"}]}]"#, .both),
      (#"[{"coding": [{"system": "http://snomed.info/sct", "code": "82169009"}]}]"#, .left),
      (#"[{"text": "Right knee"}]"#, .right), (#"[{"text": "left"}, {"text": "right"}]"#, .both),
      (#"[{"coding": [{"display": "Structure of left knee region (body structure)"}]}]"#, .left),
      (#"[{"text": "Knee"}]"#, nil), (#"[{"text": "left knee, not the right one"}]"#, nil),
    ] as [(String, Side?)]) func sides(site: String, side: Side?) throws
  {
    let bundle = Sample.bridge("\"bodySite\": \(site)")
    #expect(try Sample.read(bundle).content.patient.side == side)
    #expect(try Sample.warnings(bundle).contains { $0.code == "fhir-no-side" } == (side == nil))
  }

  @Test func structuresHaveSides() throws {
    let structure = #"""
      {"resourceType": "BodyStructure", "id": "b1", "patient": {"reference": "Patient/p1"},
       "includedStructure": [{"structure": {"text": "Knee"}, "laterality": {"text": "Left"}}]}
      """#
    let bundle = Sample.bridge(#""bodyStructure": [{"reference": "BodyStructure/b1"}]"#)
    let whole = bundle.replacing(
      "\"entry\": [",
      with: "\"entry\": [{\"fullUrl\": \"https://ehr.example/fhir/BodyStructure/b1\", \"resource\": \(structure)},")
    #expect(try Sample.read(whole).content.patient.side == .left)
  }

  @Test func ordersOfDifferentSidesNameNone() throws {
    func order(_ id: String, _ name: String, _ side: String) -> String {
      Sample.order(id, name, "\"bodySite\": [{\"text\": \"\(side)\"}]")
    }
    let mixed = Sample.bundle([Sample.maria, order("s1", "Bridge", "left"), order("s2", "Clamshell", "right")])
    #expect(try Sample.read(mixed).content.patient.side == nil)
    let twice = Sample.bundle([Sample.maria, order("s1", "Bridge", "left"), order("s2", "Bridge", "right")])
    #expect(try Sample.read(twice).content.patient.side == .both)
    let contrary = Sample.bundle([
      Sample.maria, Sample.order("s1", "Bridge", #""patientInstruction": "Ten""#),
      Sample.order("s2", "Bridge", #""patientInstruction": "Twenty""#),
    ])
    #expect(!Sample.errors(contrary).isEmpty)
  }

  @Test func notesAreForThoseWhoAskForThem() throws {
    let bundle = Sample.bridge(
      #""patientInstruction": "Slowly", "note": [{"text": "Maria is adhering well"}]"#,
      plan: #""note": [{"text": "See the X-ray"}]"#)
    #expect(try Sample.read(bundle).content.patient.notes == nil)
    #expect(try Sample.warnings(bundle).filter { $0.code == "fhir-left-out" }.count == 2)
    var options = FHIROptions()
    options.includesNotes = true
    #expect(try Sample.read(bundle, options).content.patient.notes == "Bridge: Maria is adhering well\nSee the X-ray")
    #expect(try patient(#""note": [{"text": "Ten, slowly"}]"#, options).instructions.map(\.text) == ["Ten, slowly"])
  }
}
