import Foundation
import HandoutBatch
import HandoutKit
import Synchronization
import Testing

/// A manifest keeps its whole lines whatever happens.
@Suite struct AppendFileTests {
  private let folder: TestFolder
  private let name = "manifest.jsonl"

  init() throws { folder = try TestFolder() }

  private func append(_ lines: [String], calls: any FileCalls = SystemFileCalls()) throws -> Int {
    let file = try AppendFile(name, in: OutputFolder(folder.path, calls: calls), tornLine: .cut)
    for line in lines { try file.appendLine(Array(line.utf8)) }
    try file.sync()
    #expect(file.length == folder.bytes(name)?.count)
    return file.cutBytes
  }

  @Test func linesAreAdded() throws {
    #expect(try append(["{\"row\":1}", ""]) == 0)
    #expect(try append(["{\"row\":2}"]) == 0)
    #expect(folder.bytes(name) == Array("{\"row\":1}\n\n{\"row\":2}\n".utf8))
  }

  /// A long piece goes over several reads; one without any whole line goes altogether.
  @Test(arguments: ["", "{\"row\":1}\n", "{\"row\":1}\n\n"], [1, 9, 65_536, 200_000])
  func aTornLineIsCutOrRefused(whole: String, length: Int) throws {
    let torn = whole + String(repeating: "x", count: length)
    try folder.put(torn, in: name)
    let output = try OutputFolder(folder.path)
    #expect(throws: HandoutError.self) { try AppendFile(name, in: output, tornLine: .refused) }
    #expect(folder.bytes(name) == Array(torn.utf8))
    #expect(try append(["{}"]) == length)
    #expect(folder.bytes(name) == Array((whole + "{}\n").utf8))
  }

  @Test func aLineEndInALineIsRefused() throws {
    #expect(throws: HandoutError.self) { try append(["a\nb"]) }
    #expect(folder.bytes(name) == [])
  }

  /// Short writes are continued; a failed one is taken back, so that the file ends with a whole line.
  @Test(arguments: [FileFault.shortWrite, .failure(ENOSPC), .failure(EIO), .failure(EINTR), .lasting(ENOSPC), .kill])
  func everyCallFailsInTurn(fault: FileFault) throws {
    let lines = ["{\"row\":1,\"file\":\"a.pdf\"}", "{\"row\":2,\"file\":\"b.pdf\"}", "{\"row\":3,\"file\":\"c.pdf\"}"]
    for index in 0..<100 {
      try? FileManager.default.removeItem(atPath: folder.file(name))
      let calls = FaultyCalls(fault, at: index)
      var isDone = false
      do {
        _ = try append(lines, calls: calls)
        isDone = true
      } catch let error as HandoutError {
        #expect(calls.hasFired && ![.shortWrite, .failure(EINTR)].contains(fault))
        #expect(error.kind == .inputOutput)
      }
      let text = String(decoding: folder.bytes(name) ?? [], as: UTF8.self)
      #expect((0...3).contains { text == lines.prefix($0).map { $0 + "\n" }.joined() }, "\(text)")
      if isDone { #expect(text == lines.map { $0 + "\n" }.joined()) }
      if !calls.hasFired {
        #expect(index > 4)
        return
      }
    }
    Issue.record("the run never got through")
  }

  /// A line that could not be taken back: the next one must not run into its piece.
  @Test func aDamagedFileTakesNoMoreLines() throws {
    let calls = HalfWrites()
    let output = try OutputFolder(folder.path, calls: calls)
    let file = try AppendFile(name, in: output, tornLine: .refused)
    try file.appendLine(Array("whole".utf8))
    calls.isFull.store(true, ordering: .relaxed)
    #expect(throws: HandoutError.self) { try file.appendLine(Array("second".utf8)) }
    calls.isFull.store(false, ordering: .relaxed)
    #expect(throws: HandoutError.self) { try file.appendLine(Array("third".utf8)) }
    #expect(throws: HandoutError.self) { try file.sync() }
    #expect(folder.bytes(name) == Array("whole\nsec".utf8))
    #expect(try append(["fourth"]) == 3)
    #expect(folder.bytes(name) == Array("whole\nfourth\n".utf8))
  }
}
