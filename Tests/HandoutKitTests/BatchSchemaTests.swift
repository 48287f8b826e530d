import HandoutBatch
import HandoutClinical
import HandoutInput
import HandoutKit
import HandoutRows
import Testing

/// The columns of a batch: what the schema says is what the patient file's decoder does.
@Suite struct BatchSchemaTests {
  @Test func theColumnsAreThoseOfThePatientFileAndTheSheet() {
    let names = BatchSchema.columns().map(\.name)
    #expect(Set(names) == Set(Patient.keys + ["condition", "design", "theme", "paper", "clinic", "password"]))
    #expect(Set(names).count == names.count)
    #expect(BatchSchema.columns().filter(\.isNeeded).map(\.name) == ["condition"])
    #expect(BatchSchema.columns(isConditionGiven: true).allSatisfy { !$0.isNeeded })
    #expect(BatchSchema.columns().allSatisfy { $0.meaning.hasSuffix(".") && $0.meaning.first?.isUppercase == true })
  }

  @Test func theTableNamesTheNestedColumnsOfCSV() {
    let table = BatchSchema.table()
    #expect(table.allSatisfy { $0.count == 4 })
    let names = table.map { $0[0] }
    for field in ["sets", "reps", "hold", "rest", "minutes", "per-day", "days"] {
      #expect(names.contains("dose.<exercise>.\(field)"))
    }
    #expect(names.contains("allow.<exercise>"))
    #expect(
      table.first == ["condition", "needed", BatchSchema.columns()[0].form.words, BatchSchema.columns()[0].meaning])
  }

  /// Values of the patient file's keys, in JSON.
  private static let patientRows: [String] = {
    let texts = ["\"a\"", "\"\"", "\" \"", "\"a\\nb\"", "\"é\"", "\"No\"", "1", "true", "null", "[]", "{}", "\"\\t\""]
    let dates = [
      "\"1985-04-12\"", "\"1899-12-31\"", "\"1900-01-01\"", "\"2200-12-31\"", "\"2201-01-01\"", "\"1985-13-01\"",
      "\"1985-4-12\"", "\"1985-04-12 \"", "\"1985-00-10\"", "\"1985-04-32\"", "1985",
      "\"1985-04-12T00:00:00\"", "\"1985-04-12 00:00:00\"", "\"1985-04-12 00:00:00.000\"", "\"1985-04-12T00:00\"",
      "\"1985-04-12T00:00:00Z\"", "\"1985-04-12T00:00:01\"", "\"0001-01-01\"", "\"0000-01-01\"", "\"9999-12-31\"",
    ]
    let moments = [
      "\"2026-11-28 14:30\"", "\"2026-11-28 24:00\"", "\"2026-11-28 1:30\"", "\"2026-11-28\"", "\"2026-11-28T14:30\"",
      "\"2026-11-28 23:59\"", "\"2026-11-28 14:60\"", "\"2026-11-28T14:30:00\"", "\"2026-11-28 14:30:00.000\"",
      "\"2026-11-28 14:30:05\"", "\"2026-11-28T14:30Z\"", "\"2026-11-28T14:30:00+01:00\"", "\"2026-11-28T\"",
      "\"2026-11-28 14:30:00.\"", "\"1899-11-28\"",
    ]
    let ids = [
      "\"bridge\"", "\"a\"", "\"-a\"", "\"a-\"", "\"a b\"", "\"a_b\"", "\"é\"", "\"\"", "[]",
      "\"\(String(repeating: "a", count: 64))\"", "\"\(String(repeating: "a", count: 65))\"",
    ]
    let lists = [
      "[]", "[\"a\"]", "[\"a\", \"b\"]", "[\"a\", \"a\"]", "[\"a b\"]", "\"a\"", "[{}]",
      "[\((1...40).map { "\"e-\($0)\"" }.joined(separator: ","))]",
      "[\((1...41).map { "\"e-\($0)\"" }.joined(separator: ","))]",
      "[\((1...100).map { "\"e-\($0)\"" }.joined(separator: ","))]",
      "[\((1...101).map { "\"e-\($0)\"" }.joined(separator: ","))]",
    ]
    let languages = [
      "\"es\"", "\"es,en\"", "\"es, en\"", "\"es-MX\"", "\"ES\"", "\"e\"", "\"es,en,ar\"", "\"spanish\"", "\"es,\"",
      "\"es-\"", "\"zh-Hant-TW\"", "\"es_MX\"", "\"EN-us, zh_hans\"", "null", "[]", "[\"es\"]",
    ]
    let values: [(String, [String])] =
      ["id", "name", "therapist", "notes"].map { ($0, texts) } + [
        ("born", dates), ("start", dates), ("next-visit", moments),
      ]
      + ["look", "routine"].map { ($0, ids) } + ["exercises", "drop", "add"].map { ($0, lists) }
      + [
        ("language", languages), ("age", ["-1", "0", "120", "121", "1.5", "\"41\"", "null"]),
        ("side", ["\"left\"", "\"right\"", "\"both\"", "\"Left\"", "1"]), ("legs", ["\"one\"", "\"both\"", "\"two\""]),
        (
          "allow",
          [
            "{}", "{\"bridge\": \"Agreed.\"}", "{\"a b\": \"x\"}", "{\"bridge\": \"\"}", "{\"bridge\": 1}", "[]",
            "\"x\"",
          ]
        ),
        (
          "dose",
          ["{}", "{\"bridge\": {}}", "{\"bridge\": {\"rep\": 3}}", "{\"bridge\": 3}", "{\"a b\": {\"reps\": 3}}", "[]"]
        ),
        ("nam", ["\"a\""]),
      ]
    let doses = BatchSchema.doseFields.sorted { $0.key < $1.key }.flatMap { field, range in
      [range.lowerBound - 1, range.lowerBound, range.upperBound, range.upperBound + 1].map { number in
        "{\"dose\": {\"bridge\": {\"\(field)\": \(number)}}}"
      }
    }
    return values.flatMap { key, values in values.map { "{\"\(key)\": \($0)}" } } + doses + [
      "{}", "{\"born\": \"1985-04-12\", \"age\": 41}", "{\"born\": null, \"age\": 41}",
      "{\"born\": \"1985-04-12\", \"age\": null}", "{\"id\": -1}", "{\"id\": 41}", "{\"id\": 41.5}", "{\"dose\": null}",
      "{\"exercises\": null}", "{\"allow\": \"\"}", "{\"dose\": {\"bridge\": {\"reps\": null}}}",
      "{\"legs\": \"one\", \"side\": \"both\"}",
      "{\"legs\": \"one\", \"side\": \"left\"}", "{\"legs\": \"both\", \"side\": \"both\"}",
      "{\"dose\": {\"bridge\": {\"reps\": \"10\"}}}", "{\"dose.bridge.reps\": 10}",
      "{\"dose.bridge.rep\": 10}", "{\"dose.bridge.reps\": 8.0}", "{\"dose.bridge.reps\": \"NA\"}", "{\"age\": \"NA\"}",
      "{\"exercises\": \"bridge quad-set\"}", "{\"exercises\": \"\"}", "{\"allow.bridge\": \"Agreed.\"}",
      "{\"age\": 41.0}",
      "{\"name\": \"Ana\", \"id\": \"p-1\", \"age\": 41}",
    ]
  }()

  /// Whether a row is read as one of a list and its patient decoded.
  private func isRead(_ row: String) -> Bool {
    var pieces = [Array(row.utf8)]
    let columns = BatchSchema.rowColumns(needsCondition: false)
    var rows = RowReader(name: "row.jsonl", format: .jsonl, columns: columns) { () throws(RowError) -> [UInt8] in
      pieces.popLast() ?? []
    }
    guard let document = try? rows.next()?.content.get() else { return false }
    return (try? document.decode { Patient(decoding: $0) }) != nil
  }

  @Test func theSchemaAgreesWithTheDecoder() throws {
    let rows = Self.patientRows
    let verdicts = try SchemaValidator.verdicts(on: rows, schema: BatchSchema.jsonSchema(isConditionGiven: true))
    #expect(verdicts.count == rows.count)
    for (row, isValid) in zip(rows, verdicts) { #expect(isValid == isRead(row), "\(row)") }
    #expect(verdicts.count { $0 } > 60 && verdicts.count { !$0 } > 60)
  }

  @Test func theKeysOfTheSheetAreChecked() throws {
    let good = [
      "{\"condition\": \"tight-hamstrings-knee-pain\"}",
      "{\"condition\": \"a\", \"design\": \"standard\", \"theme\": \"grey\", \"paper\": \"a4\", \"clinic\": \"clinic.yaml\"}",
      "{\"condition\": \"a\", \"paper\": \"half-letter\"}", "{\"condition\": \"a\", \"paper\": \"Half-LETTER\"}",
      "{\"condition\": \"a\", \"paper\": \"150X200MM\"}", "{\"condition\": \"a\", \"paper\": \"5.5x8.5in\"}",
      "{\"condition\": \"a\", \"password\": \"sésame, open\"}", "{\"condition\": \"a\", \"password\": \"\"}",
      "{\"exercises\": [\"bridge\"]}", "{\"exercises\": [\"Heel dig\"], \"condition\": \"\"}",
      "{\"condition\": \"a\", \"design\": null, \"theme\": \"\", \"paper\": [], \"clinic\": \" \"}",
    ]
    let bad = [
      "{}", "{\"condition\": \"\"}", "{\"condition\": \"a\", \"paper\": \"a7\"}",
      "{\"condition\": \"a\", \"paper\": \"150x200\"}",
      "{\"condition\": null}", "{\"condition\": \"a\", \"password\": \"a\\tb\"}",
      "{\"condition\": \"a\", \"clinic\": 1}", "[]", "\"a\"",
      "{\"condition\": \"a\", \"password\": \"\(String(repeating: "x", count: 128))\"}",
    ]
    let schema = BatchSchema.jsonSchema()
    #expect(
      try SchemaValidator.verdicts(on: good + bad, schema: schema) == good.map { _ in true } + bad.map { _ in false })
  }
}
