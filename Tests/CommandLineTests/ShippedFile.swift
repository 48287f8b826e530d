import Foundation
import Testing

/// A content file of the repository, to be spoilt in one place.
struct ShippedFile {
  /// The path in the repository.
  let path: String

  /// - Parameter name: the name in the library, such as `Exercises/bridge.yaml`.
  init(name: String) { path = "Assets/\(name)" }

  /// - Parameter file: the path in the repository.
  init(file: String) { path = file }

  /// What the file says.
  var text: String {
    get throws {
      let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      return try String(contentsOf: folder.deletingLastPathComponent().appending(path: path), encoding: .utf8)
    }
  }

  /// The file with its first match replaced.
  func replacing(_ pattern: String, with text: String) throws -> String {
    let content = try self.text
    let match = try #require(content.firstMatch(of: try Regex(pattern)), "\(path) holds no \(pattern)")
    return content.replacingCharacters(in: match.range, with: text)
  }

  /// Where a text stands: `12:7`.
  static func place(of text: String, in content: String) throws -> String {
    let start = try #require(content.range(of: text), "the spoilt file holds no \(text)").lowerBound
    let lines = content[..<start].split(separator: "\n", omittingEmptySubsequences: false)
    return "\(lines.count):\((lines.last?.unicodeScalars.count ?? 0) + 1)"
  }
}
