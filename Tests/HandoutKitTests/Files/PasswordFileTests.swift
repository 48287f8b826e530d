import Foundation
import HandoutKit
import Testing

/// A password from a file: the first line, and warnings for what is careless.
@Suite struct PasswordFileTests {
  private let folder: TestFolder

  init() throws { folder = try TestFolder() }

  private func read(_ text: String, mode: mode_t = 0o600) throws -> PasswordFile {
    try folder.put(text, in: "password.txt")
    try #require(chmod(folder.file("password.txt"), mode) == 0)
    return try PasswordFile(path: folder.file("password.txt"))
  }

  @Test(arguments: ["open, sesame", "open, sesame\n", "open, sesame\r\n", "open, sesame\n \n\n"]) func oneLine(
    text: String
  ) throws {
    #expect(try read(text).warnings.isEmpty)
    #expect(try read(text, mode: 0o640).warnings.isEmpty)
  }

  @Test func carelessFiles() throws {
    let open = try read("open, sesame\n", mode: 0o644).warnings
    #expect(open.count == 1)
    #expect(open.first?.rendered(color: false).contains("everybody on this machine can read the password") == true)
    let long = try read("open, sesame\nsecond").warnings
    #expect(long.count == 1)
    #expect(long.first?.rendered(color: false).contains("only the first line is used") == true)
    for warning in open + long {
      #expect(!warning.rendered(color: false).contains("sesame") && !warning.rendered(color: false).contains("second"))
    }
  }

  @Test(arguments: ["", "\n", "\r\n", "\nsesame", "ses\tame", "sesame\r\r\n", " sesame", "sesame \n"])
  func refusedLines(text: String) throws {
    do {
      _ = try read(text)
      Issue.record("taken as a password")
    } catch let error as HandoutError {
      #expect(error.kind == .content)
      #expect(error.description.contains("password.txt:1: error: the password"))
      #expect(!error.description.contains("ame"))
    }
  }

  @Test func filesThatAreNotThere() throws {
    #expect(throws: HandoutError.self) { try PasswordFile(path: folder.file("absent")) }
    #expect(throws: HandoutError.self) { try PasswordFile(path: folder.path) }
  }
}
