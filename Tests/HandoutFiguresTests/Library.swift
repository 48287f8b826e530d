import Foundation
import HandoutFigures
import Testing

/// The shipped pose and look files.
enum Library {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static func names(_ folder: String, _ ending: String) -> [String] {
    let files =
      (try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: "Assets/\(folder)").path)) ?? []
    return files.filter { $0.hasSuffix(ending) }.map { String($0.dropLast(ending.count)) }.sorted()
  }

  static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: root.appending(path: path)))
  }

  static let poseIDs = names("Poses", ".yaml")
  static let lookIDs = names("Looks", ".yaml")

  static func pose(_ id: String) throws -> Pose {
    try PoseReader.read(name: "\(id).yaml", bytes: try bytes("Assets/Poses/\(id).yaml"))
  }

  static func look(_ id: String) throws -> Look {
    try LookReader.read(name: "\(id).yaml", bytes: try bytes("Assets/Looks/\(id).yaml"))
  }

  /// A pose from text.
  static func pose(text: String) throws -> Pose {
    try PoseReader.read(name: "test.yaml", bytes: Array(text.utf8))
  }
}
