import HandoutInput

/// Finds the columns of a header's names one after another, and reports all that is wrong with them together.
struct HeaderCheck {
  let allowed: RowColumns
  /// How many columns stand before those without a name at the end.
  let needed: Int
  let bag = DiagnosticBag()
  private(set) var columns: [TableHeader.Column?] = []
  private(set) var ignored: [String] = []
  /// The columns whose empty cells are worth a look, by their index.
  var missed: [Int] { columns.indices.filter { columns[$0]?.column.isMissed == true } }

  private var unknown: [(name: String, place: SourcePlace)] = []

  /// The most names that one complaint tells.
  private static let mostNames = 30

  init(allowed: RowColumns, needed: Int) {
    self.allowed = allowed
    self.needed = needed
  }

  /// Takes the next name of the header.
  mutating func add(_ name: String, index: Int, at place: SourcePlace) {
    columns.append(column(name, index: index, at: place))
  }

  /// Reports what is only known when all names are.
  ///
  /// - Parameter place: the whole header.
  func end(at place: SourcePlace) {
    reportUnknown()
    for column in allowed.needed where !has(column) && !bag.hasErrors {
      bag.report(
        Diagnostic(
          at: place, "the column \"\(words: column.name)\" is missing",
          help: "add it to the first line: \(words: column.meaning)"))
    }
  }

  /// Whether the header has a column, or the one that does in its place.
  private func has(_ column: RowColumn) -> Bool {
    columns.contains { $0?.column == column || $0?.column.name == column.substitute && column.substitute != nil }
  }

  private mutating func column(_ name: String, index: Int, at place: SourcePlace) -> TableHeader.Column? {
    if name.isEmpty {
      // Spreadsheets write columns that were used once and are empty now.
      guard index < needed, !allowed.mapping.ignoresUnknown else { return nil }
      let help: Message =
        index == 0
        ? "row numbers of pandas or R are left out with index=False, or row.names=FALSE; --ignore-unknown leaves such columns out here"
        : "the first line must name every column, or remove it"
      bag.report(Diagnostic(at: place, "a column has no name", help: help))
      return nil
    }
    switch allowed.meaning(of: name) {
    case .ignored:
      ignored.append(name)
      return nil
    case .unknown:
      unknown.append((name, place))
      return nil
    case .column(let column, let known):
      if columns.contains(where: { $0?.name == known }) {
        bag.report(
          Diagnostic(
            at: place, "the column \"\(column.label(for: known))\" stands here a second time",
            help: "keep one of them; --column \"\(name.prefix(60))=\" leaves this one out"))
        return nil
      }
      return TableHeader.Column(
        name: known, label: column.label(for: known), keys: known.split(separator: ".").map(String.init), column: column
      )
    }
  }

  /// One complaint about all names that nobody knows. As other names are known, the line is a header and names no patient.
  private func reportUnknown() {
    guard let first = unknown.first else { return }
    guard unknown.count > 1 else {
      return bag.report(
        Diagnostic(
          at: first.place, "unknown column \(allowed.shown(first.name))", help: help(forSingle: first.name)))
    }
    let names = unknown.prefix(Self.mostNames).map { allowed.shown($0.name) }.joined(separator: ", ")
    let rest = unknown.count > Self.mostNames ? " and \(unknown.count - Self.mostNames) more" : ""
    let guesses = unknown.prefix(Self.mostNames).compactMap { name, _ in
      HeaderGuess.column(for: name, in: allowed).map { "--column \"\(name.prefix(60))=\($0)\"" }
    }
    let meant: Message = guesses.isEmpty ? "" : "perhaps \(words: guesses.joined(separator: " ")); "
    bag.report(
      Diagnostic(
        at: first.place, "\(words: unknown.count) unknown columns: \(names)\(words: rest)",
        help:
          "\(meant)--ignore-unknown leaves unknown columns out, and handout map writes a file that says what each is"))
  }

  /// What is probably meant by a name that nobody knows, and what can be done about it.
  private func help(forSingle name: String) -> Message {
    let leave: Message = "--ignore-unknown leaves it out"
    if let guess = HeaderGuess.column(for: name, in: allowed) {
      return
        "did you mean \(words: "\"\(guess)\"")? --column \(words: "\"\(name.prefix(60))=\(guess)\"") says so, \(leave)"
    }
    guard let help = allowed.help(for: name) else { return leave }
    return help.text.hasSuffix("?") ? "\(help) \(leave)" : "\(help); \(leave)"
  }
}
