import CYAML

/// Where a text stops being YAML that is read here, and why.
struct YAMLFault: Error {
  /// The complaint in the words of someone who writes content files.
  var message: Message
  /// How to mend it, nil if the message says so already.
  var help: Message?
  /// The line of the text, from 1; 0 if unknown.
  var line: Int
  /// The column in Unicode scalars, from 1; 0 if unknown.
  var column: Int

  init(_ message: Message, help: Message?, line: Int, column: Int) {
    self.message = message
    self.help = help
    self.line = line
    self.column = column
  }

  /// A fault in libyaml's words.
  init(problem: String, line: Int = 0, column: Int = 0) {
    self.line = line
    self.column = column
    for (part, message, help) in Self.explanations where problem.contains(part) {
      self.message = message
      self.help = help
      return
    }
    message = "this is not valid YAML: \(words: problem)"
    help = "check quotes, colons and indentation here and on the line above"
  }

  /// Why libyaml stopped.
  init(_ parser: yaml_parser_t) {
    let problem = parser.problem.map { String(cString: $0) } ?? "it cannot be parsed"
    let context = parser.context.map { String(cString: $0) } ?? ""
    // The context of an unclosed quote or bracket is where it opened: more helpful than the end of the file. An anchor,
    // alias or tag that is none is text that starts with its sign.
    let isStart = ["quoted scalar", "flow", "anchor", "alias", "a tag"].contains(where: context.contains)
    let mark = isStart ? parser.context_mark : parser.problem_mark
    let isKnown = parser.error == YAML_SCANNER_ERROR || parser.error == YAML_PARSER_ERROR
    self.init(
      problem: context.isEmpty ? problem : "\(context), \(problem)",
      line: isKnown ? Int(mark.line) + 1 : 0, column: isKnown ? Int(mark.column) + 1 : 0)
  }

  private static let explanations: [(String, Message, Message)] = [
    (
      "invalid Unicode character escape", "an escape in the quoted text that starts here is not a character",
      "write the character itself"
    ),
    ("anchor", ForbiddenConstruct.anchor.complaint.message, ForbiddenConstruct.anchor.complaint.help),
    ("alias", ForbiddenConstruct.alias.complaint.message, ForbiddenConstruct.alias.complaint.help),
    ("tag", ForbiddenConstruct.tag.complaint.message, ForbiddenConstruct.tag.complaint.help),
    (
      "mapping values are not allowed", "a second colon stands in unquoted text, or the indentation is off",
      "put text that contains \": \" in double quotes"
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
    ("nesting level", "the nesting is too deep", "at most \(words: YAMLTree.deepest) levels are read"),
    ("block sequence entries are not allowed", "a list cannot start here", "put the first - on a line of its own"),
  ]
}
