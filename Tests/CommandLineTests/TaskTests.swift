import Foundation
import Testing

/// The tasks of a practice: each script of `Tests/Tasks` does one with the program, as a person would.
@Suite struct TaskTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Tasks")

  /// The scripts, by the number of their task.
  static let scripts: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".sh") && $0 != "common.sh" }.sorted()
  }()

  @Test func theTasksAreThere() { #expect(!Self.scripts.isEmpty) }

  @Test(arguments: scripts) func isDone(script: String) throws {
    let workspace = try Workspace()
    let path = Self.folder.appending(path: script).path
    let chosen = ProcessInfo.processInfo.environment["HANDOUT_PYTHON"]
    let root = Self.folder.deletingLastPathComponent().deletingLastPathComponent()
    let python = chosen ?? root.appending(path: ".venv/bin/python3").path
    let outcome = try workspace.run(
      ["bash", path], environment: ["HANDOUT": try Workspace.program, "HANDOUT_PYTHON": python])
    #expect(outcome.status == 0, "\(script): \(outcome.text)\(outcome.errors)")
  }
}
