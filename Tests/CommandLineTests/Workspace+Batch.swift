import Foundation
import Testing

extension Workspace {
  /// The start of every batch; the date keeps the bytes the same.
  static let batch = ["batch", "--date", "2026-11-21"]

  /// Runs `handout batch`, whose first argument is the list: its bytes are written to a file of that name, or come through a pipe
  /// for `-`.
  func batch(
    _ arguments: [String], list: [UInt8]? = nil, launcher: [String] = [], environment: [String: String] = [:]
  ) throws -> Outcome {
    var launcher = launcher
    if let list {
      let name = arguments[0] == "-" ? "standard-input" : arguments[0]
      try write(list, to: name)
      if arguments[0] == "-" { launcher = ["sh", "-c", "cat standard-input | \"$@\"", "sh"] + launcher }
    }
    return try handout(Self.batch + arguments, launcher: launcher, environment: environment)
  }

  /// The PDF files of a folder.
  func files(in name: String) throws -> [String: [UInt8]] {
    let path = folder.appending(path: name).path
    var files: [String: [UInt8]] = [:]
    for file in try FileManager.default.contentsOfDirectory(atPath: path) where file.hasSuffix(".pdf") {
      files[file] = try read("\(name)/\(file)")
    }
    return files
  }

  /// The lines of a text file, each read as a JSON object.
  static func objects(_ text: String) throws -> [[String: Any]] {
    try text.split(separator: "\n").map { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
      return try #require(object as? [String: Any], "\(line)")
    }
  }

  /// The manifest of a folder, read by another reader than ours.
  func manifest(in name: String) throws -> [[String: Any]] {
    try Self.objects(String(decoding: try read("\(name)/manifest.jsonl"), as: UTF8.self))
  }
}
