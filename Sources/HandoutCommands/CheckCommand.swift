import ArgumentParser
import HandoutKit

/// `handout check`: validates library folders.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Validates library folders.",
    discussion: """
      Checks structure, cross references, doses, red flags, reading grade, sentence length and words to avoid. \
      With a path it speaks of that folder alone, though the built-in files are there for what it refers to; without one \
      the built-in library is checked. Translations are listed: what is missing, older than its source, or not reviewed.
      """)

  @Argument(help: ArgumentHelp("Library folders, the foremost first.", valueName: "path"))
  var paths: [String] = []

  @Flag(help: "Write JSON.")
  var json = false

  @Flag(help: "Print the fingerprints of the English texts, for the key \"english\" of translation files.")
  var fingerprints = false

  @OptionGroup var library: LibraryOptions

  func run() throws {
    var failed = false
    try Console.run { () throws(HandoutError) in
      let press = try HandoutPress(libraries: paths + library.libraries, fontFolders: library.fontFolders)
      if fingerprints { return try printFingerprints(of: press) }
      let found = try press.check(only: paths)
      failed = found.contains { !$0.isWarning }
      if json {
        try Console.result(JSONText.text(found.map { DiagnosticRecord($0, showingValues: true) }))
      } else {
        // A library says nothing of any patient.
        Console.complain(found, showingValues: true)
        if !failed { try Console.result("The library is sound.") }
        for translation in try press.translations(only: paths) { try Console.result(TranslationText.text(translation)) }
      }
    }
    if failed { throw ExitCode(HandoutError.Kind.content.exitCode) }
  }

  private func printFingerprints(of press: HandoutPress) throws(HandoutError) {
    let entries = try press.fingerprints(only: paths)
    if json { return try Console.result(JSONText.text(entries)) }
    try Console.result(entries.map { "\($0.name)  \($0.id)" }.joined(separator: "\n"))
  }
}
