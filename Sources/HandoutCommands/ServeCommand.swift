import ArgumentParser
import HandoutKit
import HandoutService

/// `handout serve --stdio`: handouts for a program in any language, which starts this one and talks to it.
struct ServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Answers requests of another program.",
    discussion: """
      With --stdio, each line of standard input is a request: one JSON object with the keys that `handout schema request` lists. The \
      answer is one line of JSON with the length of the file in "bytes", then the file itself, byte \
      for byte. {"list": "conditions"} and {"describe": "bridge"} ask about the library. The end of standard input ends the program.

      Example: echo '{"condition": "tight-hamstrings-knee-pain", "side": "left"}' | handout serve --stdio | sed 1d > left.pdf
      """)

  @Flag(help: "Read requests from standard input and write answers to standard output.")
  var stdio = false

  @Option(
    name: .customLong("clinic"),
    help: ArgumentHelp(
      "A clinic file by the name that requests give it; may be repeated. The first one is that of requests that name none.",
      valueName: "name=file"))
  var clinics: [String] = []

  @OptionGroup var values: ValueOptions

  @OptionGroup var library: LibraryOptions

  func validate() throws {
    guard stdio else { throw ValidationError("say how to serve: --stdio") }
    for clinic in clinics where named(clinic) == nil {
      throw ValidationError("--clinic must be name=file, found \"\(clinic)\"")
    }
  }

  func run() throws {
    let epoch = try SheetDate.fixed()
    try Console.run { () throws(HandoutError) in
      let service = try HandoutService(try options())
      let lines = try RequestLines()
      while let line = try lines.next() {
        let reply: ServiceReply
        switch line {
        case .tooLong: reply = service.refusal(ofRequestsAbove: HandoutService.longestRequest)
        case .request(let bytes): reply = service.answer(bytes, on: epoch ?? LocalClock.day)
        }
        try SafeFile.writeToStandardOutput(reply.record + [UInt8(ascii: "\n")] + reply.output)
      }
    }
  }

  private func options() throws(HandoutError) -> ServiceOptions {
    var options = ServiceOptions()
    options.libraries = library.libraries
    options.fontFolders = library.fontFolders
    options.showsValues = values.showValues
    for (name, path) in clinics.compactMap(named) {
      options.clinics[name] = try InputFile(path: path)
      options.clinic = options.clinic ?? name
    }
    return options
  }

  /// A clinic's name and its file.
  private func named(_ clinic: String) -> (name: String, path: String)? {
    let parts = clinic.split(separator: "=", maxSplits: 1).map(String.init)
    return parts.count == 2 ? (parts[0], parts[1]) : nil
  }
}
