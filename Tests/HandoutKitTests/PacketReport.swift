import Foundation
import HandoutDrawingSamples
import Testing

/// What another reader finds in a packet beside the words of its pages.
struct PacketReport: Decodable {
  /// A line of the outline.
  struct Line: Decodable, Equatable {
    var title: String
    /// The page it leads to, from 0.
    var page: Int
  }

  /// The labels of the pages.
  var labels: [String]
  var outline: [Line]
  /// The pages that show nothing, from 0.
  var blank: [Int]
  /// How many drawings are placed by name.
  var forms: Int
  /// The faces of the fonts, as often as they are embedded.
  var fonts: [String]
  var title: String
  /// How the file wants to be shown and printed.
  var preferences: [String: String]

  /// Reads a file.
  static func of(_ path: String) throws -> PacketReport {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let python =
      ProcessInfo.processInfo.environment["HANDOUT_PYTHON"]
      ?? root.deletingLastPathComponent().appending(path: ".venv/bin/python3").path
    let (status, output) = try Command.run([python, root.appending(path: "Checkers/packets.py").path, path])
    try #require(status == 0, "Tests/Checkers/packets.py failed on \(path)")
    return try #require(try JSONDecoder().decode([PacketReport].self, from: output).first)
  }
}
