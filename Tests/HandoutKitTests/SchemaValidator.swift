import Foundation
import HandoutBatch
import HandoutDrawingSamples
import HandoutInput
import HandoutKit

/// Runs the independent validator in `Tests/Checkers` over rows.
enum SchemaValidator {
  /// Whether each row, written as JSON, is valid; a schema that is none is an error.
  static func verdicts(on rows: [String], schema: SchemaNode) throws -> [Bool] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let chosen = ProcessInfo.processInfo.environment["HANDOUT_PYTHON"]
    let python = chosen ?? root.deletingLastPathComponent().appending(path: ".venv/bin/python3").path
    guard FileManager.default.isExecutableFile(atPath: python) else {
      throw MissingTool("\(python) is missing: python3 -m venv .venv && .venv/bin/pip install jsonschema")
    }
    let text = String(decoding: try JSONEncoder().encode(schema), as: UTF8.self)
    let task = "{\"schema\": \(text), \"rows\": [\(rows.joined(separator: ",\n"))]}"
    let script = root.appending(path: "Checkers/schema.py").path
    let result = try Tool(path: python).run([script, "{}"], on: Array(task.utf8))
    guard result.status == 0 else { throw MissingTool("the validator failed: \(result.output)") }
    return try JSONDecoder().decode([Bool].self, from: Data(result.output.utf8))
  }
}
