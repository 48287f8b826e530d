import Foundation

/// A temporary folder that goes when the test ends.
final class TestFolder: Sendable {
  /// The folder's path.
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appending(path: "handout-files-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Every name in the folder and below, hidden ones too, in order.
  var names: [String] {
    (try? FileManager.default.subpathsOfDirectory(atPath: path).sorted()) ?? ["the folder cannot be read"]
  }

  /// The path of a file in the folder.
  func file(_ name: String) -> String { "\(path)/\(name)" }

  /// The bytes of a file, nil when there is none.
  func bytes(_ name: String) -> [UInt8]? { FileManager.default.contents(atPath: file(name)).map(Array.init) }

  /// Writes a file without the code that is tested.
  func put(_ text: String, in name: String) throws {
    try Data(text.utf8).write(to: URL(filePath: file(name)))
  }

  /// The permission bits of a file; `.` is the folder itself.
  func mode(_ name: String) throws -> Int? {
    (try FileManager.default.attributesOfItem(atPath: file(name))[.posixPermissions] as? NSNumber)?.intValue
  }
}
