/// Builds the tree of a YAML text from libyaml's events and refuses, node by node, what is not plain YAML.
struct YAMLParser {
  private let source: SourceText
  private let bag: DiagnosticBag
  private let events: YAMLEvents

  /// - Parameter bag: takes complaints about single nodes; the nodes themselves become `absent`.
  init(source: SourceText, bag: DiagnosticBag) throws(YAMLFault) {
    self.source = source
    self.bag = bag
    events = try YAMLEvents(source.text)
  }

  /// The one document of the text.
  ///
  /// - Throws: `YAMLFault` if the text is not one YAML document.
  func document() throws(YAMLFault) -> YAMLTree {
    if let line = directiveLine() {
      throw YAMLFault("directives (%) are not allowed", help: "remove the line", line: line, column: 1)
    }
    _ = try events.next()
    guard case .documentStart = try events.next().kind else {
      throw YAMLFault(
        "the \(words: source.isPiece ? "document" : "file") holds nothing",
        help: "write at least one line such as key: value",
        line: 1, column: 1)
    }
    let tree = try node(try events.next(), depth: 0)
    _ = try events.next()
    let end = try events.next()
    guard case .streamEnd = end.kind else {
      throw YAMLFault(
        "there is a second document in the file", help: "keep one document; remove the line ---", line: end.line,
        column: end.column)
    }
    return tree
  }

  /// A node and everything in it.
  private func node(_ event: YAMLEvent, depth: Int) throws(YAMLFault) -> YAMLTree {
    let (line, column) = event.isAtEnd ? source.end : source.filePlace(line: event.line, column: event.column)
    guard depth < YAMLTree.deepest else {
      throw YAMLFault(
        "the nesting is deeper than \(words: YAMLTree.deepest) levels", help: "write it flatter", line: event.line,
        column: event.column)
    }
    var result = YAMLTree(line: line, column: column, content: .absent)
    switch event.kind {
    case .scalar(let text, let style, let isDoubleQuoted):
      if event.construct == nil, !isDoubleQuoted || bag.accepts(text, at: source.place(line: line, column: column)) {
        result.content = .scalar(text, style)
      }
    case .sequenceStart: result.content = .sequence(try items(depth: depth))
    case .mappingStart: result.content = .mapping(try entries(depth: depth))
    default: throw YAMLFault(problem: "something else than a value stands here", line: event.line, column: event.column)
    }
    if let complaint = event.construct?.complaint {
      report(line, column, complaint.message, help: complaint.help)
      result.content = .absent
    }
    return result
  }

  private func items(depth: Int) throws(YAMLFault) -> [YAMLTree] {
    var items: [YAMLTree] = []
    while true {
      let event = try events.next()
      if case .sequenceEnd = event.kind { return items }
      items.append(try node(event, depth: depth + 1))
    }
  }

  private func entries(depth: Int) throws(YAMLFault) -> [YAMLTree.Entry] {
    var entries = YAMLTree.Entries()
    while true {
      let event = try events.next()
      if case .mappingEnd = event.kind { return entries.list }
      let key = try node(event, depth: depth + 1)
      let value = try node(try events.next(), depth: depth + 1)
      guard event.construct == nil else { continue }
      switch key.content {
      case .scalar("<<", .plain):
        report(key.line, key.column, "merge keys (<<) are not allowed", help: "write the keys out", length: 2)
      case .scalar(let name, _):
        entries.add(YAMLTree.Entry(key: name, line: key.line, column: key.column, value: value), source, bag)
      case .sequence, .mapping: report(key.line, key.column, "a key must be a single word", help: "write key: value")
      case .absent, .surveyed: break
      }
    }
  }

  /// The line of a directive, which stands before everything else.
  private func directiveLine() -> Int? {
    let text = source.text
    guard let start = text.firstIndex(where: { !$0.isWhitespace }), text[start] == "%" else { return nil }
    let before = text[..<start]
    guard before.last?.isNewline ?? true else { return nil }
    return before.count { $0.isNewline } + 1
  }

  private func report(_ line: Int, _ column: Int, _ message: Message, help: Message, length: Int = 1) {
    bag.report(Diagnostic(at: source.place(line: line, column: column, length: length), message, help: help))
  }
}

extension DiagnosticBag {
  /// Whether a text that escapes may have written holds only what a file may contain. The rest is reported.
  ///
  /// Escapes can write what `SourceText` refuses in the file itself. A carriage return belongs to the file's line ends,
  /// not into a text.
  func accepts(_ text: String, at place: @autoclosure () -> SourcePlace) -> Bool {
    guard let bad = text.unicodeScalars.first(where: { $0 == "\r" || ForbiddenCharacter.contains($0) }) else {
      return true
    }
    let code = String(bad.value, radix: 16, uppercase: true)
    report(
      Diagnostic(at: place(), "the text contains the control character U+\(words: code)", help: "remove the escape"))
    return false
  }
}
