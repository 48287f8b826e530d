import ArgumentParser
import FoundationEssentials
import Glibc
import HandoutKit
import HandoutServer

/// The command line: `handout-server`.
@main
struct HandoutServerCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "handout-server",
    abstract: "Makes patient handouts for programs that ask by HTTP.",
    discussion: """
      Prints its address, answers requests until SIGTERM or Ctrl-C, and logs JSON lines on standard error. It listens on this \
      machine only, unless --host names another address of it; then it wants a token file and the files of TLS.

      Every setting may stand in a JSON file (--config) and in the environment (HANDOUT_SERVER_PORT …); arguments come first, then \
      the environment, then the file. The guide Server lists all.

      Example: handout-server --port 8080 --clinic riverside=clinic.yaml --time-zone America/New_York

      Exit codes: 0 stopped by a signal; 64 wrong usage; 65 wrong settings; 66 file not found; 69 font or service missing; \
      70 a mistake of the program; 73 the address cannot be had; 74 reading failed; 75 the address is in use.
      """,
    version: commitOfBuild.isEmpty ? HandoutPress.version : "\(HandoutPress.version) (commit \(commitOfBuild))")

  @Option(help: ArgumentHelp("A JSON file of settings.", valueName: "file"))
  var config: String?

  @OptionGroup(title: "Who reaches it") var address: AddressArguments

  @OptionGroup(title: "What it makes") var sheet: SheetArguments

  @Option(
    help: ArgumentHelp("The least level that is logged: debug, info, notice, warning or error.", valueName: "level"))
  var logLevel: String?

  @Option(
    name: .customLong("limit"),
    help: ArgumentHelp("A limit, such as connections=200; may be repeated.", valueName: "name=number"))
  var limits: [String] = []

  func validate() throws {
    for limit in limits where named(limit) == nil {
      throw ValidationError("--limit must be name=number, with the name of a limit, found \"\(limit)\"")
    }
  }

  func run() async throws {
    do throws(HandoutError) {
      let settings = try ServerSettings(try sources())
      let server = try RunningServer(settings)
      try await server.run { address in
        // Whoever started the server reads the address here; where nobody does, it still answers.
        try? SafeFile.writeToStandardOutput(Array((address + "\n").utf8))
      }
    } catch {
      let line = Array((error.rendered(color: false) + "\n").utf8)
      // There is nobody to tell where standard error takes nothing.
      _ = line.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
      throw ExitCode(error.kind.exitCode)
    }
  }

  private func sources() throws(HandoutError) -> SettingSources {
    var sources = SettingSources()
    sources.environment = ProcessInfo.processInfo.environment
    sources.file = try config.map { path throws(HandoutError) in try InputFile(path: path) }
    sources.arguments = address.settings.merging(sheet.settings) { $1 }
    sources.arguments[.logLevel] = logLevel.map { [$0] }
    for (setting, number) in limits.compactMap(named) { sources.arguments[setting] = [number] }
    return sources
  }

  private func named(_ limit: String) -> (Setting, String)? {
    let parts = limit.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2, let setting = Setting(rawValue: parts[0]), setting.isLimit else { return nil }
    return (setting, parts[1])
  }
}

/// Where the server is reached, and by whom.
struct AddressArguments: ParsableArguments {
  @Option(help: ArgumentHelp("An IP address of this machine. Default: 127.0.0.1.", valueName: "address"))
  var host: String?

  @Option(help: "The port; 0 takes any free one. Default: 8080.")
  var port: String?

  @Option(help: ArgumentHelp("A Unix socket instead of an address.", valueName: "path"))
  var socket: String?

  @Option(help: ArgumentHelp("A file whose first line is the token that clients must send.", valueName: "file"))
  var tokenFile: String?

  @Option(help: ArgumentHelp("The chain of certificates for TLS, in PEM.", valueName: "file"))
  var certificateFile: String?

  @Option(help: ArgumentHelp("The private key of the certificate, in PEM.", valueName: "file"))
  var keyFile: String?

  @Option(
    name: .customLong("allowed-host"),
    help: ArgumentHelp("A name by which clients may call the server; may be repeated.", valueName: "name"))
  var allowedHosts: [String] = []

  var settings: [Setting: [String]] {
    var settings: [Setting: [String]] = [:]
    settings[.host] = host.map { [$0] }
    settings[.port] = port.map { [$0] }
    settings[.socket] = socket.map { [$0] }
    settings[.tokenFile] = tokenFile.map { [$0] }
    settings[.certificateFile] = certificateFile.map { [$0] }
    settings[.keyFile] = keyFile.map { [$0] }
    settings[.allowedHosts] = allowedHosts.isEmpty ? nil : allowedHosts
    return settings
  }
}

/// What handouts are made with.
struct SheetArguments: ParsableArguments {
  @Option(
    name: .customLong("library"),
    help: ArgumentHelp("A folder whose files come before the built-in ones; may be repeated.", valueName: "dir"))
  var libraries: [String] = []

  @Option(
    name: .customLong("fonts"),
    help: ArgumentHelp("A folder to search for fonts instead of the system's; may be repeated.", valueName: "dir"))
  var fontFolders: [String] = []

  @Option(
    name: .customLong("clinic"),
    help: ArgumentHelp("A clinic file by the name that requests give it; may be repeated.", valueName: "name=file"))
  var clinics: [String] = []

  @Option(help: ArgumentHelp("The clinic of requests that name none.", valueName: "name"))
  var defaultClinic: String?

  @Option(
    help: ArgumentHelp(
      "The zone whose today is the date of requests that give none. Without it they must give one.", valueName: "zone"))
  var timeZone: String?

  @Flag(help: "Show in complaints what requests say.")
  var showValues = false

  var settings: [Setting: [String]] {
    var settings: [Setting: [String]] = [:]
    settings[.libraries] = libraries.isEmpty ? nil : libraries
    settings[.fonts] = fontFolders.isEmpty ? nil : fontFolders
    settings[.clinics] = clinics.isEmpty ? nil : clinics
    settings[.clinic] = defaultClinic.map { [$0] }
    settings[.timeZone] = timeZone.map { [$0] }
    settings[.showValues] = showValues ? ["true"] : nil
    return settings
  }
}
