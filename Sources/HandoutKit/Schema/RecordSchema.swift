package import HandoutInput

/// A value that a record of the program's own may hold.
package protocol RecordValue {
  /// The JSON Schema of the value, the same in draft 7 and in 2020-12.
  static var schema: [String: SchemaNode] { get }
  /// The values in a few words.
  static var words: String { get }
  /// Several of them.
  static var plural: String { get }
}

extension RecordValue {
  package static var plural: String { "\(words)s" }
}

/// The form of a JSON object that the program writes, read off what is encoded.
package struct RecordSchema: Sendable {
  /// A key of the object.
  package struct Key: Sendable {
    package let name: String
    /// The schema of what stands there; empty for a type whose form nobody has said.
    package let schema: [String: SchemaNode]
    /// The values in a few words.
    package let words: String
    package let isOptional: Bool
    package let meaning: String?
  }

  package let keys: [Key]

  /// - Parameters:
  ///   - example: any object of its kind.
  ///   - meanings: a sentence for each key.
  package init(of example: any Encodable, meanings: [String: String]) {
    keys = Mirror(reflecting: example).children.map { child in
      let name = child.label ?? ""
      let type = type(of: child.value)
      let wrapped = (type as? any OptionalType.Type)?.wrapped
      let form = (wrapped ?? type) as? any RecordValue.Type
      return Key(
        name: name, schema: form?.schema ?? [:], words: form?.words ?? "", isOptional: wrapped != nil,
        meaning: meanings[name])
    }
  }

  /// The JSON Schema of the object.
  package var schema: [String: SchemaNode] {
    let properties = keys.map { key -> (String, SchemaNode) in
      var fields = key.schema
      if let meaning = key.meaning { fields["description"] = .text(meaning) }
      return (key.name, .fields(fields))
    }
    return [
      "type": "object", "properties": .fields(Dictionary(properties) { $1 }),
      "required": .list(keys.filter { !$0.isOptional }.map { .text($0.name) }), "additionalProperties": false,
    ]
  }

  /// The JSON Schema (draft 7) of a document.
  ///
  /// - Parameter kind: the kind in one word.
  package func document(_ kind: String, title: String) -> SchemaNode {
    var fields = schema
    fields["$schema"] = "http://json-schema.org/draft-07/schema#"
    fields["$id"] = .text(FileSchema.identifier(of: kind))
    fields["title"] = .text(title)
    return .fields(fields)
  }

  /// The keys as a table for people: name, whether every object has it, values, meaning.
  package func table(prefix: String = "") -> [[String]] {
    keys.map { key in
      [prefix + key.name, key.isOptional ? "" : "always", key.words, key.meaning ?? ""]
    }
  }
}

/// An optional of any type.
private protocol OptionalType {
  static var wrapped: Any.Type { get }
}

extension Optional: OptionalType {
  static var wrapped: Any.Type { Wrapped.self }
}

extension Int: RecordValue {
  package static var schema: [String: SchemaNode] { ["type": "integer"] }
  package static var words: String { "a whole number" }
}

extension Bool: RecordValue {
  package static var schema: [String: SchemaNode] { ["type": "boolean"] }
  package static var words: String { "true or false" }
}

extension String: RecordValue {
  package static var schema: [String: SchemaNode] { ["type": "string"] }
  package static var words: String { "text" }
}

extension Array: RecordValue where Element: RecordValue {
  package static var schema: [String: SchemaNode] { ["type": "array", "items": .fields(Element.schema)] }
  package static var words: String { "a list of \(Element.plural)" }
}

/// A value that is one of some words.
package protocol RecordWord: RecordValue, RawRepresentable, CaseIterable where RawValue == String {}

extension RecordWord {
  package static var schema: [String: SchemaNode] { ["enum": .list(allCases.map { .text($0.rawValue) })] }
  package static var words: String { allCases.map(\.rawValue).joined(separator: ", ") }
}
