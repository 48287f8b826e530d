import Foundation
import Testing

/// The lines that `handout serve --stdio` reads: each has its answer, and lines of white space are none.
@Suite struct RequestLineTests {
  /// The answers to what is written to standard input; none of these requests makes a file.
  private func answers(to input: [UInt8]) throws -> [[String: Any]] {
    let workspace = try Workspace()
    try workspace.write(input, to: "requests")
    let run = try workspace.run(["sh", "-c", "\"$0\" serve --stdio < requests", try Workspace.program])
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    return try run.text.split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }

  private func statuses(_ input: [UInt8]) throws -> [String?] {
    try answers(to: input).map { $0["status"] as? String }
  }

  private static let question = Array("{\"list\": \"countries\"}".utf8)

  @Test func blankLinesAreNone() throws {
    let input = Array("\n  \t\r\n".utf8) + Self.question + Array("\r\n\n".utf8) + Self.question
    #expect(try statuses(input) == ["found", "found"])
    #expect(try statuses([]).isEmpty)
  }

  /// Who sends something waits for an answer, whatever it is.
  @Test(arguments: [[0], [1, 2, 3], [0x0B], [0xFF], [0x7B], Array("[1]".utf8), [0xEF, 0xBB, 0xBF]] as [[UInt8]])
  func everyOtherLineIsAnswered(line: [UInt8]) throws {
    #expect(try statuses(line + [0x0A] + Self.question + [0x0A] + line) == ["failed", "found", "failed"])
  }

  @Test func longLinesAreAnsweredAndLeftOut() throws {
    let limit = 16 << 20
    let spaces = [UInt8](repeating: 0x20, count: limit - Self.question.count)
    #expect(try statuses(Self.question + spaces + [0x0A] + Self.question) == ["found", "found"])
    let long = try answers(to: Self.question + spaces + [0x20, 0x0A] + Self.question)
    #expect(long.map { $0["status"] as? String } == ["failed", "found"])
    #expect("\(long[0])".contains("longer than \(limit) bytes"))
  }
}
