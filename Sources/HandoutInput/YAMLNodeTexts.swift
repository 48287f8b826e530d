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
