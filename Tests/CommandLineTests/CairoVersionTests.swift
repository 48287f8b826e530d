import Foundation
import Testing

/// Handouts made with two versions of Cairo: `Tests/Rendering/versions.py` holds them against each other.
@Suite struct CairoVersionTests {
  @Test func theSamePagesComeFromBoth() throws {
    let workspace = try Workspace()
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let python = ProcessInfo.processInfo.environment["HANDOUT_PYTHON"] ?? "python3"
    let outcome = try workspace.run(
      [python, tests.appending(path: "Rendering/versions.py").path], environment: ["HANDOUT": try Workspace.program])
    #expect(outcome.status == 0, "\(outcome.text)\(outcome.errors)")
  }
}
