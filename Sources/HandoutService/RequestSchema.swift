import HandoutBatch
import HandoutClinical
package import HandoutInput
import HandoutKit

/// The form of a request for a handout: the keys of a row of a list of patients, and those beside them.
package enum RequestSchema {
  /// The keys beside those of a row: found by asking the decoder.
  package static let beside = FileSchema(
    kind: "request",
    form: FormSurvey.form { node in
      RequestKeys(
        node.record(RequestKeys.names, strict: RequestKeys.strict, texts: Set(RequestKeys.names)),
        formats: OutputFormat.allCases)
    }, meanings: .request)

  /// The JSON Schema of a request (draft 7; 2020-12 reads it the same way).
  ///
  /// It refuses nothing that is taken, but for other spellings of keys (`Next_Visit`), and for spaces around ids and words.
  package static var json: SchemaNode {
    guard case .fields(var row) = BatchSchema.jsonSchema(orElse: ["plan"]), case .fields(let own) = beside.json else {
      return [:]
    }
    row["$id"] = own["$id"]
    row["title"] = "A request for a handout"
    row["properties"] = merged(row["properties"], own["properties"])
    if case .list(let rules) = row["allOf"], case .list(let others) = own["allOf"] {
      row["allOf"] = .list(rules + others)
    }
    return .fields(row)
  }

  /// The keys as a table for people: name, whether it is needed, values, meaning.
  package static var table: [[String]] {
    // In JSON what belongs together is nested.
    let rows = BatchSchema.table().filter { row in !RequestKeys.names.contains(row[0]) && !row[0].contains(".") }
    return rows + besideRows.map { [$0.key, "", $0.values, $0.meaning] }
  }

  /// The keys beside those of a row as the guide has them, in Markdown.
  package static var guideRows: [String] {
    ["| key | values | meaning |", "|---|---|---|"]
      + besideRows.map { "| `\($0.key)` | \($0.values) | \($0.meaning) |" }
  }

  private static var besideRows: [(key: String, values: String, meaning: String)] {
    beside.lines.filter { !$0.path.contains(".") }.map { ($0.path, $0.values, $0.meaning ?? "") }
  }

  private static func merged(_ first: SchemaNode?, _ second: SchemaNode?) -> SchemaNode? {
    guard case .fields(let first) = first, case .fields(let second) = second else { return first }
    return .fields(first.merging(second) { $1 })
  }

  /// A clinic file's keys as a request may have them: the logo is given by its bytes.
  static var clinic: ValueForm {
    guard case .record(var record) = Clinic.form.root else { return Clinic.form.root }
    record.keys.removeAll { $0.name == "logo" }
    return .record(record)
  }
}
