import Yams

/// Copies Yams' nodes into a `YAMLTree` and refuses, node by node, what is not plain YAML.
struct TreeBuilder {
  let source: SourceText
  let bag: DiagnosticBag
  /// Turns the marks of Yams into places of the file.
  let marks: MarkTranslation

  /// A node and everything in it.
  func tree(_ node: Node, depth: Int) -> YAMLTree {
    let (line, column) = place(node)
    var result = YAMLTree(line: line, column: column, content: .absent)
    guard depth < TreeParser.deepest else {
      report(line, column, "the nesting is deeper than \(words: TreeParser.deepest) levels", help: "write it flatter")
      return result
    }
    switch node {
    case .scalar(let scalar):
      result.content = content(scalar, line: line, column: column)
    case .sequence(let sequence):
      result.content = .sequence(sequence.map { tree($0, depth: depth + 1) })
    case .mapping(let mapping):
      var entries: [YAMLTree.Entry] = []
      entries.reserveCapacity(mapping.count)
      for (key, value) in mapping {
        let value = tree(value, depth: depth + 1)
        if let entry = entry(key, value, earlier: entries) { entries.append(entry) }
      }
      result.content = .mapping(entries)
    case .alias:
      report(line, column, Masking.Construct.alias)
    }
    return result
  }

  private func content(_ scalar: Node.Scalar, line: Int, column: Int) -> YAMLTree.Content {
    let plain = scalar.style == .plain || scalar.style == .any
    if plain, let construct = Masking.construct(scalar.string) {
      report(line, column, construct)
      return .absent
    }
    let text = Masking.unmasked(scalar.string)
    // Escapes in double quotes can write what `SourceText` refuses in the file itself.
    if scalar.style == .doubleQuoted, let bad = text.unicodeScalars.first(where: Self.isForbidden) {
      let code = String(bad.value, radix: 16, uppercase: true)
      report(line, column, "the text contains the control character U+\(words: code)", help: "remove the escape")
      return .absent
    }
    return .scalar(text, plain ? .plain : .quoted)
  }

  private func entry(_ key: Node, _ value: YAMLTree, earlier: [YAMLTree.Entry]) -> YAMLTree.Entry? {
    let (line, column) = place(key)
    guard case .scalar(var scalar) = key else {
      report(line, column, "a key must be a single word", help: "write key: value")
      return nil
    }
    let isDuplicate = scalar.string.unicodeScalars.last == Masking.duplicate
    while scalar.string.unicodeScalars.last == Masking.duplicate { scalar.string.unicodeScalars.removeLast() }
    guard case .scalar(let name, let style) = content(scalar, line: line, column: column) else { return nil }
    if isDuplicate {
      let first: Message = earlier.first { $0.key == name }.map { "the first is on line \(words: $0.line); " } ?? ""
      report(
        line, column, "duplicate key \"\(name)\"", help: first + "keep one of the two",
        length: name.unicodeScalars.count)
      return nil
    }
    if style == .plain, name == "<<" {
      report(line, column, "merge keys (<<) are not allowed", help: "write the keys out", length: 2)
      return nil
    }
    if name.isEmpty {
      report(line, column, "a key is missing before the colon", help: "write key: value")
      return nil
    }
    return YAMLTree.Entry(key: name, line: line, column: column, value: value)
  }

  private func place(_ node: Node) -> (line: Int, column: Int) {
    let line = node.mark?.line ?? 1
    let column = node.mark?.column ?? 1
    // Only a missing value can stand behind the end of the text.
    if case .scalar(let scalar) = node, scalar.string.isEmpty { return marks.placeWithin(line: line, column: column) }
    return marks.place(line: line, column: column)
  }

  /// A carriage return belongs to the file's line ends, not into a text.
  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\r" || ForbiddenCharacter.contains(scalar)
  }

  private func report(_ line: Int, _ column: Int, _ construct: Masking.Construct) {
    let complaint = construct.complaint
    report(line, column, complaint.message, help: complaint.help)
  }

  private func report(_ line: Int, _ column: Int, _ message: Message, help: Message, length: Int = 1) {
    bag.report(Diagnostic(at: source.place(line: line, column: column, length: length), message, help: help))
  }
}
