import Foundation
import HandoutBatch
import HandoutKit
import HandoutTestSupport
import Testing

/// Every system call of a small batch goes wrong in turn: no file that is not whole, no temporary, and a message that says why.
@Suite struct BatchFaultTests {
  private static let codes = [ENOSPC, EIO]
  private static let faults: [FileFault] = codes.map { .failure($0) } + codes.map { .lasting($0) }

  /// Runs the fault at call 0, 1, 2 … until it happens no more; gives the number of runs.
  private func untilSuccess(_ run: (Int) throws -> Bool) throws -> Int {
    for index in 0..<1_000 where try !run(index) { return index }
    Issue.record("the run never got through")
    return 0
  }

  private func expectCause(_ error: HandoutError, _ bench: BatchBench, index: Int) {
    #expect(error.kind == .inputOutput, "call \(index): \(error)")
    #expect(error.description.contains(bench.folder.path), "call \(index): \(error)")
    #expect(
      Self.codes.contains { error.description.contains(String(cString: strerror($0))) }, "call \(index): \(error)")
  }

  private func expectOnly(_ whole: [String: [UInt8]], in bench: BatchBench, index: Int) throws {
    guard FileManager.default.fileExists(atPath: bench.folder.file("out")) else { return }
    for (name, bytes) in try bench.files("out") { #expect(whole[name] == bytes, "call \(index): \(name)") }
    #expect(!bench.folder.names.contains { $0.hasSuffix(".tmp") }, "call \(index): \(bench.folder.names)")
  }

  private func whole(_ list: PatientList) throws -> [String: [UInt8]] {
    let bench = try BatchBench(list)
    _ = try bench.makeFiles("out")
    return try bench.files("out")
  }

  @Test(arguments: faults) func filesFail(fault: FileFault) throws {
    let list = PatientList.numbered(2)
    let whole = try whole(list)
    let count = try untilSuccess { index in
      let bench = try BatchBench(list)
      let calls = FaultyCalls(fault, at: index)
      do {
        let summary = try bench.batch(calls: calls).makeFiles(
          in: bench.folder.file("out"), options: BatchBench.fileOptions())
        #expect(summary.made == 2 && summary.failed == 0)
        #expect(try bench.files("out") == whole)
      } catch let error as HandoutError {
        #expect(calls.hasFired)
        expectCause(error, bench, index: index)
      }
      try expectOnly(whole, in: bench, index: index)
      #expect(calls.openNames == [], "call \(index): \(calls.openNames)")
      // Whatever happened, the next run makes the folder whole.
      let resumed = try bench.batch().makeFiles(
        in: bench.folder.file("out"), options: BatchBench.fileOptions(.resume))
      #expect(resumed.made + resumed.kept == 2, "call \(index): \(bench.failures)")
      #expect(try bench.files("out") == whole)
      return calls.hasFired
    }
    #expect(count > 20)
  }

  /// Signals and short writes are no failures at all.
  @Test(arguments: [FileFault.failure(EINTR), .shortWrite]) func interruptionsAreNone(fault: FileFault) throws {
    let list = PatientList.numbered(2)
    let whole = try whole(list)
    let count = try untilSuccess { index in
      let bench = try BatchBench(list)
      let calls = FaultyCalls(fault, at: index)
      let summary = try bench.batch(calls: calls).makeFiles(
        in: bench.folder.file("out"), options: BatchBench.fileOptions())
      #expect(summary.made == 2 && summary.failed == 0, "call \(index): \(bench.failures)")
      #expect(try bench.files("out") == whole)
      try expectOnly(whole, in: bench, index: index)
      let manifest = try Manifest(path: bench.folder.file("out/manifest.jsonl"))
      #expect(manifest.runs.last?.summary?.done == 2)
      return calls.hasFired
    }
    #expect(count > 10)
  }

  /// Killed at any call: what has its name is whole, and the next run finishes the folder.
  @Test func killedFiles() throws {
    let list = PatientList.numbered(2)
    let whole = try whole(list)
    let count = try untilSuccess { index in
      let bench = try BatchBench(list)
      let calls = FaultyCalls(.kill, at: index)
      _ = try? bench.batch(calls: calls).makeFiles(in: bench.folder.file("out"), options: BatchBench.fileOptions())
      if FileManager.default.fileExists(atPath: bench.folder.file("out")) {
        for (name, bytes) in try bench.files("out") { #expect(whole[name] == bytes, "call \(index): \(name)") }
      }
      let resumed = try bench.batch().makeFiles(
        in: bench.folder.file("out"), options: BatchBench.fileOptions(.resume))
      #expect(resumed.made + resumed.kept == 2, "call \(index): \(bench.failures)")
      #expect(try bench.files("out") == whole)
      try expectOnly(whole, in: bench, index: index)
      return calls.hasFired
    }
    #expect(count > 20)
  }

  /// The same with a password: encrypted files are other bytes every time, and are known by their lines alone.
  @Test func killedLockedFiles() throws {
    let password = "open, sesame"
    var list = PatientList.numbered(2)
    list.columns.append("password")
    for index in list.rows.indices { list.rows[index].append(password) }
    let count = try untilSuccess { index in
      let bench = try BatchBench(list)
      let calls = FaultyCalls(.kill, at: index)
      _ = try? bench.batch(calls: calls).makeFiles(in: bench.folder.file("out"), options: BatchBench.fileOptions())
      let resumed = try bench.batch().makeFiles(
        in: bench.folder.file("out"), options: BatchBench.fileOptions(.resume))
      #expect(resumed.made + resumed.kept == 2, "call \(index): \(bench.failures)")
      let files = try bench.files("out")
      let rows = try #require(try Manifest(path: bench.folder.file("out/manifest.jsonl")).runs.last).latest
      #expect(rows.count == 2 && files.count == 2)
      for file in rows.compactMap(\.file) {
        #expect(FileHash(files[file.name] ?? []).text == file.sha256, "call \(index): \(file.name)")
        let check = ["qpdf", "--check", "--password=\(password)", bench.folder.file("out/\(file.name)")]
        #expect(try Command.run(check).status == 0, "call \(index): \(file.name)")
      }
      return calls.hasFired
    }
    #expect(count > 20)
  }

  /// The packet's name holds nothing, or what it held before, or the whole packet.
  @Test(arguments: faults + [.failure(EINTR), .shortWrite], [false, true])
  func packetsFail(fault: FileFault, isThere: Bool) throws {
    let list = PatientList.numbered(20)
    let good = try BatchBench(list)
    _ = try good.makePacket("p.pdf")
    let whole = try #require(good.folder.bytes("p.pdf"))
    let bench = try BatchBench(list)
    let count = try untilSuccess { index in
      try? FileManager.default.removeItem(atPath: bench.folder.file("p.pdf"))
      if isThere { try bench.folder.put("mine", in: "p.pdf") }
      let calls = FaultyCalls(fault, at: index)
      var options = PacketOptions()
      options.replaces = isThere
      do {
        let summary = try bench.batch(calls: calls).makePackets(at: bench.folder.file("p.pdf"), options: options)
        #expect(summary.made == 20)
        #expect(bench.folder.bytes("p.pdf") == whole)
      } catch let error as HandoutError {
        expectCause(error, bench, index: index)
        let found = bench.folder.bytes("p.pdf")
        #expect(isThere ? found == Array("mine".utf8) || found == whole : found == nil, "call \(index)")
      }
      #expect(Set(bench.folder.names).subtracting(["p.pdf"]) == ["list.csv"], "call \(index)")
      #expect(calls.openNames == [])
      return calls.hasFired
    }
    #expect(count > 4)
  }
}
