import Foundation
import HandoutDrawingSamples

/// The pixels of a file's pages as a program draws them.
struct Rendering {
  /// The red, green and blue of every pixel, page after page.
  let samples: [UInt8]

  /// - Parameter pages: the number of pages.
  static func mutool(_ bytes: [UInt8], pages: Int, dotsPerInch: Int) throws -> Rendering {
    try Rendering(pages: pages) { folder in
      let tool = try Tool("mutool", install: "apt install mupdf-tools")
      return try tool.run(
        ["draw", "-q", "-r", "\(dotsPerInch)", "-c", "rgb", "-F", "pnm", "-o", "\(folder)/page-%d.ppm", "{}"], on: bytes
      )
    }
  }

  /// - Parameter pages: the number of pages, at most 9.
  static func poppler(_ bytes: [UInt8], pages: Int, dotsPerInch: Int) throws -> Rendering {
    try Rendering(pages: pages) { folder in
      let tool = try Tool("pdftoppm", install: "apt install poppler-utils")
      return try tool.run(["-r", "\(dotsPerInch)", "{}", "\(folder)/page"], on: bytes)
    }
  }

  private init(pages: Int, _ draw: (String) throws -> Tool.Result) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "handout-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let result = try draw(folder.path)
    guard result.status == 0 else { throw MissingTool("the file cannot be drawn: \(result.output)") }
    var samples: [UInt8] = []
    for page in 1...pages {
      let image = [UInt8](try Data(contentsOf: folder.appending(path: "page-\(page).ppm")))
      // The head is three lines: kind, size, largest sample.
      let head = image.split(separator: 0x0A, maxSplits: 3, omittingEmptySubsequences: false)
      guard head.count == 4 else { throw MissingTool("page \(page) is not drawn") }
      samples += head[3]
    }
    self.samples = samples
  }

  /// The largest difference between two samples in the same place, and the share of samples that differ by more than a limit.
  func difference(from other: Rendering, limit: Int) -> (largest: Int, share: Double) {
    guard samples.count == other.samples.count, !samples.isEmpty else { return (255, 1) }
    var largest = 0
    var count = 0
    for (one, two) in zip(samples, other.samples) {
      let difference = abs(Int(one) - Int(two))
      largest = max(largest, difference)
      if difference > limit { count += 1 }
    }
    return (largest, Double(count) / Double(samples.count))
  }
}
