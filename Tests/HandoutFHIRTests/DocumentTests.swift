import Foundation
import HandoutFHIR
import HandoutKit
import HandoutService
import HandoutTestSettings
import Testing

/// Documents that go back into the clinic's records, and replies of a server.
@Suite struct DocumentTests {
  private static let r5 = Sample.bridge(#""patientInstruction": [{"instructionMarkdown": "Ten"}]"#)
    .replacing(#"{"text": "Bridge"}"#, with: #"{"concept": {"text": "Bridge"}}"#)
    .replacing(
      #"{"reference": {"reference": "ServiceRequest/s1"}}"#,
      with: #"{"plannedActivityReference": {"reference": "ServiceRequest/s1"}}"#)
  private static let table = """
    document:
      type: {system: "http://loinc.org", code: "00000-0", display: Instructions}
      category: {system: "https://clinic.example/kinds", code: leaflet}
    """

  private struct Document {
    var bytes: [UInt8]
    var pdf: [UInt8]
    var object: [String: Any]
    var attachment: [String: Any] {
      let content = (object["content"] as? [[String: Any]])?.first
      return content?["attachment"] as? [String: Any] ?? [:]
    }
  }

  private func document(
    _ bundle: String, _ options: FHIROptions = FHIROptions(), address: String? = nil
  ) throws -> Document {
    var request = HandoutRequest(condition: nil, date: Sample.date)
    let plan = try Sample.read(bundle, options, hasCondition: false)
    plan.apply(to: &request)
    let placed = try Sample.press().place(request)
    let pdf = try Sample.press().draw(placed).pdf
    let bytes = try plan.documentReference(to: pdf, of: placed, date: Sample.date, address: address)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    return Document(bytes: bytes, pdf: pdf, object: object)
  }

  /// What two packages of others say of resources.
  private func complaints(_ version: FHIRVersion, _ resources: [[UInt8]]) throws -> [[String]] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "handout-fhir-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = try resources.enumerated().map { index, bytes in
      let file = folder.appending(path: "\(index).json")
      try Data(bytes).write(to: file)
      return file.path
    }
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let chosen = ProcessInfo.processInfo.environment["HANDOUT_PYTHON"]
    let process = Process()
    process.executableURL = URL(
      filePath: chosen ?? tests.deletingLastPathComponent().appending(path: ".venv/bin/python3").path)
    process.arguments = [tests.appending(path: "Checkers/fhir-resources.py").path, version.rawValue] + files
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    try #require(
      process.terminationStatus == 0, "Tests/Checkers/fhir-resources.py failed; Tests/run installs what it needs")
    return try JSONDecoder().decode([[String]].self, from: output)
  }

  @Test func documentsAreSound() throws {
    let old = try document(Sample.bridge(#""patientInstruction": "Ten""#), Sample.codes(Self.table))
    let addressed = try document(Sample.bridge(""), address: "https://files.example/1.pdf")
    let new = try document(Self.r5, Sample.codes(Self.table))
    #expect(try complaints(.r4, [old.bytes, addressed.bytes]) == [[], []])
    #expect(try complaints(.r5, [new.bytes]) == [[]])
    // The packages do see the wrong release.
    #expect(try complaints(.r4, [new.bytes]).allSatisfy { $0.count == 2 })
    #expect(try complaints(.r5, [old.bytes]).allSatisfy { $0.count == 2 })
    #expect(old.attachment["data"] as? String == Data(old.pdf).base64EncodedString())
    #expect(old.attachment["size"] as? Int == old.pdf.count && new.attachment["size"] as? String == "\(new.pdf.count)")
    #expect((old.attachment["hash"] as? String).flatMap { Data(base64Encoded: $0) }?.count == 20)
    #expect(old.attachment["language"] as? String == "en" && old.attachment["creation"] is String)
    #expect(
      addressed.attachment["data"] == nil && addressed.attachment["url"] as? String == "https://files.example/1.pdf")
    #expect(old.object["type"] != nil && addressed.object["type"] == nil && old.object["category"] != nil)
    let context = old.object["context"] as? [String: Any]
    #expect(
      (context?["related"] as? [[String: String]]) == [["reference": "https://ehr.example/fhir/CarePlan/c1"]])
    #expect(new.object["basedOn"] != nil && new.object["context"] == nil)
  }

  /// A reference keeps all that it says, and what means something within the bundle alone is not passed on.
  @Test func subjectsArePassedOn() throws {
    let said =
      #"{"reference": "Patient/p1", "display": "Maria", "_display": {"extension": [{"url": "urn:x", "valueString": "y"}]}}"#
    let kept = try document(Sample.bridge("").replacing(#"{"reference": "Patient/p1"}"#, with: said))
    #expect((kept.object["subject"] as? [String: Any])?["_display"] != nil)
    let numbered = try document(
      Sample.bridge("").replacing("https://ehr.example/fhir/Patient/p1", with: "urn:uuid:1").replacing(
        "\"Patient/p1\"", with: "\"urn:uuid:1\""))
    #expect((numbered.object["subject"] as? [String: Any])?["reference"] as? String == "Patient/p1")
  }

  @Test func aServerAnswers() throws {
    var options = ServiceOptions()
    options.date = Sample.date
    let service = FHIRService(try HandoutService(options))
    let bundle = Sample.bridge(#""patientInstruction": "Ten""#)
    let pdf = service.handout(Array(bundle.utf8), as: .pdf)
    #expect(pdf.status == 0 && pdf.mediaType == "application/pdf")
    #expect(try Sample.pdf(bundle) == pdf.body)
    let document = service.handout(Array(bundle.utf8))
    #expect(document.status == 0 && document.mediaType == "application/fhir+json")
    let wrong = service.handout(Array(bundle.replacing("1962-04-17", with: "Zq-17").utf8))
    let text = String(decoding: wrong.body, as: UTF8.self)
    #expect(wrong.status == 65 && text.contains("OperationOutcome") && !text.contains("Zq") && !text.contains("Maria"))
    #expect(!String(decoding: wrong.record, as: UTF8.self).contains("Zq"))
    for version in FHIRVersion.allCases {
      #expect(
        try complaints(version, [wrong.body, document.body, service.metadata(version)]).map(\.isEmpty)
          == [true, version == .r4, true])
    }
  }

  /// Whatever a bundle has, it is read or refused, and nothing ends the program.
  @Test func brokenBundlesAreRefused() throws {
    var random = SeededGenerator(printingSeedOf: "brokenBundlesAreRefused")
    let whole = Array(
      Sample.bridge(
        #""patientInstruction": "Ten", "bodySite": [{"text": "left"}], "occurrenceTiming": {"repeat": {"frequency": 3, "period": 1.5, "periodUnit": "wk"}}"#
      ).utf8)
    let pieces = ["null", "[]", "{}", "-1", "1e999", "\"\"", "true", "[[[", "\"\u{202E}\"", "99999999999999999999"].map
    { Array($0.utf8) }
    for _ in 0..<TestSettings.scaled(1_000) {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let start = Int.random(in: 0..<bytes.count, using: &random)
        let end = min(start + Int.random(in: 0...12, using: &random), bytes.count)
        bytes.replaceSubrange(start..<end, with: pieces.randomElement(using: &random) ?? [])
      }
      let options = FHIROptions()
      _ = try? FHIRPlan(
        InputFile(name: "bundle.json", bytes: bytes), options: options, date: Sample.date, press: try Sample.press())
    }
    // Values of other kinds in place of each key's.
    for key in ["entry", "activity", "subject", "code", "repeat", "name", "bodySite", "patientInstruction", "resource"]
    {
      for piece in ["null", "7", "\"x\"", "[null]", "{}", "[[]]", "true"] {
        let text = String(decoding: whole, as: UTF8.self).replacing(
          "\"\(key)\":", with: "\"\(key)\": \(piece), \"\(key)2\":")
        _ = try? Sample.read(text)
      }
    }
  }
}
