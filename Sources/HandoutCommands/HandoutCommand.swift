package import ArgumentParser
import Glibc
import HandoutKit

/// The command line: `handout make`, `new`, `list`, `show`, `check`, `doctor`, `preview`, `watch`, `print`, `batch`, `map`, `prune`, `schema`, `merge-manifests`, `serve`, `open`.
package struct HandoutCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "handout",
    abstract: "Makes printable patient handouts and exercise sheets.",
    discussion: """
      Example: handout make tight-hamstrings-knee-pain -o handout.pdf

      Exit codes: 0 done; 3 done but for rows of a list that failed; 64 wrong usage or unknown id; 65 wrong content; 66 file not found; 69 font or service missing; \
      70 a mistake of the program; 73 file cannot be made; 74 reading or writing failed; \
      75 the folder is in use by another run; 130 stopped by Ctrl-C; 143 stopped by a signal to end.
      """,
    version: HandoutPress.version,
    subcommands: [
      MakeCommand.self, NewCommand.self, PreviewCommand.self, WatchCommand.self, PrintCommand.self, ListCommand.self,
      ShowCommand.self, PictureCommand.self, CheckCommand.self,
      DoctorCommand.self, BatchCommand.self, MapCommand.self, PruneCommand.self, SchemaCommand.self,
      MergeManifestsCommand.self, ServeCommand.self, OpenCommand.self,
    ])

  package init() {}

  /// Runs the program.
  package static func main() {
    // A limit on file sizes should end a write with an error that is reported and cleaned up after, not end the program.
    signal(SIGXFSZ, SIG_IGN)
    let arguments = Array(CommandLine.arguments.dropFirst())
    if arguments == ["--version"] { return print(HandoutPress.version) }
    guard let command = MakeReader.command(arguments) else { return main(arguments) }
    do {
      try command.run()
    } catch {
      exit(withError: error)
    }
  }
}
