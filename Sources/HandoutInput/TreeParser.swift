import Yams

/// Parses checked text with Yams and turns every failure of the parser into a diagnostic.
struct TreeParser {
  let source: SourceText

  /// The deepest nesting that is read; content files need six.
  static let deepest = 64

  /// Parses the file.
  ///
  /// - Parameter bag: takes complaints about single nodes; the nodes themselves become `absent`.
  func parse(into bag: DiagnosticBag) throws(YAMLError) -> YAMLTree {
    if let first = source.text.utf8.first(where: { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }),
      first == UInt8(ascii: "%"), let line = directiveLine()
    {
      throw refusal(line, 1, "directives (%) are not allowed", help: "remove the line")
    }
    if source.text.utf8.contains(UInt8(ascii: "\\")), let offset = Masking.escapedStandIn(in: source.text) {
      let place = source.place(offset: offset)
      throw YAMLError([Diagnostic(at: place, "this escape is no character", help: "write the character itself")])
    }
    let joined = joinedSurrogates()
    let marks = MarkTranslation(source: source, joined: joined)
    var text = Masking.masked(joined?.text ?? source.text)
    // Yams keeps a pointer into the string, and very short strings have no storage to point into.
    if text.utf8.count < 64 { text += "\n# " + String(repeating: "-", count: 64) + "\n" }
    var rounds = 0
    while true {
      let root: Node?
      do throws(ParseFailure) {
        root = try TreeParser.compose(text)
      } catch {
        rounds += 1
        text = try repaired(text, after: error, marks, round: rounds)
        continue
      }
      guard let root else {
        throw refusal(
          source.firstLine, source.firstColumn, "the \(words: source.isPiece ? "document" : "file") holds nothing",
          help: "write at least one line such as key: value")
      }
      return TreeBuilder(source: source, bag: bag, marks: marks).tree(root, depth: 0)
    }
  }

  /// Parses with Yams.
  static func compose(_ text: String) throws(ParseFailure) -> Node? {
    do {
      return try Parser(yaml: text, resolver: .basic, constructor: .default, encoding: .utf8).singleRoot()
    } catch let error as YamlError {
      throw ParseFailure(error)
    } catch {
      throw ParseFailure(problem: "it cannot be parsed", line: 0, column: 0)
    }
  }

  /// After a duplicate key: the text with that key marked, so that parsing can go on. Everything else is thrown.
  private func repaired(
    _ text: String, after failure: ParseFailure, _ marks: MarkTranslation, round: Int
  ) throws(YAMLError) -> String {
    guard let key = failure.duplicateKey else { throw refusal(for: failure, marks) }
    // Each round parses the file a few times more, so a long file or a long row of mistakes ends here.
    guard round <= 10, text.utf8.count <= 65_536,
      let marked = DuplicateKeys(key: key, firstLine: failure.line, firstColumn: failure.column).marked(in: text)
    else {
      let place = marks.place(line: failure.line, column: failure.column)
      throw refusal(
        place.line, place.column,
        "the key \"\(Masking.unmasked(key))\" stands here and again further down",
        help: "keep one of the two", length: key.unicodeScalars.count)
    }
    return marked
  }

  /// The words for a failure; the parser gives line 0 where it does not know the place.
  private func refusal(for failure: ParseFailure, _ marks: MarkTranslation) -> YAMLError {
    let (line, column) = failure.line > 0 ? marks.placeWithin(line: failure.line, column: failure.column) : (0, 0)
    if let hidden = ForbiddenConstruct.find(in: source, near: line) {
      let complaint = hidden.construct.complaint
      return refusal(hidden.line, hidden.column, complaint.message, help: complaint.help)
    }
    let words = failure.words
    return refusal(line, column, words.message, help: words.help)
  }

  private func refusal(
    _ line: Int, _ column: Int, _ message: Message, help: Message?, length: Int = 1
  ) -> YAMLError {
    guard line > 0 else {
      return YAMLError([
        Diagnostic(at: SourcePlace(file: source.name, origin: source.origin), message, help: help)
      ])
    }
    let place = source.place(line: line, column: max(1, column), length: length)
    return YAMLError([Diagnostic(at: place, message, help: help)])
  }

  private func directiveLine() -> Int? {
    let lines = source.text.split(omittingEmptySubsequences: false) { $0.isNewline }
    return lines.firstIndex { $0.hasPrefix("%") }.map { $0 + source.firstLine }
  }

  /// The text with the pairs of escapes of strict JSON joined, nil if there are none.
  ///
  /// In YAML the same letters may be ordinary text in single quotes, so only strict JSON is changed.
  private func joinedSurrogates() -> JoinedSurrogates? {
    guard source.text.utf8.contains(UInt8(ascii: "\\")), (try? JSONSyntax.check(source.text)) != nil else { return nil }
    return JoinedSurrogates(json: source.text)
  }
}
