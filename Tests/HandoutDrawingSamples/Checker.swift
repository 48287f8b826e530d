import Foundation

/// Runs the independent reader in `Tests/Checkers` over finished files.
package struct Checker {
  /// What the reader found in one file.
  package struct Report: Decodable, Sendable {
    /// What two PDF/UA-1 validators object to.
    package var failures: [String]
    /// What is wrong with marks and structure.
    package var faults: [String]
    /// The elements in reading order.
    package var elements: [ReadElement]
    package var language: String
  }

  private let python: URL
  private let script: URL

  package init() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let chosen = ProcessInfo.processInfo.environment["HANDOUT_PYTHON"]
    python = chosen.map { URL(filePath: $0) } ?? root.appending(path: ".venv/bin/python3")
    script = root.appending(path: "Tests/Checkers/accessibility.py")
    guard FileManager.default.isExecutableFile(atPath: python.path) else {
      throw MissingTool(
        "\(python.path) is missing: python3 -m venv .venv && "
          + ".venv/bin/pip install page-validation pdfua pikepdf")
    }
  }

  /// The passwords that an independent SASLprep refuses or changes.
  package static func changedPasswords(among passwords: [String]) throws -> [String] {
    let checker = try Checker()
    let file = FileManager.default.temporaryDirectory.appending(path: "handout-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: file) }
    let encoder = JSONEncoder()
    let lines = try passwords.map { String(decoding: try encoder.encode($0), as: UTF8.self) + "\n" }
    try Data(lines.joined().utf8).write(to: file)
    let script = checker.script.deletingLastPathComponent().appending(path: "passwords.py")
    return try checker.answer(of: script, [file.path])
  }

  /// The reports on the files, in order.
  package func reports(_ files: [[UInt8]]) throws -> [Report] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "handout-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var arguments: [String] = []
    for (index, bytes) in files.enumerated() {
      let file = folder.appending(path: "\(index).pdf")
      try Data(bytes).write(to: file)
      arguments.append(file.path)
    }
    return try answer(of: script, arguments)
  }

  /// What a script prints.
  private func answer<Answer: Decodable>(of script: URL, _ arguments: [String]) throws -> Answer {
    let process = Process()
    process.executableURL = python
    process.arguments = [script.path] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw MissingTool("\(script.lastPathComponent) failed") }
    return try JSONDecoder().decode(Answer.self, from: output)
  }
}
