import Foundation
import Testing

/// Another program that looks at finished files.
enum Command {
  /// Runs a program of the system and gives its standard output and how it ended.
  static func run(_ arguments: [String]) throws -> (status: Int32, output: Data) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, output)
  }

  /// The text of every page of some files, as another program reads it; a page is one entry, whatever file it is of.
  static func pageTexts(_ paths: [String]) throws -> [String] {
    var texts: [String] = []
    // A list of thousands of paths is too long for one command.
    for start in stride(from: 0, to: paths.count, by: 200) {
      let files = Array(paths[start..<min(paths.count, start + 200)])
      let (status, output) = try run(["mutool", "draw", "-q", "-F", "txt"] + files)
      try #require(status == 0, "mutool comes with mupdf-tools")
      // Every page but the first of a command begins with an empty line.
      texts += String(decoding: output, as: UTF8.self).split(separator: "\u{C}", omittingEmptySubsequences: false)
        .dropLast().map { String($0.drop(while: \.isNewline)) }
    }
    return texts
  }

  /// Every page of a file in shades of grey, one byte a pixel, at 60 dots an inch.
  static func greyPages(_ path: String) throws -> [[UInt8]] {
    let (status, output) = try run(["mutool", "draw", "-q", "-F", "pgm", "-r", "60", "-o", "-", path])
    try #require(status == 0, "mutool comes with mupdf-tools")
    var bytes = [UInt8](output)[...]
    var pages: [[UInt8]] = []
    while !bytes.isEmpty {
      // P5, the width and height, and the greatest shade, each in its own line.
      var lines: [String] = []
      while lines.count < 3, let end = bytes.firstIndex(of: 0x0A) {
        let line = String(decoding: bytes[bytes.startIndex..<end], as: UTF8.self)
        bytes = bytes[(end + 1)...]
        if !line.hasPrefix("#") { lines.append(line) }
      }
      let size = try #require(lines.dropFirst().first).split(separator: " ").compactMap { Int($0) }
      let count = try #require(size.count == 2 ? size[0] * size[1] : nil)
      pages.append(Array(bytes.prefix(count)))
      bytes = bytes.dropFirst(count)
    }
    return pages
  }
}
