import ArgumentParser
import HandoutKit

/// `handout open`: the page for therapists, in a browser.
struct OpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: "Opens the page for therapists in a browser.",
    discussion: """
      Starts the program handout-server, which lies beside this one, on a free port that only this machine reaches, and opens its \
      address. Ctrl-C ends both. The page keeps nothing: save a plan to go on with it another day.

      Example: handout open --clinic clinic.yaml

      Exit codes: 64 wrong usage; 65 wrong content; 66 file not found; 69 font, server or browser missing; 130 stopped by Ctrl-C; \
      143 stopped by a signal to end.
      """)

  @Option(help: ArgumentHelp("The clinic of the handouts.", valueName: "file"))
  var clinic: String?

  @Flag(help: "Print the address and open no browser.")
  var noBrowser = false

  @OptionGroup var library: LibraryOptions

  func run() throws {
    var code: Int32 = 0
    try Console.run { () throws(HandoutError) in
      let browser = noBrowser ? nil : try Browser()
      let server = LocalServer()
      let signals = StopSignals(server.stop)
      if let address = try server.start(arguments) {
        do throws(HandoutError) {
          try Console.result(address)
        } catch {
          server.stop()
          throw error
        }
        browser?.show(address) { program in
          Console.message("\(program) opened no browser; open \(address) in one")
        }
      }
      code = try server.end()
      if let stopped = signals.received { code = 128 + stopped }
    }
    guard code == 0 else { throw ExitCode(code) }
  }

  private var arguments: [String] {
    var arguments = library.libraries.flatMap { ["--library", $0] } + library.fontFolders.flatMap { ["--fonts", $0] }
    if let clinic { arguments += ["--clinic", "clinic=\(clinic)", "--default-clinic", "clinic"] }
    return arguments
  }
}
