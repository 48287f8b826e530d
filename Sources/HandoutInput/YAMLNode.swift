/// A value in a file, and the questions a decoder can ask it.
///
/// Every question has an answer: where the file is wrong, the complaint goes to the pass's diagnostics and the answer
/// is a stand-in. `YAMLDocument.decode` throws the whole value away if anything was reported, so a stand-in is never
/// seen, and one pass reports all mistakes.
package struct YAMLNode {
  let tree: YAMLTree
  /// What the value is called.
  let name: FieldName
  let reading: YAMLReading

  /// What the value is called in complaints: its key, or "entry 2 of steps".
  package var field: Message { name.message }

  /// Where the value stands.
  package var place: SourcePlace { reading.place(of: tree) }

  /// Whether the value is a mapping, a list or a single value; all false for a stand-in.
  package var isMapping: Bool {
    if case .mapping = tree.content { true } else { survey.map { $0.survey.shape(at: $0.path) == .mapping } ?? false }
  }
  /// Whether the value is a list.
  package var isSequence: Bool {
    if case .sequence = tree.content { true } else { survey.map { $0.survey.shape(at: $0.path) == .list } ?? false }
  }
  /// Whether the value is a single value.
  package var isScalar: Bool {
    if case .scalar = tree.content { true } else { survey.map { $0.survey.shape(at: $0.path) == .single } ?? false }
  }

  /// Reports that the value cannot be used.
  package func reject(_ message: Message, help: Message? = nil) {
    reject(message, help: help, field: field)
  }

  /// The same about a value that has another name, or is missing.
  func reject(_ message: Message, help: Message?, field: Message) {
    guard !isAbsent else { return }
    reading.bag.report(Diagnostic(at: place, message, help: help.map(reading.worded), field: field))
  }

  /// The mapping at this node; every key not in `known` is reported with the nearest known one.
  ///
  /// - Parameter hints: what to say of single unknown keys.
  package func mapping(_ known: [String], hints: [String: Message] = [:]) -> YAMLMapping {
    guard case .mapping(let entries) = tree.content else {
      if let (survey, path) = survey {
        survey.mapping(known, lenient: [], at: path)
        return YAMLMapping(node: self, entries: [])
      }
      reportMismatch("must be a mapping with \(words: Self.list(known))")
      return YAMLMapping(node: absent, entries: [])
    }
    for entry in entries where !known.contains(entry.key) {
      reading.bag.report(
        Diagnostic(
          at: reading.place(of: entry), "unknown key \"\(entry.key.prefix(60))\"",
          help: hints[entry.key] != nil
            ? hints[entry.key]
            : known.contains(TextEdges.trimmed(entry.key, joiners: true))
              ? "remove the spaces and invisible characters around it"
              : NearestName.help(for: entry.key, in: known, subject: "keys", isTelling: false)))
    }
    return YAMLMapping(node: self, entries: entries)
  }

  /// The mapping of a record that another program may have written: a key without a value counts as left out.
  ///
  /// - Parameters:
  ///   - strict: keys at which and below which a value must be there where the key is: what they change is too weighty for
  ///     a value that got lost to go unnoticed.
  ///   - texts: keys whose value is text, in which `NA` may be somebody's word; elsewhere it says that there is none. Nil for
  ///     all keys.
  ///   - hints: what to say of single unknown keys.
  package func record(
    _ known: [String], strict: Set<String>, texts: Set<String>? = nil, hints: [String: Message] = [:]
  ) -> YAMLMapping {
    let map = mapping(known, hints: hints)
    if let (survey, path) = survey {
      survey.mapping(known, lenient: Set(known).subtracting(strict), at: path)
      return map
    }
    let given = map.entries.filter { entry in
      if strict.contains(entry.key) { return true }
      let node = YAMLNode(tree: entry.value, name: .words(entry.key), reading: reading)
      // Whoever types an option means it.
      if reading.isOptions { return !node.isNotGiven }
      return !node.isNotGiven && (texts?.contains(entry.key) ?? true || !node.isNoValueWord)
    }
    return YAMLMapping(node: map.node, entries: given)
  }

  /// Whether the value says that there is none, as an empty cell of a table does: `null`, an empty text, an empty list.
  package var isNotGiven: Bool {
    switch tree.content {
    case .scalar(let text, .plain): PlainForm(text) == .null && !isCutByComment
    case .scalar(let text, .quoted), .scalar(let text, .cell): TextEdges.isBlank(text)
    case .sequence(let items): items.isEmpty
    case .mapping, .absent, .surveyed: false
    }
  }

  /// The entries of a mapping whose keys are free (ids), in the order of the file.
  package func entries() -> [(key: YAMLNode, value: YAMLNode)] {
    guard case .mapping(let entries) = tree.content else {
      if let (survey, path) = survey {
        survey.entries(at: path)
        return [(standIn(SurveyNotes.key, named: .key(of: name)), standIn(SurveyNotes.value, named: name))]
      }
      reportMismatch("must be a mapping")
      return []
    }
    return entries.map { entry in
      let key = YAMLTree(line: entry.line, column: entry.column, content: .scalar(entry.key, .quoted))
      return (
        YAMLNode(tree: key, name: .key(of: name), reading: reading),
        YAMLNode(tree: entry.value, name: FieldName(free: entry), reading: reading)
      )
    }
  }

  /// The entries of a list.
  ///
  /// - Parameter count: how many there may be.
  package func items(_ count: ClosedRange<Int> = 0...1_000) -> [YAMLNode] {
    guard case .sequence(let items) = tree.content else {
      if let (survey, path) = survey {
        let number = survey.list(count, at: path)
        let isTuple = count.lowerBound == count.upperBound
        return (0..<number).map { standIn(isTuple ? String($0) : SurveyNotes.entry, named: .entry($0 + 1, of: name)) }
      }
      reportMismatch("must be a list")
      return []
    }
    if !count.contains(items.count) {
      let wanted = count.lowerBound == count.upperBound ? "\(count.lowerBound)" : Self.words(count)
      reject("\(field) must have \(words: wanted) entries, found \(items.count)")
    }
    return items.prefix(count.upperBound).enumerated().map { index, item in
      YAMLNode(tree: item, name: .entry(index + 1, of: name), reading: reading)
    }
  }

  /// A stand-in that answers every further question without another complaint.
  var absent: YAMLNode {
    YAMLNode(tree: YAMLTree(line: tree.line, column: tree.column, content: .absent), name: name, reading: reading)
  }

  /// Whether this is a stand-in for a value that was reported already.
  package var isAbsent: Bool {
    switch tree.content {
    case .absent, .surveyed: true
    case .scalar, .sequence, .mapping: false
    }
  }

  /// "from 1 to 200".
  static func words(_ range: ClosedRange<Int>) -> String { "from \(range.lowerBound) to \(range.upperBound)" }

  private static func list(_ known: [String]) -> String {
    guard !known.isEmpty else { return "no keys" }
    return known.count > 6
      ? "the keys \(known.prefix(5).joined(separator: ", ")) …" : "the keys \(known.joined(separator: ", "))"
  }

  /// Reports "<field> must be …, found …".
  func reportMismatch(_ expectation: Message, help: Message? = nil) {
    reject("\(field) \(expectation), found \(found)", help: help)
  }

  /// The value as complaints quote it.
  var found: Message {
    switch tree.content {
    case .scalar(let text, let style):
      if style != .quoted, text.isEmpty { return "nothing" }
      let short = text.count > 40 ? text.prefix(40) + "…" : text[...]
      let flat = short.replacing("\n", with: " ")
      return style != .quoted ? "\"\(flat)\"" : "the text \"\(flat)\""
    case .sequence: return "a list"
    case .mapping: return "a mapping"
    case .absent, .surveyed: return "nothing"
    }
  }
}
