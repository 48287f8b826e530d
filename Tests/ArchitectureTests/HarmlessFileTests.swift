import Foundation
import Testing

/// Nothing in the repository expands, hangs or crashes another program that reads it: what is hostile to our readers is shown by
/// one small example.
@Suite struct HarmlessFileTests {
  private let tree = SourceTree()

  /// Every file of the repository that no tool made.
  private func paths() throws -> [String] {
    try ["Tests", "Assets", "Layouts", "Sources"].flatMap { folder in
      try tree.paths(in: folder).map { "\(folder)/\($0)" }
    }.filter { path in !path.split(separator: "/").contains { [".build", "Found", ".venv"].contains($0) } }
  }

  @Test func noDataFileIsLargeOrDeep() throws {
    let endings = [".swift", ".md", ".py", ".sh", ".c", ".h"]
    let data = try paths().filter { path in !endings.contains { path.hasSuffix($0) } }
    #expect(data.contains { $0.hasPrefix("Tests/Fuzzing/Corpus/") })
    for path in data {
      let bytes = try tree.bytes(path)
      #expect(bytes.count < 4 << 20, "\(path)")
      for (name, start) in Self.archives where bytes.starts(with: start) {
        // A spreadsheet is a zip file, and a small one harms nobody.
        guard !Self.isSmallSpreadsheet(path, bytes) else { continue }
        Issue.record("\(path) is \(name)")
      }
      if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) {
        #expect(Self.pixels(ofPNG: bytes) <= 40_000_000, "\(path)")
        continue
      }
      guard let text = String(validating: bytes, as: UTF8.self) else { continue }
      #expect(Self.depth(of: text) <= 64, "\(path)")
      #expect(text.matches(of: /(?m)(^|[\s\[{,])\*[A-Za-z0-9]+\b(?!\*)/).count <= 1, "\(path) has aliases")
      #expect(!text.contains("<!ENTITY"), "\(path)")
    }
  }

  /// Tests make inputs at run time as well, and write some to disk.
  @Test func noTestMakesABomb() throws {
    for file in try tree.files(in: "Tests", endings: [".swift", ".py"])
    where !file.path.contains("/.build/") && !file.path.hasSuffix("HarmlessFileTests.swift") {
      for match in file.text.matches(of: /repeating: "([^"]*)", count: ([0-9_]+)/) {
        let count = Int(match.2.replacing("_", with: "")) ?? 0
        let opens = match.1.contains { "[{".contains($0) } || match.1.hasPrefix("- ") || match.1.hasPrefix("? ")
        #expect(!opens || count <= 1_200, "\(file.path): \(match.0)")
        #expect(!match.1.contains("*") || count <= 1, "\(file.path): \(match.0)")
      }
      #expect(file.text.firstMatch(of: /Array\(repeating: "\*/) == nil, "\(file.path) repeats an alias")
    }
  }

  private static let archives: [(name: String, start: [UInt8])] = [
    ("a zip file", [0x50, 0x4B, 3, 4]), ("a gzip file", [0x1F, 0x8B]), ("an xz file", [0xFD, 0x37, 0x7A]),
    ("a zstd file", [0x28, 0xB5, 0x2F, 0xFD]), ("a bzip2 file", [0x42, 0x5A, 0x68]),
  ]

  /// Whether a file is a spreadsheet whose parts have less than a megabyte together, by what the file's directory says of them.
  private static func isSmallSpreadsheet(_ path: String, _ bytes: [UInt8]) -> Bool {
    guard path.hasSuffix(".xlsx") || path.hasSuffix(".ods") else { return false }
    let sizes = bytes.indices.dropLast(46).filter { bytes[$0...].starts(with: [0x50, 0x4B, 1, 2]) }.map { entry in
      (0..<4).reduce(0) { $0 | Int(bytes[entry + 24 + $1]) << ($1 * 8) }
    }
    return !sizes.isEmpty && sizes.reduce(0, +) < 1 << 20
  }

  /// Width times height, as the header of a PNG says.
  private static func pixels(ofPNG bytes: [UInt8]) -> Int {
    func number(_ start: Int) -> Int { bytes.dropFirst(start).prefix(4).reduce(0) { $0 << 8 | Int($1) } }
    return number(16) * number(20)
  }

  /// The most brackets that are open at once.
  private static func depth(of text: String) -> Int {
    var (open, most) = (0, 0)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "{"): open += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): open = max(0, open - 1)
      default: break
      }
      most = max(most, open)
    }
    return most
  }
}
