import ArgumentParser
import HandoutKit

/// `handout doctor`: what this machine has of what a handout needs.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Shows the fonts with their paths and the versions of the libraries.")

  @Flag(help: "Write JSON.")
  var json = false

  @OptionGroup var library: LibraryOptions

  func run() throws {
    try Console.run { () throws(HandoutError) in
      let entries = try library.press().report()
      if json { return try Console.result(JSONText.text(entries)) }
      let width = entries.map(\.id.count).max() ?? 0
      try Console.result(
        entries.map { "\($0.id.padded(to: width))  \($0.name)  \($0.detail)".trimmedAtEnd }.joined(separator: "\n"))
    }
  }
}
