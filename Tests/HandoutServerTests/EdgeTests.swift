import Foundation
import HandoutServer
import HandoutTestSettings
import Testing

/// The real program over real sockets: each script of `Tests/Server` asks it and disturbs it.
@Suite(.serialized) struct EdgeTests {
  private static let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()

  static let scripts = [
    "addresses.py", "hostile.py", "limits.py", "privacy.py", "reach.py", "schema.py", "stopping.py",
  ]

  @Test(arguments: scripts) func holds(script: String) throws {
    let outcome = try ServerScript.run(script)
    #expect(outcome.status == 0, "\(script): \(outcome.text)")
  }

  /// Ten thousand requests in a full run.
  @Test func bearsManyRequests() throws {
    let outcome = try ServerScript.run("load.py", ["\(TestSettings.scaled(10_000))", "64"])
    print(outcome.text)
    #expect(outcome.status == 0, "\(outcome.text)")
  }

  @Test func theGuideListsEverySetting() throws {
    let guide = Self.tests.deletingLastPathComponent().appending(
      path: "Sources/HandoutKit/HandoutKit.docc/ServerOperation.md")
    let lines = try String(contentsOf: guide, encoding: .utf8).split(separator: "\n")
    let listed = lines.compactMap { line in line.firstMatch(of: /^\| `([a-z-]+)` \| `?(HANDOUT_SERVER_[A-Z_]+)?/) }
    let keys = listed.filter { $0.2 != nil }.map { String($0.1) }
    #expect(keys.sorted() == Setting.allCases.map(\.rawValue).sorted())
    for row in listed {
      guard let variable = row.2 else { continue }
      #expect(Setting(rawValue: String(row.1))?.variable == String(variable))
    }
  }
}

/// A script of `Tests/Server` or of another folder beside it, run against the program that this build made.
enum ServerScript {
  static func run(
    _ script: String, _ arguments: [String] = [], in folder: String = "Server"
  ) throws -> (status: Int32, text: String) {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let process = Process()
    let python = ProcessInfo.processInfo.environment["HANDOUT_PYTHON"] ?? "python3"
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [python, tests.appending(path: "\(folder)/\(script)").path] + arguments
    process.environment = ProcessInfo.processInfo.environment.merging(["HANDOUT_SERVER": try program()]) { $1 }
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, text)
  }

  /// A program that this build made; it stands beside the tests.
  static func program(_ name: String = "handout-server") throws -> String {
    let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let path = URL(filePath: tests).deletingLastPathComponent().appending(path: name).path
    try #require(FileManager.default.isExecutableFile(atPath: path), "the program is not beside the tests: \(path)")
    return path
  }
}
