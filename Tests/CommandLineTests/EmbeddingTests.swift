import Foundation
import Testing

/// Programs in other languages: each script of `Tests/Embedding` holds one of them to the command line's bytes.
@Suite struct EmbeddingTests {
  private static let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()

  /// The scripts, by their languages.
  static let scripts: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: tests.appending(path: "Embedding").path)) ?? []
    return names.filter { $0.hasSuffix(".sh") && $0 != "common.sh" }.sorted()
  }()

  @Test func theLanguagesAreThere() { #expect(Self.scripts.count >= 4) }

  @Test(arguments: scripts) func makesTheCommandLinesBytes(script: String) throws {
    let workspace = try Workspace()
    let given = ProcessInfo.processInfo.environment
    let outcome = try workspace.run(
      ["bash", Self.tests.appending(path: "Embedding/\(script)").path],
      environment: [
        "HANDOUT": try Workspace.program, "HANDOUT_PYTHON": given["HANDOUT_PYTHON"] ?? "python3",
        "HANDOUT_C": given["HANDOUT_C"] ?? Self.tests.deletingLastPathComponent().appending(path: ".build/c").path,
      ])
    #expect(outcome.status == 0, "\(script): \(outcome.text)\(outcome.errors)")
  }
}
