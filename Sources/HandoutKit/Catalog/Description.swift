/// Everything about one thing of the library, as a tree that reads as text and as JSON.
public indirect enum Description: Hashable, Sendable {
  case text(String)
  case number(Int)
  case list([Description])
  case fields([Field])

  /// A named part.
  public struct Field: Hashable, Sendable {
    public let name: String
    public let value: Description
  }

  /// The tree as indented text.
  public var text: String { lines().joined(separator: "\n") }

  private func lines() -> [String] {
    switch self {
    case .text(let text): [text]
    case .number(let number): [String(number)]
    case .list(let items):
      items.flatMap { item in
        item.lines().enumerated().map { $0 == 0 ? "- \($1)" : "  \($1)" }
      }
    case .fields(let fields):
      fields.flatMap { field -> [String] in
        switch field.value {
        case .text, .number: ["\(field.name): \(field.value.lines().joined(separator: " "))"]
        case .list, .fields: ["\(field.name):"] + field.value.lines().map { "  \($0)" }
        }
      }
    }
  }
}

extension Description: Encodable {
  /// A field's name as a key.
  private struct Key: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }
    init(_ name: String) { stringValue = name }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .text(let text):
      var container = encoder.singleValueContainer()
      try container.encode(text)
    case .number(let number):
      var container = encoder.singleValueContainer()
      try container.encode(number)
    case .list(let items):
      var container = encoder.unkeyedContainer()
      for item in items { try container.encode(item) }
    case .fields(let fields):
      var container = encoder.container(keyedBy: Key.self)
      for field in fields { try container.encode(field.value, forKey: Key(field.name)) }
    }
  }
}

/// Collects the fields of a description; empty values leave no field.
struct DescriptionBuilder {
  private(set) var fields: [Description.Field] = []

  var description: Description { .fields(fields) }

  mutating func add(_ name: String, _ text: String?) {
    guard let text, !text.isEmpty else { return }
    fields.append(Description.Field(name: name, value: .text(text)))
  }

  mutating func add(_ name: String, _ number: Int?) {
    guard let number else { return }
    fields.append(Description.Field(name: name, value: .number(number)))
  }

  mutating func add(_ name: String, _ texts: [String]) {
    add(name, texts.map(Description.text))
  }

  mutating func add(_ name: String, _ items: [Description]) {
    guard !items.isEmpty else { return }
    fields.append(Description.Field(name: name, value: .list(items)))
  }

  mutating func add(_ name: String, _ value: Description) {
    fields.append(Description.Field(name: name, value: value))
  }
}
