import HandoutClinical
import HandoutInput
import Testing

/// Patients as other programs export them.
@Suite struct ArrivingDataTests {
  private func patient(_ text: String, _ name: String = "p") throws -> (Patient, [Diagnostic]) {
    try YAMLDocument(name: name, bytes: Array(text.utf8)).decodeWithWarnings { Patient(decoding: $0) }
  }

  /// The keys that a value may be missing at, and those at which it may not.
  private static let lenient = Patient.keys.filter { !Patient.strictKeys.contains($0) }

  @Test(arguments: ["null", "\"\"", "\" \\t\"", "[]", "\"\\u00A0\\u200B\""])
  func whatSaysNothingIsNotGiven(value: String) throws {
    for key in Self.lenient {
      #expect(try patient("{\"\(key)\": \(value)}").0 == Patient(), "\(key)")
      #expect(try patient("\(key): \(value)\n").0 == Patient(), "\(key)")
    }
    let all = Self.lenient.map { "\"\($0)\": \(value)" }.joined(separator: ", ")
    #expect(try patient("{\(all)}").0 == Patient())
  }

  @Test(arguments: ["~", "Null", "NULL", "", "''"]) func yamlHasMoreWords(value: String) throws {
    for key in Self.lenient { #expect(try patient("\(key): \(value)\n").0 == Patient(), "\(key)") }
  }

  @Test(arguments: Patient.strictKeys.sorted()) func butNotWhereADoseOrAWarningDependsOnIt(key: String) {
    for value in ["null", "\"\"", "~", ""] {
      #expect(throws: YAMLError.self, "\(key): \(value)") { try patient("\(key): \(value)\n") }
    }
    for value in ["{bridge: null}", "{bridge: {reps: null}}", "{bridge: {reps: \"\"}}", "[null]", "[\"\"]", "[[]]"] {
      #expect(throws: YAMLError.self, "\(key): \(value)") { try patient("\(key): \(value)\n") }
    }
  }

  @Test func wholeNumbersAreIdsInJSON() throws {
    for digits in ["0", "41", "20261129", "123456789012345678901234567890"] {
      #expect(try patient("{\"id\": \(digits)}").0.id == digits)
      #expect(throws: YAMLError.self) { try patient("id: \(digits)\n") }
      #expect(throws: YAMLError.self) { try patient("{id: \(digits)}") }
    }
    for value in ["41.0", "-41", "true", "4e1", "{}"] {
      #expect(throws: YAMLError.self, "\(value)") { try patient("{\"id\": \(value)}") }
    }
  }

  @Test(arguments: TextEdgeCases.texts) func idsNamesAndWordsAreTrimmed(edge: String) throws {
    let text =
      "{\"id\": \"\(edge)41\(edge)\", \"name\": \"\(edge)Ana\(edge)\", \"side\": \"\(edge)left\(edge)\", "
      + "\"look\": \"B\(edge)\", \"language\": \"es\(edge)\", \"exercises\": [\"\(edge)bridge\"], "
      + "\"dose\": {\"bridge\(edge)\": {\"reps\": 3}}}"
    let read = try patient(text).0
    #expect(read.id == "41" && read.name == "Ana" && read.side == .left && read.look?.value == "B")
    #expect(read.language == "es" && read.exercises.map(\.value) == ["bridge"])
    #expect(read.doses.map(\.exercise.value) == ["bridge"])
  }

  @Test func damageIsWarnedOfInTextsAndRefusedInIds() throws {
    for piece in ["O&#39;Brien", "Zo\u{FFFD}", "Rest<br>", "#REF!", "ZoÃ«", "Mu?oz", "a\\nb", "1.23457E+12"] {
      for key in ["name", "therapist", "notes"] {
        let (_, warnings) = try patient("{\"\(key)\": \"\(piece.replacing("\\", with: "\\\\"))\"}")
        #expect(warnings.map(\.code) == ["damaged-text"] && warnings.allSatisfy { $0.severity == .warning }, "\(piece)")
        #expect(warnings.allSatisfy { $0.line == 1 && $0.help != nil && $0.message.text.hasPrefix(key) })
      }
      let (_, warnings) = try patient("{\"allow\": {\"bridge\": \"\(piece.replacing("\\", with: "\\\\"))\"}}")
      #expect(warnings.count == 1)
      do throws(YAMLError) {
        _ = try YAMLDocument(name: "p", bytes: Array("{\"id\": \"\(piece.replacing("\\", with: "\\\\"))\"}".utf8))
          .decode { Patient(decoding: $0) }
        Issue.record("\(piece) is no id")
      } catch {
        #expect(error.diagnostics.map(\.severity) == [.error] && error.diagnostics.first?.help != nil)
      }
    }
    #expect(try patient("name: Zoë O'Brien\nnotes: Better? Walk & rest.\n").1 == [])
    let clinic = try YAMLDocument(name: "c", bytes: Array("name: A &amp; B\nclosing: Zo\u{FFFD}\n".utf8))
      .decodeWithWarnings { Clinic(decoding: $0) }
    #expect(clinic.warnings.count == 2)
  }

  @Test(arguments: [
    ("name: +15550100142", "+15550100142"), ("id: 0041", "0041"), ("therapist: yes", "yes"), ("notes: 1:30", "1:30"),
    ("name: 1e3", "1e3"), ("name: .inf", ".inf"), ("id: 41", "41"), ("name: true", "true"), ("name: 0x1F", "0x1F"),
    ("name: 1_000", "1_000"), ("name: 1.5", "1.5"), ("name: No", "No"),
  ]) func textWithoutQuotesGetsTheSameHelp(text: String, value: String) {
    #expect(throws: YAMLError.self) { try patient(text) }
    do { _ = try patient(text) } catch let error as YAMLError {
      #expect(error.diagnostics.map(\.help) == ["put it in quotes: \"\(value)\""])
    } catch {}
  }

  @Test func emergencyNumbersComeFromTheClinicOrTheCountry() throws {
    func clinic(_ text: String) throws -> Clinic {
      try YAMLDocument(name: "c", bytes: Array(text.utf8)).decode { Clinic(decoding: $0) }
    }
    #expect(try clinic("name: A").emergencyNumber == "911")
    #expect(try clinic("country: NZ").emergencyNumber == "111")
    #expect(try clinic("country: BR\nemergency: 192").emergencyNumber == "192")
    #expect(try clinic("country: BR\nemergency: \"192\"").emergencyNumber == "192")
    #expect(try clinic("country: US\nemergency: \"555-0100\"").emergencyNumber == "555-0100")
    for country in Country.all where country.emergencyNumber == nil {
      #expect(throws: YAMLError.self, "\(country.code)") { try clinic("country: \"\(country.code)\"") }
      #expect(try clinic("country: \"\(country.code)\"\nemergency: \"15\"").emergencyNumber == "15")
    }
  }
}

/// Edges as JSON writes them and as they stand.
enum TextEdgeCases {
  static let texts = [
    " ", "\u{A0}", "\u{2003}", "\u{3000}", "\u{200B}", "\u{FEFF}", "\\uFEFF", "\u{2060}", "\u{AD}", "\u{200E}",
    "\u{200F}",
    "\u{61C}", "\\u00a0\\u200b",
  ]
}
