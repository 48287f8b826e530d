extension YAMLNode {
  /// The mapping at this node in two parts; every key in neither list is reported with the nearest known one.
  ///
  /// A row of a list of patients holds the keys of a patient and those of the request, which two decoders read.
  ///
  /// - Parameters:
  ///   - keys: the keys of the first part.
  ///   - others: the keys of the second part.
  package func split(_ keys: [String], from others: [String]) -> (part: YAMLMapping, rest: YAMLNode) {
    let all = mapping(keys + others)
    guard case .mapping(let entries) = all.node.tree.content else { return (all, all.node) }
    var rest = tree
    rest.content = .mapping(entries.filter { others.contains($0.key) })
    return (
      YAMLMapping(node: self, entries: entries.filter { keys.contains($0.key) }),
      YAMLNode(tree: rest, name: name, reading: reading)
    )
  }
}
