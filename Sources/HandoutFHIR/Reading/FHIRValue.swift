import HandoutInput

/// A JSON value as it is written into a resource.
indirect enum FHIRValue: Sendable {
  case object([String: FHIRValue])
  case list([FHIRValue])
  case text(String)
  case number(Int)
  case decimal(Double)
  case truth(Bool)
  case null

  /// The value at a node of a document, whole: members whose names begin with `_` say something too.
  init(_ node: YAMLNode) {
    if node.isMapping {
      let entries = node.entries().map { ($0.key.scalarText ?? "", FHIRValue($0.value)) }
      self = .object(Dictionary(entries) { first, _ in first })
    } else if node.isSequence {
      self = .list(node.items(0...100_000).map { FHIRValue($0) })
    } else {
      self.init(single: node)
    }
  }

  private init(single node: YAMLNode) {
    let text = node.scalarText ?? ""
    switch node.json {
    case "null", "": self = .null
    case "true": self = .truth(true)
    case "false": self = .truth(false)
    case let json where json.hasPrefix("\""): self = .text(text)
    default:
      if let number = Int(text) {
        self = .number(number)
      } else {
        self = Double(text).map { .decimal($0) } ?? .text(text)
      }
    }
  }

  /// An object without what is nil.
  static func object(leavingOutNil members: KeyValuePairs<String, FHIRValue?>) -> FHIRValue {
    var object: [String: FHIRValue] = [:]
    for (key, value) in members { if let value { object[key] = value } }
    return .object(object)
  }

  /// A coded meaning.
  static func concept(system: String, code: String, display: String? = nil) -> FHIRValue {
    let coding = object(leavingOutNil: [
      "system": .text(system), "code": .text(code), "display": display.map { .text($0) },
    ])
    return .object(["coding": .list([coding])])
  }
}

extension FHIRValue: Encodable {
  private struct Key: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  func encode(to encoder: any Encoder) throws {
    switch self {
    case .object(let members):
      var container = encoder.container(keyedBy: Key.self)
      for (key, value) in members { try container.encode(value, forKey: Key(stringValue: key)) }
    case .list(let values):
      var container = encoder.unkeyedContainer()
      for value in values { try container.encode(value) }
    case .text(let text): try Self.encode(text, to: encoder)
    case .number(let number): try Self.encode(number, to: encoder)
    case .decimal(let number): try Self.encode(number, to: encoder)
    case .truth(let truth): try Self.encode(truth, to: encoder)
    case .null:
      var container = encoder.singleValueContainer()
      try container.encodeNil()
    }
  }

  private static func encode(_ value: some Encodable, to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(value)
  }
}
