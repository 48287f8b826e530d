/// A piece of a JSON Schema.
package indirect enum SchemaNode: Hashable, Sendable {
  case text(String)
  case number(Int)
  case decimal(Double)
  case flag(Bool)
  case list([SchemaNode])
  case fields([String: SchemaNode])
}

extension SchemaNode: Encodable {
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .text(let text): try container.encode(text)
    case .number(let number): try container.encode(number)
    case .decimal(let number): try container.encode(number)
    case .flag(let flag): try container.encode(flag)
    case .list(let nodes): try container.encode(nodes)
    case .fields(let fields): try container.encode(fields)
    }
  }
}

extension SchemaNode: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  package init(stringLiteral text: String) { self = .text(text) }
  package init(integerLiteral number: Int) { self = .number(number) }
  package init(booleanLiteral flag: Bool) { self = .flag(flag) }
  package init(arrayLiteral nodes: SchemaNode...) { self = .list(nodes) }
  package init(dictionaryLiteral fields: (String, SchemaNode)...) {
    self = .fields(Dictionary(fields) { $1 })
  }
}
