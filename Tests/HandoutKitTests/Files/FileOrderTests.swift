import Foundation
import HandoutBatch
import HandoutKit
import HandoutTestSettings
import HandoutTestSupport
import Testing

/// The order that keeps a promise through a power failure: file synced, renamed, folder synced, and only then told.
@Suite struct FileOrderTests {
  @Test(arguments: [false, true]) func everyRenameStandsBetweenItsSyncs(replacing: Bool) throws {
    let folder = try TestFolder()
    let calls = FaultyCalls()
    let count = TestSettings.scaled(500)
    let output = try OutputFolder(folder.path, calls: calls)
    let manifest = try AppendFile("manifest.jsonl", in: output, tornLine: .refused)
    for number in 0..<count {
      let file = try StreamedFile(name: "\(number).pdf", in: output, replacing: replacing)
      for piece in 0..<(number % 4) { try file.write([UInt8](repeating: 1, count: piece * 100 + 1)) }
      try file.commit()
      try manifest.appendLine(Array("\(number)".utf8))
    }
    let events = calls.events
    var renames = 0
    for (index, event) in events.enumerated() {
      guard case .rename(let temporary, _) = event else { continue }
      renames += 1
      let before = events[..<index].filter { $0 == .write(temporary) || $0 == .sync(temporary) }
      #expect(before.last == .sync(temporary))
      let after = events[index...].dropFirst()
      let folderSync = try #require(after.firstIndex(of: .sync(folder.path)))
      let done = try #require(after.firstIndex(of: .write("manifest.jsonl")))
      #expect(folderSync < done)
      // Nothing is written into a file that has its name.
      #expect(!after.contains(.write(temporary)))
    }
    #expect(renames == count)
  }

  /// A batch syncs its folder for a group of files at once, and writes no line of a file before that.
  @Test func linesOfABatchFollowTheSyncOfTheirFiles() throws {
    let rows = 40
    let bench = try BatchBench(PatientList.numbered(rows))
    let calls = FaultyCalls()
    let path = bench.folder.file("out")
    let summary = try bench.batch(calls: calls).makeFiles(in: path, options: BatchBench.fileOptions())
    #expect(summary.made == rows)
    var (renames, syncs, unsynced) = (0, 0, 0)
    for event in calls.events {
      switch event {
      case .rename(_, let name) where name.hasSuffix(".pdf"): (renames, unsynced) = (renames + 1, unsynced + 1)
      case .sync(path): (syncs, unsynced) = (syncs + 1, 0)
      case .write("manifest.jsonl"): #expect(unsynced == 0)
      default: break
      }
    }
    #expect(renames == rows)
    #expect(syncs < rows / 4)
  }

  @Test func aNewFolderAndANewManifestAreSynced() throws {
    let folder = try TestFolder()
    let calls = FaultyCalls()
    let path = folder.file("today")
    let output = try OutputFolder(path, calls: calls)
    let made = try #require(calls.events.firstIndex(of: .makeFolder(path)))
    #expect(calls.events[made...].contains(.sync("\(path)/..")))
    let manifest = try AppendFile("manifest.jsonl", in: output, tornLine: .refused)
    let opened = try #require(calls.events.firstIndex(of: .open("manifest.jsonl")))
    #expect(calls.events[opened...].contains(.sync(path)))
    try manifest.appendLine(Array("{}".utf8))
    try manifest.sync()
    #expect(calls.events.suffix(2) == [.write("manifest.jsonl"), .sync("manifest.jsonl")])
  }
}
