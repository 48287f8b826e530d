extension FileSchema {
  /// The JSON Schema (draft 7).
  ///
  /// Python's `jsonschema` and the language servers of editors agree with the decoder about it but for what no schema can say:
  /// whether an id exists, how two numbers compare, what other texts of the file a value must go with.
  package var json: SchemaNode {
    var root = fields(of: form.root, at: [])
    root["$schema"] = "http://json-schema.org/draft-07/schema#"
    root["$id"] = .text(Self.identifier(of: kind))
    root["title"] = .text("A Handout \(kind) file")
    if !form.definitions.isEmpty {
      root["definitions"] = .fields(
        Dictionary(uniqueKeysWithValues: form.definitions.map { ($0.key, node(of: $0.value, at: [$0.key])) }))
    }
    return .fields(root)
  }

  private func node(of form: ValueForm, at path: [String]) -> SchemaNode { .fields(fields(of: form, at: path)) }

  private func fields(of form: ValueForm, at path: [String]) -> [String: SchemaNode] {
    switch form {
    case .text(let longest, let lines): Self.text(longest, lines: lines)
    // An id may look like a number or a truth value.
    case .identifier, .identifierPattern:
      Self.pattern(form).merging(["type": ["string", "integer", "boolean"], "minimum": 0]) { $1 }
    case .pattern: Self.pattern(form)
    case .wholeNumber(let range):
      ["type": "integer", "minimum": .number(range.lowerBound), "maximum": .number(range.upperBound)]
    case .decimal(let range):
      ["type": "number", "minimum": .decimal(range.lowerBound), "maximum": .decimal(range.upperBound)]
    case .boolean: ["type": "boolean"]
    case .only(let value): ["const": .flag(value)]
    case .words(let words): ["enum": .list(words.map { .text($0) })]
    case .list(let item, let count, let isDistinct): list(item, count: count, isDistinct: isDistinct, at: path)
    case .tuple(let items):
      [
        "type": "array", "items": .list(items.map { node(of: $0, at: path) }), "additionalItems": false,
        "minItems": .number(items.count), "maxItems": .number(items.count),
      ]
    case .record(let record): fields(of: record, at: path)
    case .entries(let key, let value):
      [
        "type": "object", "propertyNames": node(of: key, at: path),
        "additionalProperties": node(of: value, at: path + ["*"]),
      ]
    case .anyOf(let forms): ["anyOf": .list(forms.map { node(of: $0, at: path) })]
    case .reference(let name): ["$ref": .text("#/definitions/\(name)")]
    }
  }

  private static func pattern(_ form: ValueForm) -> [String: SchemaNode] {
    guard case .pattern(let pattern, let words) = form else { return [:] }
    return ["type": "string", "pattern": .text(pattern), "$comment": .text(words)]
  }

  private func list(
    _ item: ValueForm, count: ClosedRange<Int>, isDistinct: Bool, at path: [String]
  ) -> [String: SchemaNode] {
    var fields: [String: SchemaNode] = [
      "type": "array", "items": node(of: item, at: path), "minItems": .number(count.lowerBound),
      "maxItems": .number(count.upperBound),
    ]
    if isDistinct { fields["uniqueItems"] = true }
    return fields
  }

  private func fields(of record: RecordForm, at path: [String]) -> [String: SchemaNode] {
    var properties: [String: SchemaNode] = [:]
    for key in record.keys {
      let path = path + [key.name]
      var fields = fields(of: key.form, at: path)
      if key.mayBeEmpty { fields = ["anyOf": [.fields(fields), Self.nothing]] }
      // Beside a reference nothing else counts.
      if fields["$ref"] != nil { fields = ["allOf": [.fields(fields)]] }
      fields["description"] = KeyDescription(key.form, meaning: meanings.meaning(of: path)).text.map(SchemaNode.text)
      properties[key.name] = .fields(fields)
    }
    var fields: [String: SchemaNode] = [
      "type": "object", "properties": .fields(properties), "additionalProperties": false,
    ]
    let required = record.keys.filter(\.isRequired).map(\.name)
    if !required.isEmpty { fields["required"] = .list(required.map { .text($0) }) }
    let rules =
      record.rules.map { Self.node(of: $0, in: record) }
      + record.variants.map { node(of: $0, decidedBy: record.decidingKey ?? "", at: path) }
    if !rules.isEmpty { fields["allOf"] = .list(rules) }
    return fields
  }

  private static func node(of rule: RecordRule, in record: RecordForm) -> SchemaNode {
    switch rule {
    case .exactlyOne(let keys): ["oneOf": .list(keys.map { ["required": [.text($0)]] })]
    case .atLeastOne(let keys): ["anyOf": .list(keys.map { ["required": [.text($0)]] })]
    case .needed(let key, let other):
      ["anyOf": [present([.init(key)], record), ["not": present([.init(other)], record)]]]
    case .never(let pairs): ["not": present(pairs, record)]
    }
  }

  /// What says that keys are there, with the values of which a rule speaks.
  private static func present(_ pairs: [RecordRule.Pair], _ record: RecordForm) -> SchemaNode {
    ["required": .list(pairs.map { .text($0.key) }), "properties": .fields(conditions(pairs, record))]
  }

  /// What the values of keys are where a rule speaks of them; a key that may be empty counts only where it is not. Two words for one
  /// key never stand together, empty or not.
  private static func conditions(_ pairs: [RecordRule.Pair], _ record: RecordForm) -> [String: SchemaNode] {
    let haveOneMeaning = pairs.contains { pair in record.keys.contains { $0.name == pair.key && $0.isOtherWord } }
    return pairs.reduce(into: [:]) { conditions, pair in
      let mayBeEmpty = !haveOneMeaning && record.keys.contains { $0.name == pair.key && $0.mayBeEmpty }
      conditions[pair.key] = pair.value.map { ["const": .text($0)] } ?? (mayBeEmpty ? ["not": nothing] : [:])
    }
  }

  private func node(of variant: RecordForm.Variant, decidedBy key: String, at path: [String]) -> SchemaNode {
    var then: [String: SchemaNode] = [:]
    if !variant.required.isEmpty { then["required"] = .list(variant.required.map { .text($0) }) }
    var properties = variant.forms.reduce(into: [:]) { $0[$1.key] = node(of: $1.value, at: path + [$1.key]) }
    for key in variant.refused { properties[key] = .flag(false) }
    if !properties.isEmpty { then["properties"] = .fields(properties) }
    return [
      "if": ["required": [.text(key)], "properties": [key: ["const": .text(variant.value)]]], "then": .fields(then),
    ]
  }

  /// What says that there is no value.
  private static let nothing: SchemaNode = ["type": ["null", "string", "array"], "pattern": "^\\s*$", "maxItems": 0]

  /// Text that is not all spaces. A schema counts code points, and a character that people see can have several.
  private static func text(_ longest: Int, lines: Bool) -> [String: SchemaNode] {
    let one = "[^ \\t\\n]"
    return [
      "type": "string", "maxLength": .number(longest * 4), "pattern": .text(lines ? one : "^[^\\n]*\(one)[^\\n]*$"),
    ]
  }
}

/// What an editor shows of a key.
private struct KeyDescription {
  let text: String?

  init(_ form: ValueForm, meaning: String?) {
    if case .pattern(_, let words) = form {
      text = meaning.map { "\($0) Write \(words)." } ?? "Write \(words)."
    } else {
      text = meaning
    }
  }
}
