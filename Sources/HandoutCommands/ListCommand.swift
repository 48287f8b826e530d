import ArgumentParser
import HandoutKit

/// `handout list`: what the library holds.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists conditions, exercises, routines, designs, themes, looks, languages or countries.",
    discussion: """
      Examples:
        handout list conditions --search knee
        handout list exercises --for tight-hamstrings-knee-pain --phase 2 --position on-back --equipment none
        handout list exercises --target hamstrings,calf --search stretch
        handout list routines --for tight-hamstrings-knee-pain
      """)

  @Argument(
    help: "What to list: conditions, exercises, routines, designs, themes, looks, languages or countries.")
  var kind: LibraryKind

  @Option(
    help: ArgumentHelp(
      "Only what has these words in its id, its names in any language, its signs or its codes; the best comes first.",
      valueName: "words"))
  var search: String?

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp(
      "Only the exercises that a condition's phases choose from, or its routines.", valueName: "condition"))
  var condition: String?

  @Option(help: "Only the exercises of one phase of the condition: its number or its id.")
  var phase: String?

  @Option(help: ArgumentHelp("Only exercises in these positions, with commas or again.", valueName: "positions"))
  var position: [String] = []

  @Option(
    help: ArgumentHelp(
      "Only exercises that need one of these things; none: nothing but a mat or a firm bed.", valueName: "things"))
  var equipment: [String] = []

  @Option(help: ArgumentHelp("Only exercises that work on one of these parts of the body.", valueName: "parts"))
  var target: [String] = []

  @Flag(help: "Write JSON.")
  var json = false

  @OptionGroup var library: LibraryOptions

  func validate() throws {
    for (option, texts) in [
      ("--search", search.map { [$0] }), ("--for", condition.map { [$0] }), ("--phase", phase.map { [$0] }),
      ("--position", position), ("--equipment", equipment), ("--target", target),
    ] where texts?.contains(where: { $0.allSatisfy { $0 == "," || $0.isWhitespace } }) == true {
      throw ValidationError("\(option) says nothing")
    }
  }

  func run() throws {
    try Console.run { () throws(HandoutError) in
      let found = try library.press().entries(of: kind, matching: query)
      if json {
        try Console.result(JSONText.text(found.entries))
      } else if !found.entries.isEmpty {
        try Console.result(table(found.entries))
      }
      if found.entries.isEmpty { Console.message(nothing(nearest: found.nearest)) }
    }
  }

  private var query: LibraryQuery {
    func parts(_ texts: [String]) -> [String] {
      texts.flatMap(\.partsBetweenCommas).filter { !$0.isEmpty }
    }
    var query = LibraryQuery()
    (query.search, query.condition, query.phase) = (search, condition, phase)
    query.positions = parts(position)
    query.equipment = parts(equipment)
    query.targets = parts(target)
    return query
  }

  /// What is said where nothing was found: what comes nearest, or what would find more.
  private func nothing(nearest: [LibraryEntry]) -> String {
    guard let search else { return "no \(kind.rawValue) go with all of these filters; leave one of them out" }
    var lines = ["no \(kind.rawValue) are found by \"\(search)\"" + (nearest.isEmpty ? "" : "; the nearest are:")]
    if !nearest.isEmpty { lines.append(table(nearest)) }
    if kind == .conditions {
      lines.append(
        "exercises without a condition make a sheet too: handout make --exercises bridge,clamshell -o sheet.pdf")
    }
    return lines.joined(separator: "\n")
  }

  /// Columns wide enough for every id and name.
  private func table(_ entries: [LibraryEntry]) -> String {
    let idWidth = entries.map(\.id.count).max() ?? 0
    let nameWidth = entries.map(\.name.count).max() ?? 0
    return entries.map { entry in
      let columns = [entry.id.padded(to: idWidth), entry.name.padded(to: nameWidth), entry.detail]
      return columns.joined(separator: "  ").trimmedAtEnd
    }.joined(separator: "\n")
  }
}

extension String {
  /// The text with spaces up to a width.
  func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }

  /// The text without spaces at its end.
  var trimmedAtEnd: String { String(reversed().drop { $0 == " " }.reversed()) }
}
