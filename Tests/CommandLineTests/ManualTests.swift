import Foundation
import Testing

/// The man pages, which are made of what the argument parser says of itself.
@Suite struct ManualTests {
  @Test(arguments: ["handout", "handout-server"]) func everyCommandHasAPageWithItsOptions(program: String) throws {
    let workspace = try Workspace()
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let path = URL(filePath: try Workspace.program).deletingLastPathComponent().appending(path: program).path
    let script = root.appending(path: "Sources/Packaging/manual.py").path
    let made = try workspace.run(["python3", script, path, "0.6.0", "1795000000", "man"])
    try #require(made.status == 0, "\(made.errors)")

    let said = try workspace.run([path, "--experimental-dump-help"])
    let tool = try JSONDecoder().decode(Tool.self, from: Data(said.output))
    let commands = (tool.command.subcommands ?? []).filter { $0.commandName != "help" && $0.shouldDisplay }
    #expect(program == "handout-server" || commands.count > 15)
    for (name, command) in [(program, tool.command)] + commands.map({ ("\(program)-\($0.commandName)", $0) }) {
      let page = String(decoding: try workspace.read("man/\(name).1"), as: UTF8.self)
      for section in ["NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "EXIT STATUS", "SEE ALSO"] {
        #expect(page.contains("\n.Sh \(section)\n"), "\(name) has no \(section)")
      }
      #expect(page.contains("\n.It 64\n"), "\(name) does not say what 64 means")
      for option in (command.arguments ?? []).filter(\.shouldDisplay).flatMap({ $0.names ?? [] })
      where option.kind == "long" {
        let flag = "Fl -" + option.name.replacing("-", with: "\\-")
        #expect(page.contains(flag + " ") || page.contains(flag + "\n"), "\(name) does not tell of --\(option.name)")
      }
    }
    let pages = try FileManager.default.contentsOfDirectory(atPath: workspace.folder.appending(path: "man").path)
    #expect(pages.count == commands.count + 1)
  }

  private struct Tool: Decodable {
    struct Command: Decodable {
      var commandName: String
      var shouldDisplay: Bool
      var subcommands: [Command]?
      var arguments: [Argument]?
    }
    struct Argument: Decodable {
      struct Name: Decodable {
        var kind: String
        var name: String
      }
      var shouldDisplay: Bool
      var names: [Name]?
    }
    var command: Command
  }
}
