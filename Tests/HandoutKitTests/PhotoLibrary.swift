import Foundation
import HandoutDrawingSamples
import HandoutKit
import HandoutPages
import Testing

/// A library folder with photographs of exercises; it goes with its test.
final class PhotoLibrary {
  let path: String

  /// - Parameter photos: what stands behind `photo:` in the files of exercises.
  init(_ photos: [String: String]) throws {
    path = NSTemporaryDirectory() + "photos-\(UUID().uuidString)"
    for (exercise, photo) in photos {
      let text = try SharedPress.press().source(of: exercise) + "\nphoto: \(photo)\n"
      try write(Array(text.utf8), to: "Exercises/\(exercise).yaml")
    }
    // A photograph that is higher than wide, and the same turned by its Exif block.
    try write(SampleImage.jpeg.bytes, to: "Pictures/high.jpg")
    try write(Self.turned(SampleImage.jpeg.bytes), to: "Pictures/knee/wide.jpg")
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ bytes: [UInt8], to name: String) throws {
    let file = URL(filePath: "\(path)/\(name)")
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  func press() throws -> HandoutPress { try HandoutPress(libraries: [path]) }

  /// The JPEG with an Exif block that says: turn me to the right.
  private static func turned(_ jpeg: [UInt8]) -> [UInt8] {
    let exif: [UInt8] =
      Array("Exif\0\0II".utf8) + [0x2A, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0]
    return Array(jpeg.prefix(2)) + [0xFF, 0xE1, 0, UInt8(exif.count + 2)] + exif + jpeg.dropFirst(2)
  }
}
