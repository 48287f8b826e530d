import Foundation
import Testing

/// What the built programs are linked with, through packages as well as through their own files.
@Suite struct LinkedTests {
  /// A trait of a package is enough to bring all of Foundation, whose tables make the packaged server twice as large.
  @Test func nothingOfFoundationIsLinkedButItsEssentials() throws {
    let names = try libraries(of: "handout-server")
    #expect(names.contains("libFoundationEssentials.so"), "\(names)")
    let heavy = names.filter { $0.contains("Foundation") && !$0.hasPrefix("libFoundationEssentials.so") }
    #expect(heavy.isEmpty, "the server is linked with \(heavy.joined(separator: ", "))")
  }

  /// The program has Swift's libraries in it, so that its start need not look for them.
  @Test func theProgramLooksForNoLibraryOfSwift() throws {
    let names = try libraries(of: "handout")
    #expect(names.contains { $0.hasPrefix("libcairo.so") }, "\(names)")
    let found = names.filter {
      $0.hasPrefix("libswift") || $0.hasPrefix("libFoundation") || $0.hasPrefix("libdispatch")
    }
    #expect(found.isEmpty, "the program is linked with \(found.joined(separator: ", "))")
  }

  private func libraries(of program: String) throws -> [String] {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["ldd", try ServerScript.program(program)]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return text.split(separator: "\n").compactMap { $0.split(whereSeparator: \.isWhitespace).first }.map(String.init)
  }
}
