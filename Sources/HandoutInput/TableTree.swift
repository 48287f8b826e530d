/// Builds the tree of a row from its cells: columns such as `dose.bridge.reps` become mappings in mappings.
struct TableTree {
  private var root: YAMLTree

  /// The tree of a row.
  ///
  /// - Parameters:
  ///   - line: the line on which the row starts.
  ///   - cells: the cells that hold something, no two with the same keys.
  init(line: Int, column: Int, cells: [TableCell]) {
    root = YAMLTree(line: line, column: column, content: .mapping([]))
    for cell in cells { Self.add(cell, keys: cell.keys[...], to: &root) }
  }

  /// The root of the tree.
  var tree: YAMLTree { root }

  private static func add(_ cell: TableCell, keys: ArraySlice<String>, to tree: inout YAMLTree) {
    guard let key = keys.first, case .mapping(var entries) = tree.content else { return }
    let rest = keys.dropFirst()
    if rest.isEmpty {
      entries.append(entry(key, label: cell.header, cell, content(of: cell)))
    } else if let index = entries.firstIndex(where: { $0.key == key }) {
      add(cell, keys: rest, to: &entries[index].value)
    } else {
      var nested = entry(key, label: nil, cell, .mapping([]))
      add(cell, keys: rest, to: &nested.value)
      entries.append(nested)
    }
    tree.content = .mapping(entries)
  }

  private static func entry(
    _ key: String, label: Message?, _ cell: TableCell, _ content: YAMLTree.Content
  ) -> YAMLTree.Entry {
    let value = YAMLTree(line: cell.line, column: cell.column, content: content)
    return YAMLTree.Entry(key: key, label: label, line: cell.line, column: cell.column, value: value)
  }

  private static func content(of cell: TableCell) -> YAMLTree.Content {
    switch cell.content {
    case .unreadable: .absent
    case .value(let text): .scalar(text, .cell)
    case .list(let items):
      .sequence(items.map { YAMLTree(line: $0.line, column: $0.column, content: .scalar($0.text, .cell)) })
    }
  }
}
