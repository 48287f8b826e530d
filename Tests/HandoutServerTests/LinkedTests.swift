import Foundation
import Testing

/// What the built programs are linked with, through packages as well as through their own files.
@Suite struct LinkedTests {
  /// A trait of a package is enough to bring all of Foundation, whose tables make the packaged server twice as large.
  @Test(arguments: ["handout", "handout-server"])
  func nothingOfFoundationIsLinkedButItsEssentials(program: String) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["ldd", try ServerScript.program(program)]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let names = text.split(separator: "\n").compactMap { $0.split(whereSeparator: \.isWhitespace).first }
    #expect(names.contains("libFoundationEssentials.so"), "\(text)")
    let heavy = names.filter { $0.contains("Foundation") && !$0.hasPrefix("libFoundationEssentials.so") }
    #expect(heavy.isEmpty, "\(program) is linked with \(heavy.joined(separator: ", "))")
  }
}
