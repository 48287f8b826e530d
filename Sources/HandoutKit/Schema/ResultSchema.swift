package import HandoutInput

/// The form of a result: what `make --json`, `serve`, the C library and the server say of one request.
package enum ResultSchema {
  /// The keys of a result.
  package static let keys = RecordSchema(of: ResultRecord(status: .done, diagnostics: []), meanings: meanings)

  /// The JSON Schema (draft 7; 2020-12 reads it the same way).
  package static var json: SchemaNode { keys.document("result", title: "What came of one request") }

  /// The keys as a table for people: name, whether every result has it, values, meaning.
  package static var table: [[String]] {
    keys.table() + PartRecord.keys.table(prefix: "parts.") + DiagnosticRecord.keys.table(prefix: "diagnostics.")
  }

  private static let meanings = [
    "schema": "The version of this object.",
    "status": "What became of the request: made, sound (only looked through), found (of a question), done, or failed.",
    "reason": "Of a failure, its kind.",
    "pages": "How many pages the handout or the packet has.",
    "parts": "Of several designs, where each begins.",
    "format": "What the file is.",
    "bytes": "The length of the file, which stands beside this object.",
    "firstPage": "Of a handout in a packet, its first page there, from 1.",
    "lastPage": "Its last page there.",
    "handouts": "How many handouts a finished packet holds.",
    "plan": "The plan of the handout, where it was asked for: the plan of the next request, as it is.",
    "entries": "The answer to the question what there is of a kind.",
    "description": "The answer to the question about one thing of the library.",
    "diagnostics": "Every mistake and warning.",
  ]
}

extension HandoutError.Kind: RecordWord {}
extension ResultRecord.Status: RecordWord {}
extension ResultRecord.Format: RecordWord {}

extension DiagnosticRecord: RecordValue {
  /// The keys of a complaint.
  package static let keys = RecordSchema(
    of: DiagnosticRecord(
      HandoutDiagnostic(Diagnostic(at: SourcePlace(file: ""), "an example")), showingValues: false),
    meanings: [
      "code": "What kind of complaint it is; see the guide Diagnostics.",
      "severity": "error, or warning.",
      "file": "The file that the complaint is about.",
      "line": "The line, from 1; 0 where there is none.",
      "column": "The column, from 1; 0 where there is none.",
      "field": "The key or column that the complaint is about.",
      "pointer": "Where the complaint points in a request of JSON (RFC 6901).",
      "row": "The row that the complaint is about, from 1, where there are several.",
      "part": "The part, from 1, in a handout of several designs.",
      "words": "The message with … in place of every value.",
      "message": "The message; with … in place of what rows say unless values are shown.",
      "help": "How to mend it.",
      "values": "What stands for the …, in order; only where values are shown.",
    ])

  package static var schema: [String: SchemaNode] { keys.schema }
  package static var words: String { "a complaint" }
  package static var plural: String { "complaints" }
}

extension PartRecord: RecordValue {
  /// The keys of a part.
  package static let keys = RecordSchema(
    of: PartRecord(HandoutPart(design: "", firstPage: 1, pageCount: 1), showingValues: false),
    meanings: [
      "design": "The id of the design; only where values are shown.",
      "page": "The number of its first page in the file, from 1.",
      "pages": "How many pages it has.",
    ])

  package static var schema: [String: SchemaNode] { keys.schema }
  package static var words: String { "a part" }
  package static var plural: String { "parts" }
}

extension LibraryEntry: RecordValue {
  package static var schema: [String: SchemaNode] {
    RecordSchema(
      of: LibraryEntry(id: "", name: "", detail: ""),
      meanings: [
        "id": "The id.", "name": "The name in English.", "detail": "A few words that tell it from its neighbours.",
      ]
    ).schema
  }
  package static var words: String { "an entry" }
  package static var plural: String { "entries, each with id, name and detail" }
}

extension Description: RecordValue {
  package static var schema: [String: SchemaNode] { ["type": "object"] }
  package static var words: String { "an object that depends on the kind of thing" }
}

extension PlanTree: RecordValue {
  package static var schema: [String: SchemaNode] { ["type": "object"] }
  package static var words: String { "the keys of a plan; see the guide Plans" }
}
