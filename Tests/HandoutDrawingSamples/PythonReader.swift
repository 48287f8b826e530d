import Foundation

/// Reads the text of a file with a reader from the Python package index, which `Tests/run` installs.
package enum PythonReader {
  /// The text of all pages.
  ///
  /// - Parameter reader: "pdfium", "pdfminer" or "pypdf".
  package static func text(_ reader: String, _ bytes: [UInt8]) throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let chosen = ProcessInfo.processInfo.environment["HANDOUT_PYTHON"]
    let python = chosen ?? root.appending(path: ".venv/bin/python3").path
    guard FileManager.default.isExecutableFile(atPath: python) else {
      throw MissingTool("\(python) is missing: start Tests/run once")
    }
    let script = root.appending(path: "Tests/Checkers/script-text.py").path
    let result = try Tool(path: python).run([script, reader, "{}"], on: bytes)
    guard result.status == 0 else { throw MissingTool("\(reader) failed: \(result.output)") }
    return result.output
  }
}
