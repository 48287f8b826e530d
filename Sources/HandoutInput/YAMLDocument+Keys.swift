/// What a list's writer means by a key of a row.
package enum KeyMeaning: Sendable {
  /// The key stands for itself.
  case itself
  /// The value belongs to another key, or into mappings below it.
  ///
  /// - Parameters:
  ///   - keys: the keys that lead there.
  ///   - label: what complaints call the value.
  ///   - isList: whether a text there is a list with spaces or commas between its entries.
  case path([String], label: Message, isList: Bool)
  /// The key and its value are left out.
  case ignored
}

extension YAMLDocument {
  /// The row or file with the keys that are meant, and the lists that are written as text; what two keys say for one place is reported.
  ///
  /// - Parameter meaning: tells of a key of the row what it means.
  package func rekeyed(_ meaning: (String) -> KeyMeaning) -> YAMLDocument {
    guard case .mapping(let entries) = tree.content else { return self }
    var builder = KeyBuilder(source: source)
    var hasChanged = entries.count > Self.mostKeys
    if hasChanged { builder.refuse(entries.count, from: entries[Self.mostKeys], most: Self.mostKeys) }
    for entry in entries.prefix(Self.mostKeys) {
      switch meaning(entry.key) {
      case .itself: builder.add(entry)
      case .ignored: hasChanged = true
      case .path(let keys, let label, let isList):
        hasChanged = true
        var moved = entry
        moved.label = label
        if isList { moved.value = Self.list(entry.value) }
        builder.add(moved, at: keys[...])
      }
    }
    guard hasChanged else { return self }
    var changed = tree
    changed.content = .mapping(builder.entries)
    return YAMLDocument(self, tree: changed, complaints: complaints + builder.complaints)
  }

  /// The most keys of one row or file: some fifty for the patient, and ten for each exercise of a library. Every key is looked for among all before
  /// it, so that without a limit one request could cost minutes.
  private static let mostKeys = 4_000

  /// A text as the list that it means; anything else as it is, and a text without entries too, for the complaint about it.
  private static func list(_ value: YAMLTree) -> YAMLTree {
    guard case .scalar(let text, let style) = value.content, !NoValueWord.isOne(text), style != .plain || !text.isEmpty
    else { return value }
    let items = text.split { $0 == " " || $0 == "\t" || $0 == "\n" || $0 == "," }
    guard !items.isEmpty else { return value }
    var list = value
    list.content = .sequence(
      items.map { YAMLTree(line: value.line, column: value.column, content: .scalar(String($0), style)) })
    return list
  }
}

/// Puts the entries of a row at the keys that they mean.
private struct KeyBuilder {
  let source: SourceText
  var entries: [YAMLTree.Entry] = []
  var complaints: [Diagnostic] = []

  /// Adds an entry that means itself.
  mutating func add(_ entry: YAMLTree.Entry) {
    if entries.contains(where: { $0.key == entry.key }) { return refuse(entry) }
    entries.append(entry)
  }

  /// Adds an entry at a path of keys.
  mutating func add(_ entry: YAMLTree.Entry, at keys: ArraySlice<String>) {
    if !Self.add(entry, at: keys, to: &entries) { refuse(entry) }
  }

  /// - Returns: false where something stands there.
  private static func add(
    _ entry: YAMLTree.Entry, at keys: ArraySlice<String>, to entries: inout [YAMLTree.Entry]
  ) -> Bool {
    guard let key = keys.first else { return false }
    let index = entries.firstIndex { $0.key == key }
    var placed = entry
    placed.key = key
    let rest = keys.dropFirst()
    if rest.isEmpty {
      guard index == nil else { return false }
      entries.append(placed)
      return true
    }
    guard let index else {
      var below: [YAMLTree.Entry] = []
      guard add(entry, at: rest, to: &below) else { return false }
      placed.label = nil
      placed.value = YAMLTree(line: entry.line, column: entry.column, content: .mapping(below))
      placed.isFromParts = true
      entries.append(placed)
      return true
    }
    // A mapping that was written as one is whole: what stands beside it contradicts it, or was forgotten.
    guard entries[index].isFromParts, case .mapping(var below) = entries[index].value.content else { return false }
    guard add(entry, at: rest, to: &below) else { return false }
    entries[index].value.content = .mapping(below)
    return true
  }

  /// Complains of more keys than are read, at the first that is not.
  mutating func refuse(_ count: Int, from entry: YAMLTree.Entry, most: Int) {
    complaints.append(
      Diagnostic(
        at: source.place(line: entry.line, column: entry.column, length: entry.key.unicodeScalars.count),
        "there are \(words: count) keys, and at most \(words: most) are read",
        help: "leave out those that say nothing, or check that this is one row and no list of many"))
  }

  private mutating func refuse(_ entry: YAMLTree.Entry) {
    complaints.append(
      Diagnostic(
        at: source.place(line: entry.line, column: entry.column, length: entry.key.unicodeScalars.count),
        "the key \"\(entry.key.prefix(60))\" says what another key says too", help: "keep one of the two"))
  }
}
