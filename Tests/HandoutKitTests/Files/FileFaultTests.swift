import Foundation
import HandoutBatch
import HandoutKit
import Testing

/// Every system call fails in turn until a run gets through: nothing half-done is left, and the message names path and cause.
@Suite struct FileFaultTests {
  private static let codes = [ENOSPC, EIO, EDQUOT]
  private static let faults: [FileFault] = codes.map { .failure($0) } + codes.map { .lasting($0) }
  private let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }

  /// What is done with the calls: several ways to the same file.
  enum Way: CaseIterable, Sendable {
    case folder, streamed, path, withoutNoReplace, withoutLinks
  }

  private func calls(_ way: Way, _ fault: FileFault, _ index: Int) -> FaultyCalls {
    FaultyCalls(
      fault, at: index, knowsNoReplace: ![.withoutNoReplace, .withoutLinks].contains(way),
      knowsLinks: way != .withoutLinks)
  }

  private func write(_ way: Way, in folder: TestFolder, calls: FaultyCalls) throws(HandoutError) {
    switch way {
    case .folder, .withoutNoReplace, .withoutLinks:
      try OutputFolder(folder.path, calls: calls).write(bytes, as: "a.pdf", replacing: false)
    case .streamed:
      let file = try StreamedFile(name: "a.pdf", in: OutputFolder(folder.path, calls: calls), replacing: false)
      for start in stride(from: 0, to: bytes.count, by: 70_000) {
        try file.write(Array(bytes[start..<min(bytes.count, start + 70_000)]))
      }
      try file.commit()
    case .path: try SafeFile.write(bytes, to: folder.file("a.pdf"), calls: calls)
    }
  }

  /// Runs the fault at call 0, 1, 2 … until it happens no more; gives the number of runs.
  private func untilSuccess(_ run: (Int) throws -> Bool) throws -> Int {
    for index in 0..<200 where try !run(index) { return index }
    Issue.record("the run never got through")
    return 0
  }

  @Test(arguments: faults, Way.allCases) func aFailedCallLeavesNothing(fault: FileFault, way: Way) throws {
    let count = try untilSuccess { index in
      let folder = try TestFolder()
      let calls = calls(way, fault, index)
      do throws(HandoutError) {
        try write(way, in: folder, calls: calls)
        #expect(folder.bytes("a.pdf") == bytes)
        #expect(folder.names == ["a.pdf"])
      } catch {
        #expect(calls.hasFired)
        #expect(error.kind == .inputOutput, "call \(index): \(error)")
        #expect(error.description.contains(folder.path), "\(error)")
        #expect(FileFaultTests.codes.contains { error.description.contains(String(cString: strerror($0))) }, "\(error)")
        #expect(folder.names == [], "call \(index) of \(calls.events)")
      }
      #expect(calls.openNames == [], "call \(index) of \(calls.events)")
      return calls.hasFired
    }
    #expect(count > 7)
  }

  /// Signals and short writes are no failures at all.
  @Test(arguments: [FileFault.failure(EINTR), .shortWrite], Way.allCases)
  func anInterruptedCallIsRepeated(fault: FileFault, way: Way) throws {
    let count = try untilSuccess { index in
      let folder = try TestFolder()
      let calls = calls(way, fault, index)
      try write(way, in: folder, calls: calls)
      #expect(folder.bytes("a.pdf") == bytes)
      #expect(folder.names == ["a.pdf"])
      #expect(calls.openNames == [])
      return calls.hasFired
    }
    #expect(count > 2)
  }

  /// The file that is replaced is there before and after, whole: the old one or the new one.
  @Test(arguments: faults + [.kill]) func aReplacedFileIsNeverHalf(fault: FileFault) throws {
    let count = try untilSuccess { index in
      let folder = try TestFolder()
      try folder.put("old", in: "a.pdf")
      let calls = FaultyCalls(fault, at: index)
      do throws(HandoutError) {
        try OutputFolder(folder.path, calls: calls).write(bytes, as: "a.pdf", replacing: true)
        #expect(folder.bytes("a.pdf") == bytes)
      } catch {
        #expect([Array("old".utf8), bytes].contains(folder.bytes("a.pdf")))
      }
      if fault != .kill { #expect(folder.names == ["a.pdf"]) }
      return calls.hasFired
    }
    #expect(count > 7)
  }

  /// Killed at any call: no half file under the final name, and the next run sweeps what is left.
  @Test(arguments: Way.allCases) func aKilledRunIsSweptUp(way: Way) throws {
    let count = try untilSuccess { index in
      let folder = try TestFolder()
      let calls = calls(way, .kill, index)
      do throws(HandoutError) { try write(way, in: folder, calls: calls) } catch { #expect(calls.hasFired) }
      #expect([nil, bytes].contains(folder.bytes("a.pdf")))
      let output = try OutputFolder(folder.path)
      let lock = try FolderLock(output)
      try output.sweepTemporaries(under: lock)
      #expect(Set([".handout.lock", "a.pdf"]).isSuperset(of: folder.names), "call \(index)")
      return calls.hasFired
    }
    #expect(count > 7)
  }

  @Test(arguments: codes) func aFolderThatCannotBeMade(code: Int32) throws {
    let count = try untilSuccess { index in
      let folder = try TestFolder()
      let calls = FaultyCalls(.failure(code), at: index)
      do throws(HandoutError) {
        _ = try OutputFolder(folder.file("today"), calls: calls)
      } catch {
        #expect(error.kind == .inputOutput)
        #expect(error.description.contains("today") && error.description.contains(String(cString: strerror(code))))
      }
      #expect(calls.openNames == [])
      return calls.hasFired
    }
    #expect(count > 4)
  }

  /// A lock that cannot be had, a manifest that cannot be opened: told, and nothing stays open.
  @Test(arguments: codes) func lockAndManifestFail(code: Int32) throws {
    let count = try untilSuccess { index in
      let folder = try TestFolder()
      let calls = FaultyCalls(.failure(code), at: index)
      do throws(HandoutError) {
        let output = try OutputFolder(folder.path, calls: calls)
        let lock = try FolderLock(output)
        try output.sweepTemporaries(under: lock)
        try AppendFile("manifest.jsonl", in: output, tornLine: .cut).appendLine(Array("{}".utf8))
        try output.remove("manifest.jsonl")
      } catch {
        #expect(calls.hasFired)
        #expect(error.kind == .inputOutput, "call \(index): \(error)")
        #expect(error.description.contains(String(cString: strerror(code))))
      }
      #expect(calls.openNames == [], "call \(index) of \(calls.events)")
      return calls.hasFired
    }
    #expect(count > 8)
  }
}
