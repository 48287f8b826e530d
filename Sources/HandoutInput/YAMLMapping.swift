/// A mapping whose keys were checked.
package struct YAMLMapping {
  /// The node of the mapping itself, for complaints about the whole.
  package let node: YAMLNode
  let entries: [YAMLTree.Entry]

  /// The value of a key that may be missing.
  package func optional(_ key: String) -> YAMLNode? {
    guard let entry = entries.first(where: { $0.key == key }) else {
      return node.survey == nil ? nil : node.standIn(key, named: .words(key))
    }
    return YAMLNode(tree: entry.value, name: entry.label.map(FieldName.label) ?? .words(key), reading: node.reading)
  }

  /// The value of a key that must be there; a missing one is reported where the mapping starts.
  package func required(_ key: String) -> YAMLNode {
    if let (survey, path) = node.survey { survey.require(key, at: path) }
    if let value = optional(key) { return value }
    if node.reading.isTable {
      node.reject(
        "the column \"\(words: key)\" is empty or missing", help: "fill the cell, or add the column",
        field: Message(words: key))
    } else {
      node.reject(
        "the key \"\(words: key)\" is missing", help: "add a line that starts with \(words: key):",
        field: Message(words: key))
    }
    return YAMLNode(tree: node.absent.tree, name: .words(key), reading: node.reading)
  }

  /// Whether a key stands in the mapping.
  package func states(_ key: String) -> Bool { entries.contains { $0.key == key } }

  /// Which of some keys are there, in the order asked for.
  package func present(_ keys: [String]) -> [String] {
    keys.filter(states)
  }

  /// Reports that a key cannot be used, at the key itself.
  package func reject(key: String, _ message: Message, help: Message? = nil) {
    guard let entry = entries.first(where: { $0.key == key }) else { return node.reject(message, help: help) }
    node.reading.bag.report(
      Diagnostic(
        at: node.reading.place(of: entry), message, help: help, field: Message(words: key)))
  }
}
