import Foundation
import HandoutBatch
import HandoutKit
import Testing

/// Hashes of files against published values and against `sha256sum`.
@Suite struct FileHashTests {
  @Test(arguments: [
    ("", 0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", 1, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    ("a", 1_000_000, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
  ])
  func publishedValues(text: String, count: Int, hash: String) {
    #expect(FileHash(Array(String(repeating: text, count: count).utf8)).text == hash)
  }

  /// Sizes around the reader's piece of 64 KB.
  @Test(arguments: [0, 1, 65_535, 65_536, 65_537, 300_000]) func filesInPieces(size: Int) throws {
    let folder = try TestFolder()
    let output = try OutputFolder(folder.path)
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ $0 >> 8) }
    try output.write(bytes, as: "a.pdf", replacing: false)
    let hash = try FileHash(output.reader("a.pdf"))
    #expect(hash == FileHash(bytes))
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/sha256sum")
    process.arguments = [folder.file("a.pdf")]
    process.standardOutput = pipe
    try process.run()
    let told = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    #expect(told.prefix(64) == hash.text)
  }

  @Test func aMissingFileIsToldOf() throws {
    let folder = try TestFolder()
    let output = try OutputFolder(folder.path)
    #expect(throws: HandoutError.self) { try FileHash(output.reader("absent.pdf")) }
    #expect(throws: HandoutError.self) { try FileHash(FileReader(path: folder.path)) }
  }
}
