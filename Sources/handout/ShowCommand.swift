import ArgumentParser
import HandoutKit

/// `handout show`: everything about one thing of the library.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Shows a condition, an exercise, a design or a theme in full.")

  @Argument(
    help: "The id, or a name of a condition or an exercise, or a condition's ICD-10-CM code; see `handout list`.")
  var id: String

  @Flag(help: "Write JSON.")
  var json = false

  @Flag(help: "Write the file as it is, to copy and change it.")
  var yaml = false

  @OptionGroup var library: LibraryOptions

  func validate() throws {
    if json, yaml { throw ValidationError("--json and --yaml cannot be used together.") }
  }

  func run() throws {
    try Console.run { () throws(HandoutError) in
      let press = try library.press()
      guard !yaml else { return try Console.result(press.source(of: id)) }
      let description = try press.description(of: id)
      try Console.result(json ? JSONText.text(description) : description.text)
    }
  }
}
