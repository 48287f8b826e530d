/// A step from a value into it.
package enum KeyStep: Hashable, Sendable {
  /// Into a mapping, at a key.
  case key(String)
  /// Into a list, at an entry counted from 0.
  case entry(Int)
}

extension YAMLDocument {
  /// The steps from the root to the key or the value that begins at a place; nil where none does.
  package func steps(to place: SourcePlace) -> [KeyStep]? {
    tree.steps(toLine: place.line, column: place.column)
  }
}

extension YAMLTree {
  fileprivate func steps(toLine line: Int, column: Int) -> [KeyStep]? {
    if self.line == line, self.column == column { return [] }
    switch content {
    case .mapping(let entries):
      for entry in entries {
        let isKey = entry.line == line && entry.column == column
        if let steps = isKey ? [] : entry.value.steps(toLine: line, column: column) {
          return [.key(entry.key)] + steps
        }
      }
    case .sequence(let items):
      for (index, item) in items.enumerated() {
        if let steps = item.steps(toLine: line, column: column) { return [.entry(index)] + steps }
      }
    case .scalar, .absent, .surveyed: break
    }
    return nil
  }
}
