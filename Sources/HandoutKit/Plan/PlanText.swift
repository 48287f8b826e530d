import HandoutInput

extension PlanTree {
  /// The tree as JSON, indented.
  var json: String { json(indent: "") + "\n" }

  private func json(indent: String) -> String {
    let inner = indent + "  "
    switch self {
    case .text(let text): return Self.quoted(text)
    case .number(let number): return String(number)
    case .truth(let truth): return String(truth)
    case .list(let items) where items.allSatisfy(\.isSingle):
      return "[" + items.map { $0.json(indent: inner) }.joined(separator: ", ") + "]"
    case .list(let items):
      return "[\n" + items.map { inner + $0.json(indent: inner) }.joined(separator: ",\n") + "\n\(indent)]"
    case .keys(let entries):
      let lines = entries.map { inner + Self.quoted($0.key) + ": " + $0.value.json(indent: inner) }
      return "{\n" + lines.joined(separator: ",\n") + "\n\(indent)}"
    }
  }

  /// The tree as YAML, a key a line.
  var yaml: String {
    guard case .keys(let entries) = self else { return flow + "\n" }
    return entries.map { key, value -> String in
      switch value {
      case .list(let items) where !items.allSatisfy(\.isSingle):
        "\(key):\n" + items.map { "  - \($0.flow)\n" }.joined()
      case .keys(let entries): "\(key):\n" + entries.map { "  \(Self.plain($0.key)): \($0.value.flow)\n" }.joined()
      default: "\(key): \(value.flow)\n"
      }
    }.joined()
  }

  private var flow: String {
    switch self {
    case .text(let text): Self.plain(text)
    case .number(let number): String(number)
    case .truth(let truth): String(truth)
    case .list(let items): "[" + items.map(\.flow).joined(separator: ", ") + "]"
    case .keys(let entries):
      "{" + entries.map { "\(Self.plain($0.key)): \($0.value.flow)" }.joined(separator: ", ") + "}"
    }
  }

  private var isSingle: Bool {
    switch self {
    case .text, .number, .truth: true
    case .list, .keys: false
    }
  }

  /// An id, a date or a time as it is; every other text in quotes.
  private static func plain(_ text: String) -> String {
    let isPlain =
      (try? DateText(text)) != nil
      || text.utf8.first.map { (0x61...0x7A).contains($0) } == true
        && text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
    return isPlain && YAMLNode.isReadAsText(text) ? text : quoted(text)
  }

  /// A text in quotes, as JSON and YAML both read it: what either takes for the end of a line is written as a number.
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\\(scalar)"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}", "\u{FEFF}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
