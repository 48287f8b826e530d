import HandoutInput

/// A value of a file as JSON has it: what a validator sees of YAML.
indirect enum JSONValue: Hashable {
  case null
  case boolean(Bool)
  case integer(Int)
  case number(Double)
  case text(String)
  case list([JSONValue])
  case object([Entry])

  struct Entry: Hashable {
    var key: String
    var value: JSONValue
  }

  /// The value of a file, YAML or JSON.
  init(file name: String, _ bytes: [UInt8]) throws {
    self.init(try YAMLDocument(name: name, bytes: bytes).tree)
  }

  private init(_ tree: YAMLTree) {
    switch tree.content {
    case .scalar(let text, .plain):
      switch PlainForm(text) {
      case .null: self = .null
      case .boolean(let value): self = .boolean(value)
      case .wholeNumber(let value): self = .integer(value)
      case .decimal(let value): self = .number(value)
      case .text, .trap: self = .text(text)
      }
    case .scalar(let text, _): self = .text(text)
    case .sequence(let items): self = .list(items.map(Self.init))
    case .mapping(let entries): self = .object(entries.map { Entry(key: $0.key, value: Self($0.value)) })
    case .absent, .surveyed: self = .null
    }
  }

  /// The value as JSON.
  var json: String {
    switch self {
    case .null: "null"
    case .boolean(let value): "\(value)"
    case .integer(let value): "\(value)"
    case .number(let value): "\(value)"
    case .text(let text): Self.quoted(text)
    case .list(let items): "[\(items.map(\.json).joined(separator: ", "))]"
    case .object(let entries):
      "{\(entries.map { "\(Self.quoted($0.key)): \($0.value.json)" }.joined(separator: ", "))}"
    }
  }

  private static func quoted(_ text: String) -> String {
    let pieces = text.unicodeScalars.map { scalar -> String in
      switch scalar {
      case "\"": "\\\""
      case "\\": "\\\\"
      case "\n": "\\n"
      case "\t": "\\t"
      default: String(scalar)
      }
    }
    return "\"\(pieces.joined())\""
  }
}
