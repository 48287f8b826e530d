package import HandoutInput

/// Puts what a row of JSON or YAML says at the keys that are meant: `next_visit` and `dose.bridge.reps` in one word, lists
/// written as text, and what the list's writer calls otherwise.
package struct RowKeys: Sendable {
  private let columns: RowColumns
  /// The keys that stand for themselves, with no list below them.
  private let plain: Set<String>
  /// The keys that a row may have.
  private let known: Set<String>

  package init(_ columns: RowColumns) {
    self.columns = columns
    let lists = columns.columns.filter { $0.kind == .list }.map(\.name)
    known = Set(columns.keys)
    plain = columns.mapping.names.isEmpty ? known.subtracting(lists) : []
  }

  /// The content with its keys as they are meant; a table has done so in its header.
  func meant(_ content: Result<YAMLDocument, RowFault>) -> Result<YAMLDocument, RowFault> {
    guard case .success(let document) = content, !document.isTableRow else { return content }
    return .success(meant(document))
  }

  /// The same for one row.
  package func meant(_ document: YAMLDocument) -> YAMLDocument { document.rekeyed(meaning) }

  private func meaning(of key: String) -> KeyMeaning {
    if plain.contains(key) { return .itself }
    switch columns.meaning(of: key) {
    case .unknown: return .itself
    // A mapping such as `dose` is no column, and yet known.
    case .ignored: return known.contains(key) && columns.mapping.names[NameFold.folded(key)] == nil ? .itself : .ignored
    case .column(let column, let name):
      let keys = name.split(separator: ".").map(String.init)
      return .path(keys, label: column.label(for: name), isList: column.kind == .list)
    }
  }
}
