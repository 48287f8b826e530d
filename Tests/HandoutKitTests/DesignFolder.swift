import Foundation
import HandoutKit
import Testing

/// A library folder with designs of one's own, made from built-in files; it goes with its test.
final class DesignFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "designs-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path + "/Designs", withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a design with another id, and with some of its text changed.
  func write(_ id: String, from builtIn: String, _ changes: [(String, String)] = []) throws {
    var text = try SharedPress.press().source(of: builtIn)
    for (old, new) in [("id: \(builtIn)\n", "id: \(id)\n")] + changes {
      text.replaceSubrange(try #require(text.firstRange(of: old), "\(old)"), with: new)
    }
    try write(id, text)
  }

  /// Writes a design of one page that leaves the full list of warning signs to the design `sheet`.
  func writeWall(_ id: String, duplex: String) throws {
    var text = try SharedPress.press().source(of: "sheet")
    text.removeSubrange(try #require(text.firstRange(of: "  - name: back\n")).lowerBound...)
    for (old, new) in [
      ("id: sheet\n", "id: \(id)\n"), ("name: Sheet\n", "name: \(id.capitalized)\n"),
      ("companion: none", "companion: sheet"),
      ("pages: {least: 2, step: 2, duplex: long-edge}", "pages: {least: 1, step: 1, duplex: \(duplex)}"),
    ] { text.replaceSubrange(try #require(text.firstRange(of: old), "\(old)"), with: new) }
    try write(id, text)
  }

  private func write(_ id: String, _ text: String) throws {
    try Data(text.utf8).write(to: URL(filePath: "\(path)/Designs/\(id).yaml"))
  }
}
