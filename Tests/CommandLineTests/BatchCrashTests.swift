import Foundation
import HandoutTestSettings
import HandoutTestSupport
import Testing

/// Batches that are killed or asked to stop, and taken up again.
@Suite(.serialized) struct BatchCrashTests {
  private let workspace: Workspace
  private let list: PatientList

  init() throws {
    workspace = try Workspace()
    list = .numbered(TestSettings.scaled(500))
    try workspace.write(list.csv(), to: "list.csv")
  }

  /// Makes the folder in one go, and gives how long that took in seconds.
  private func makeWhole(_ folder: String) throws -> Double {
    let start = ContinuousClock.now
    let outcome = try workspace.batch(["list.csv", "-o", folder])
    #expect(outcome.status == 0, "\(outcome.errors)")
    return Double((ContinuousClock.now - start) / .milliseconds(1)) / 1000
  }

  private func expectWhole(_ folder: String, like whole: [String: [UInt8]]) throws {
    let files = try workspace.files(in: folder)
    #expect(files == whole, "\(folder) holds other files than an unbroken run")
    let names = try FileManager.default.contentsOfDirectory(atPath: workspace.folder.appending(path: folder).path)
    #expect(Set(names) == Set(whole.keys).union(["manifest.jsonl", ".handout.lock"]))
    let last = try #require(try workspace.manifest(in: folder).last?["summary"] as? [String: Any])
    #expect(last["done"] as? Int == list.rows.count && last["failed"] as? Int == 0)
    let merged = try workspace.handout(["merge-manifests", "\(folder)/manifest.jsonl", "--rows", "list.csv"])
    #expect(merged.status == 0, "\(merged.errors)")
  }

  /// No file under a final name is damaged, whatever the moment: it is the one of the unbroken run, which is sound.
  private func expectSound(_ folder: String, like whole: [String: [UInt8]]) throws {
    guard try workspace.names.contains(folder) else { return }
    for (name, bytes) in try workspace.files(in: folder) { #expect(bytes == whole[name], "\(folder)/\(name)") }
  }

  @Test func killedAtAnyMoment() throws {
    let duration = try makeWhole("whole")
    let whole = try workspace.files(in: "whole")
    for name in whole.keys {
      let check = try workspace.run(["qpdf", "--check", "whole/\(name)"])
      #expect(check.status == 0, "\(name): \(check.text)\(check.errors)")
    }
    let seed = TestSettings.seed()
    var generator = SeededGenerator(seed: seed)
    var broken = 0
    for number in 0..<TestSettings.scaled(50) {
      let folder = "killed-\(number)"
      // Some are killed a second time, while they take up the first run.
      for attempt in 0..<(number.isMultiple(of: 3) ? 2 : 1) {
        let program = try RunningProgram(
          Workspace.batch + ["list.csv", "-o", folder] + (attempt > 0 ? ["--resume"] : []), in: workspace)
        usleep(UInt32.random(in: 0...UInt32(duration * 1e6), using: &generator))
        program.signal(SIGKILL)
        if try program.end().status == -SIGKILL { broken += 1 }
        try expectSound(folder, like: whole)
      }
      let resumed = try workspace.batch(["list.csv", "-o", folder, "--resume"])
      #expect(resumed.status == 0, "seed \(seed): \(resumed.errors)")
      try expectWhole(folder, like: whole)
    }
    #expect(broken > 0, "seed \(seed): no run was killed before its end")
  }

  /// Encrypted files are other bytes every time, so they cannot be known by their bytes.
  @Test func killedWithAPassword() throws {
    try workspace.write("open, sesame\n".utf8, to: "password")
    let seed = TestSettings.seed()
    var generator = SeededGenerator(seed: seed)
    for number in 0..<TestSettings.scaled(20) {
      let folder = "locked-\(number)"
      let options = ["list.csv", "-o", folder, "--password-file", "password"]
      let program = try RunningProgram(Workspace.batch + options, in: workspace)
      usleep(UInt32.random(in: 100_000...600_000, using: &generator))
      program.signal(SIGKILL)
      _ = try program.end()
      let resumed = try workspace.batch(options + ["--resume"])
      #expect(resumed.status == 0, "seed \(seed): \(resumed.errors)")
      let files = try workspace.files(in: folder)
      #expect(files.count == list.rows.count)
      let lines = try workspace.manifest(in: folder)
      let last = try #require(lines.lastIndex { $0["manifest"] != nil })
      let rows = lines[last...].filter { $0["status"] as? String == "done" }
      #expect(rows.count == list.rows.count)
      let sums = try workspace.run(["sh", "-c", "cd \(folder) && sha256sum *.pdf"]).text
      for row in rows {
        let (name, hash) = (row["file"] as? String, row["sha256"] as? String)
        #expect(sums.contains("\(hash ?? "?")  \(name ?? "?")\n"), "seed \(seed)")
      }
    }
  }

  @Test(arguments: [(SIGINT, 130), (SIGTERM, 143)] as [(Int32, Int32)]) func askedToStop(signal: Int32, code: Int32)
    throws
  {
    let duration = try makeWhole("whole")
    let whole = try workspace.files(in: "whole")
    let program = try RunningProgram(Workspace.batch + ["list.csv", "-o", "out"], in: workspace)
    try program.wait(seconds: 20) { (try? workspace.files(in: "out").isEmpty) == false }
    let start = ContinuousClock.now
    program.signal(signal)
    let end = try program.end()
    #expect(ContinuousClock.now - start < .seconds(2))
    #expect(end.status == code, "\(end.errors)")
    #expect(end.errors.hasSuffix("; stopped before the end, go on with --resume\n"), "\(end.errors)")
    // Everything that has a name is in the manifest: what was in flight was finished.
    let rows = try workspace.manifest(in: "out").compactMap { $0["file"] as? String }
    #expect(Set(rows) == Set(try workspace.files(in: "out").keys))
    #expect(rows.count < list.rows.count, "the run of \(duration) s was over before the signal")
    #expect(try !workspace.names.contains { $0.hasSuffix(".tmp") })
    #expect(try workspace.batch(["list.csv", "-o", "out", "--resume"]).status == 0)
    try expectWhole("out", like: whole)
  }

  @Test(arguments: [(SIGINT, 130), (SIGTERM, 143)] as [(Int32, Int32)]) func aPacketAskedToStop(
    signal: Int32, code: Int32
  ) throws {
    let program = try RunningProgram(Workspace.batch + ["list.csv", "--packet", "p.pdf"], in: workspace)
    try program.wait(seconds: 20) { try workspace.names.contains { $0.hasSuffix(".tmp") } }
    let start = ContinuousClock.now
    program.signal(signal)
    let end = try program.end()
    #expect(ContinuousClock.now - start < .seconds(2))
    #expect(end.status == code, "\(end.errors)")
    #expect(end.errors.hasSuffix("; stopped before the end; the packet was not written\n"), "\(end.errors)")
    #expect(try workspace.names == ["list.csv"])
  }

  /// Nobody goes on with a packet that was killed; the next one in its folder clears up after it.
  @Test func aKilledPacketIsSweptUp() throws {
    let program = try RunningProgram(Workspace.batch + ["list.csv", "--packet", "p.pdf"], in: workspace)
    try program.wait(seconds: 20) { try workspace.names.contains { $0.hasSuffix(".tmp") } }
    program.signal(SIGKILL)
    _ = try program.end()
    #expect(try workspace.names.contains { $0.hasSuffix(".tmp") })
    #expect(try workspace.batch(["list.csv", "--packet", "p.pdf"]).status == 0)
    #expect(try workspace.names.sorted() == ["list.csv", "p.pdf"])
  }

  /// A list that does not come keeps nobody waiting, and its cut last row is not made.
  @Test func stoppedWhileWaitingForTheList() throws {
    let program = try RunningProgram(
      Workspace.batch + ["-", "--format", "csv", "-o", "out"], in: workspace)
    let text = list.csv()
    try program.write(Array(text.prefix(120)))
    try program.wait(seconds: 20) { (try? workspace.files(in: "out").isEmpty) == false }
    let start = ContinuousClock.now
    program.signal(SIGINT)
    let end = try program.end()
    #expect(ContinuousClock.now - start < .seconds(2))
    #expect(end.status == 130, "\(end.errors)")
    #expect(try workspace.files(in: "out").keys.sorted() == ["p-1.pdf"])
  }

  @Test func theSecondSignalEndsAtOnce() throws {
    let program = try RunningProgram(Workspace.batch + ["-", "--format", "csv", "-o", "out"], in: workspace)
    try program.wait(seconds: 20) { try workspace.names.contains("out") }
    program.signal(SIGTERM)
    program.signal(SIGINT)
    #expect([143, 130].contains(try program.end().status))
  }

  /// While one run has the folder, a second one does not begin; killed, it leaves the folder free.
  @Test func oneRunInAFolder() throws {
    let program = try RunningProgram(Workspace.batch + ["-", "--format", "csv", "-o", "out"], in: workspace)
    try program.wait(seconds: 20) { try workspace.names.contains("out/manifest.jsonl") }
    for options in [[], ["--resume"], ["--force"], ["--retry-failed"]] {
      let second = try workspace.batch(["list.csv", "-o", "out"] + options)
      #expect(second.status == 75, "\(second.errors)")
      #expect(second.errors.hasPrefix("out: error: another run is writing into this folder"), "\(second.errors)")
    }
    program.signal(SIGKILL)
    _ = try program.end()
    #expect(try workspace.batch(["list.csv", "-o", "out", "--resume"]).status == 0)
  }
}
