import Foundation
import Testing

/// A reader of finished files in `Tests/Checkers`.
enum CheckerScript {
  /// What a script prints as JSON.
  static func report<Report: Decodable>(_ name: String, _ arguments: [String]) throws -> Report {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let python =
      ProcessInfo.processInfo.environment["HANDOUT_PYTHON"]
      ?? tests.deletingLastPathComponent().appending(path: ".venv/bin/python3").path
    let script = tests.appending(path: "Checkers/\(name)").path
    let (status, output) = try Command.run([python, script] + arguments)
    try #require(status == 0, "Tests/Checkers/\(name) failed; Tests/run installs what it needs")
    return try JSONDecoder().decode(Report.self, from: output)
  }
}
