import ArgumentParser
import HandoutKit

/// `handout list`: what the library holds.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists conditions, exercises, routines, designs, themes or countries.")

  @Argument(help: "What to list: conditions, exercises, routines, designs, themes or countries.")
  var kind: LibraryKind

  @Flag(help: "Write JSON.")
  var json = false

  @OptionGroup var library: LibraryOptions

  func run() throws {
    try Console.run { () throws(HandoutError) in
      let entries = try library.press().entries(of: kind)
      try Console.result(json ? JSONText.text(entries) : table(entries))
    }
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
