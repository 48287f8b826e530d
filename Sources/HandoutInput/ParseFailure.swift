import Yams

/// Why Yams could not parse a text, in one form for all its errors.
struct ParseFailure: Error {
  /// libyaml's words for the problem.
  var problem: String
  /// The line, from 1; 0 if unknown.
  var line: Int
  /// The column, from 1; 0 if unknown.
  var column: Int
  /// The key that stands twice in one mapping; `line` and `column` are then those of the first.
  var duplicateKey: String?

  init(problem: String, line: Int, column: Int, duplicateKey: String? = nil) {
    self.problem = problem
    self.line = line
    self.column = column
    self.duplicateKey = duplicateKey
  }

  init(_ error: YamlError) {
    switch error {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _):
      // The context of an unclosed quote or bracket is where it opened: more helpful than the end of the file.
      let opened = context.flatMap { Self.opens($0.text) ? $0.mark : nil }
      self.init(
        problem: [context?.text, problem].compactMap(\.self).joined(separator: ", "),
        line: (opened ?? mark).line, column: (opened ?? mark).column)
    case .composer(_, let problem, let mark, _):
      self.init(problem: problem, line: mark.line, column: mark.column)
    case .duplicatedKeysInMapping(let duplicates, let context):
      self.init(
        problem: "duplicate key", line: context.mark.line, column: context.mark.column,
        duplicateKey: duplicates.first ?? "")
    case .reader(let problem, _, _, _), .writer(let problem), .emitter(let problem), .representer(let problem):
      self.init(problem: problem, line: 0, column: 0)
    case .no, .memory, .dataCouldNotBeDecoded:
      self.init(problem: "it cannot be parsed", line: 0, column: 0)
    }
  }

  private static func opens(_ context: String) -> Bool {
    context.contains("quoted scalar") || context.contains("flow")
  }

  /// The complaint in the words of someone who writes content files.
  var words: (message: Message, help: Message?) {
    for (part, message, help) in Self.explanations where problem.contains(part) { return (message, help) }
    return ("this is not valid YAML: \(problem)", "check quotes, colons and indentation here and on the line above")
  }

  private static let explanations: [(String, Message, Message)] = [
    (
      "invalid Unicode character escape", "an escape in the quoted text that starts here is not a character",
      "write the character itself"
    ),
    (
      "mapping values are not allowed", "a second colon stands in unquoted text, or the indentation is off",
      "put text that contains \": \" in double quotes"
    ),
    (
      "another document", "there is a second document in the file", "keep one document; remove the line ---"
    ),
    (
      "character that cannot start any token", "a value cannot start with this character",
      "indent with spaces, and put text that starts with a special character in double quotes"
    ),
    ("tab character", "lines cannot be indented with tabs", "indent with spaces"),
    ("could not find expected ':'", "there is no colon after this key", "write key: value"),
    ("quoted scalar", "the quoted text that starts here does not end properly", "close it with the same quote"),
    ("flow sequence", "the list that starts with [ here is not closed or misses a comma", "check commas and ]"),
    ("flow mapping", "the mapping that starts with { here is not closed or misses a comma", "check commas and }"),
    (
      "did not find expected key", "the indentation does not match the lines above",
      "indent entries of one mapping alike"
    ),
    ("did not find expected '-'", "the indentation does not match the list above", "indent entries of one list alike"),
    ("nesting level", "the nesting is too deep", "at most \(words: TreeParser.deepest) levels are read"),
    ("block sequence entries are not allowed", "a list cannot start here", "put the first - on a line of its own"),
  ]
}
