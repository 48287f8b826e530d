extension YAMLNode {
  /// Visits every single value of the file, with the keys that lead to it (lists add none).
  package func forEachScalar(_ body: (_ keys: [String], _ node: YAMLNode) -> Void) {
    visit([], body)
  }

  private func visit(_ keys: [String], _ body: ([String], YAMLNode) -> Void) {
    switch tree.content {
    case .scalar: body(keys, self)
    case .sequence(let items):
      for item in items { YAMLNode(tree: item, name: name, reading: reading).visit(keys, body) }
    case .mapping(let entries):
      for entry in entries {
        YAMLNode(tree: entry.value, name: FieldName(free: entry), reading: reading).visit(keys + [entry.key], body)
      }
    case .absent, .surveyed: break
    }
  }
}

extension YAMLNode {
  /// The value as JSON, on one line.
  package var json: String { tree.json }
}

extension YAMLTree {
  fileprivate var json: String {
    switch content {
    case .absent, .surveyed: "null"
    case .scalar("", .plain): "null"
    // Numbers, truth values and null stand in JSON without quotes; YAML lets other texts do so too.
    case .scalar(let text, .plain) where text.wholeMatch(of: Self.literal) != nil: text
    case .scalar(let text, _): Self.quoted(text)
    case .sequence(let items): "[\(items.map(\.json).joined(separator: ","))]"
    case .mapping(let entries):
      "{\(entries.map { "\(Self.quoted($0.key)):\($0.value.json)" }.joined(separator: ","))}"
    }
  }

  private static var literal: Regex<Substring> {
    /(?:true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+\-]?[0-9]+)?)/
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case "\u{0}"..<" ":
        let code = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - code.count) + code
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
