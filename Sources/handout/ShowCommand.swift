import ArgumentParser
import HandoutKit

/// `handout show`: everything about one thing of the library.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Shows a condition, an exercise, a design or a theme in full.")

  @Argument(help: "The id; see `handout list`.")
  var id: String

  @Flag(help: "Write JSON.")
  var json = false

  @OptionGroup var library: LibraryOptions

  func run() throws {
    try Console.run { () throws(HandoutError) in
      let description = try library.press().description(of: id)
      try Console.result(json ? JSONText.text(description) : description.text)
    }
  }
}
