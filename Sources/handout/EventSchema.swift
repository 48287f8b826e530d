import HandoutBatch
import HandoutInput
import HandoutKit

/// The form of a line of `handout batch --json`, read off the records that are written.
enum EventSchema {
  /// A key of a record.
  struct Key {
    var name: String
    /// The type of the property that holds it.
    var type: Any.Type
    var meaning: String?
  }

  /// The keys of a line.
  static let keys = keys(of: BatchRecord(event: .start), meanings: meanings)

  /// The keys of a complaint.
  static let diagnosticKeys: [Key] = {
    let example = HandoutError(.usage, "an example").diagnostics.first
    return example.map { keys(of: DiagnosticRecord($0, showingValues: true), meanings: diagnosticMeanings) } ?? []
  }()

  private static func keys(of record: Any, meanings: [String: String]) -> [Key] {
    Mirror(reflecting: record).children.map { child in
      let name = child.label ?? ""
      return Key(name: name, type: type(of: child.value), meaning: meanings[name])
    }
  }

  /// The JSON Schema (draft 7) of one line.
  static var json: SchemaNode {
    var fields = object(keys)
    fields["$schema"] = "http://json-schema.org/draft-07/schema#"
    fields["$id"] = .text(FileSchema.identifier(of: "events"))
    fields["title"] = "One line of handout batch --json"
    fields["definitions"] = ["diagnostic": .fields(object(diagnosticKeys))]
    return .fields(fields)
  }

  /// The keys as a table for people: name, whether every line has it, values, meaning.
  static var table: [[String]] {
    keys.map { row($0, prefix: "") } + diagnosticKeys.map { row($0, prefix: "diagnostics.") }
  }

  private static func row(_ key: Key, prefix: String) -> [String] {
    [prefix + key.name, isOptional(key.type) ? "" : "always", words(of: key.type), key.meaning ?? ""]
  }

  private static func object(_ keys: [Key]) -> [String: SchemaNode] {
    let properties = keys.map { key -> (String, SchemaNode) in
      var fields = schema(of: key.type)
      if let meaning = key.meaning { fields["description"] = .text(meaning) }
      return (key.name, .fields(fields))
    }
    return [
      "type": "object", "properties": .fields(Dictionary(uniqueKeysWithValues: properties)),
      "required": .list(keys.filter { !isOptional($0.type) }.map { .text($0.name) }), "additionalProperties": false,
    ]
  }

  private static func isOptional(_ type: Any.Type) -> Bool { type is any OptionalType.Type }

  private static func schema(of type: Any.Type) -> [String: SchemaNode] {
    switch plain(type) {
    case is Int.Type: ["type": "integer"]
    case is Bool.Type: ["type": "boolean"]
    case let words as any EventWord.Type: ["enum": .list(words.all.map { .text($0) })]
    case is [DiagnosticRecord].Type:
      ["type": "array", "items": .fields(["$ref": "#/definitions/diagnostic"])]
    case is [String].Type: ["type": "array", "items": .fields(["type": "string"])]
    default: ["type": "string"]
    }
  }

  private static func words(of type: Any.Type) -> String {
    switch plain(type) {
    case is Int.Type: "a whole number"
    case is Bool.Type: "true or false"
    case let words as any EventWord.Type: words.all.joined(separator: ", ")
    case is [DiagnosticRecord].Type: "a list of complaints"
    case is [String].Type: "a list of texts"
    default: "text"
    }
  }

  /// The type without its optional.
  private static func plain(_ type: Any.Type) -> Any.Type { (type as? any OptionalType.Type)?.wrapped ?? type }

  private static let meanings = [
    "schema": "The version of these lines.",
    "event": "What the line tells.",
    "row": "The number of the row among those with data, from 1.",
    "id": "The id of the row, where it has one.",
    "status": "What became of the row.",
    "file": "The file that was made, by its name in its folder; the packet for a packet's line.",
    "sha256": "The SHA-256 of the file.",
    "pages": "The number of pages: of the handout, the packet, or all that were made.",
    "bytes": "The length of the file, or of all files that were made.",
    "packet": "The packet in which the handout stands.",
    "firstPage": "The handout's first page in the packet, from 1.",
    "lastPage": "The handout's last page in the packet.",
    "reason": "Why a row or the batch failed, in one word, as in the manifest.",
    "message": "What the first complaint says, with … in place of what the row says unless values are shown.",
    "help": "How to mend it.",
    "code": "What kind of complaint it is; see the guide Diagnostics.",
    "part": "The part that a warning is about, from 1, in a handout of several designs.",
    "line": "The line of the list, from 1.",
    "column": "The column in that line, from 1.",
    "handouts": "How many handouts a packet has.",
    "made": "How many handouts were made.",
    "kept": "How many were whole from an earlier run.",
    "failed": "How many rows have no handout.",
    "stopped": "Whether the batch was asked to stop before its end.",
    "diagnostics": "Every complaint about a row that failed, or about a list that cannot be read.",
  ]

  private static let diagnosticMeanings = [
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
  ]
}

/// An optional of any type.
private protocol OptionalType {
  static var wrapped: Any.Type { get }
}

extension Optional: OptionalType {
  static var wrapped: Any.Type { Wrapped.self }
}

/// A value of a line that is one of some words.
protocol EventWord: Encodable {
  /// All words.
  static var all: [String] { get }
}

extension EventWord where Self: RawRepresentable & CaseIterable, RawValue == String {
  static var all: [String] { allCases.map(\.rawValue) }
}
