import ArgumentParser
import HandoutBatch
import HandoutKit

/// `handout map`: a file that says what the columns of a list are.
struct MapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "map",
    abstract: "Writes a file that says what the columns of a list are, for you to look through.",
    discussion: """
      Example:
        handout map patients.csv -o columns.yaml
        handout batch patients.csv --columns columns.yaml -o by-map

      The file names every column of the list with the one that it is, or probably is, behind it. Only the first line of the list \
      (of JSON and YAML, the keys) is looked at.
      """)

  @Argument(help: "The list of patients; `-` for standard input.")
  var patients: String

  @OptionGroup var form: ListFormArguments

  @Option(name: .shortAndLong, help: ArgumentHelp("The file. Default: standard output.", valueName: "file"))
  var output: String?

  @Flag(help: "Replace a file that is there.")
  var force = false

  func run() throws {
    try Console.run { () throws(HandoutError) in
      let text = try form.list(patients).mappingFile()
      guard let output, output != "-" else { return try Console.result(text) }
      try SafeFile.write(Array(text.utf8), to: output, replacing: force)
    }
  }
}
