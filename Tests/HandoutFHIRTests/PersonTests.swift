import HandoutClinical
import HandoutFHIR
import HandoutKit
import Testing

/// Who the patient is, and who answers for the plan.
@Suite struct PersonTests {
  private func patient(_ keys: String) throws -> HandoutClinical.Patient {
    let person = "{\"resourceType\": \"Patient\", \"id\": \"p1\", \(keys)}"
    return try Sample.read(Sample.bridge("", patient: person)).content.patient
  }

  @Test(
    arguments: [
      (#"[{"use": "usual", "family": "B", "given": ["A"]}, {"family": "D", "given": ["C"]}]"#, "C D"),
      (
        #"[{"use": "old", "family": "B", "given": ["A"]}, {"use": "usual", "family": "D", "given": ["C"], "suffix": ["Jr."]}]"#,
        "C D Jr."
      ),
      (
        #"[{"use": "official", "family": "B", "given": ["A"], "period": {"end": "2019-01-01"}}, {"use": "usual", "family": "D", "given": ["C"]}]"#,
        "C D"
      ),
      (#"[{"use": "official", "family": "B", "text": "All of it"}]"#, "All of it"),
      (
        #"[{"use": "official", "family": "B", "text": "whole"}, {"use": "usual", "family": "D", "given": ["C"]}]"#,
        "C D"
      ),
      (#"[{"use": "maiden", "family": "B", "given": ["A"]}, {"use": "anonymous", "text": "X"}]"#, nil),
      (#"[{"use": "official", "family": "王", "given": ["小明"]}]"#, "王小明"), (#"[{"family": "B"}]"#, "B"),
    ] as [(String, String?)]) func names(names: String, chosen: String?) throws
  {
    #expect(try patient("\"name\": \(names)").name == chosen)
  }

  @Test func recordNumbersAreMedical() throws {
    let read = try Sample.read(Sample.bridge("")).content.patient
    #expect(read.id == "0042" && read.name == "Ms. Maria Luz Alvarez" && read.born?.description == "1962-04-17")
  }

  /// A year is printed as it is, and the warning signs for the young stay.
  @Test(arguments: ["1962", "1962-04"]) func birthsWithoutADay(born: String) throws {
    let bundle = Sample.bridge("", patient: Sample.maria.replacing("1962-04-17", with: born))
    let read = try Sample.read(bundle).content.patient
    #expect(read.born == nil && read.bornIn == born && read.age(on: Sample.date.calendarDate) == nil)
    let words = Sample.words(of: try Sample.placed(bundle))
    #expect(words.contains("born \(born)") && words.contains("Under 17 only") && !words.contains("Jan 1"))
    #expect(!Sample.words(of: try Sample.placed(Sample.bridge(""))).contains("Under 17 only"))
  }

  @Test(arguments: [
    (
      #""communication": [{"language": {"coding": [{"code": "en"}]}}, {"language": {"coding": [{"code": "es"}]}, "preferred": true}]"#,
      "es"
    ),
    (#""communication": [{"language": {"coding": [{"code": "es_mx"}]}}]"#, "es-MX"), (#""language": "vi""#, "vi"),
  ]) func languages(keys: String, language: String) throws {
    #expect(try patient(keys).language == language)
  }

  /// Traditional Chinese is another way to write, and the plan's own language says nothing of the patient's.
  @Test func noOtherLanguageIsPrintedInSilence() throws {
    let speaks = #""communication": [{"language": {"coding": [{"code": "zh-Hant-TW"}]}}], "birthDate""#
    let traditional = Sample.bridge("", patient: Sample.maria.replacing("\"birthDate\"", with: speaks))
    #expect(throws: HandoutError.self) { try Sample.placed(traditional) }
    #expect(try Sample.read(Sample.bridge("", plan: #""language": "es""#)).content.patient.language == nil)
  }

  @Test func therapistsAndReferrers() throws {
    func people(_ order: String, _ plan: String = "") throws -> [String?] {
      let doctor = #"""
        {"resourceType": "Practitioner", "id": "d1", "name": [{"family": "Okafor", "given": ["Jane"], "suffix": ["PT"]}]}
        """#
      let role = #"{"resourceType": "PractitionerRole", "id": "r1", "practitioner": {"reference": "Practitioner/d1"}}"#
      let plan = Sample.plan(
        "\(plan.isEmpty ? "" : plan + ",") \"activity\": [{\"reference\": {\"reference\": \"ServiceRequest/s1\"}}]")
      let bundle = Sample.bundle([Sample.maria, doctor, role, plan, Sample.order("s1", "Bridge", order)])
      let read = try Sample.read(bundle).content.patient
      return [read.therapist, read.referrer]
    }
    #expect(try people(#""performer": [{"reference": "PractitionerRole/r1"}]"#) == ["Jane Okafor, PT", nil])
    #expect(try people(#""performer": [{"reference": "Practitioner/9", "display": "A. Brown"}]"#) == ["A. Brown", nil])
    #expect(
      try people(#""performer": [{"reference": "Patient/p1"}]"#, #""author": {"reference": "Practitioner/d1"}"#)
        == ["Jane Okafor, PT", nil])
    let referred = #""requester": {"reference": "Practitioner/d1"}"#
    #expect(try people(referred) == [nil, "Jane Okafor, PT"])
    let words = Sample.words(of: try Sample.placed(Sample.bridge(#""requester": {"display": "Dr. A. Brown"}"#)))
    #expect(words.contains("Referred by") && words.contains("Dr. A. Brown") && !words.contains("Therapist"))
  }

  @Test func startsAreDaysAsWritten() throws {
    func start(_ period: String) throws -> String? {
      try Sample.read(Sample.bridge("", plan: "\"period\": {\(period)}")).content.patient.start?.description
    }
    #expect(try start(#""start": "2026-12-01""#) == "2026-12-01")
    #expect(try start(#""start": "2026-12-01T23:30:00-08:00", "end": "2027-01-01""#) == "2026-12-01")
    #expect(try start(#""start": "2026-12""#) == nil)
  }
}
