import Foundation
import HandoutBatch
import HandoutKit
import Testing

/// Names, links and modes in the folder of a batch.
@Suite struct OutputFolderTests {
  private let folder: TestFolder
  private let bytes = Array("whole".utf8)

  init() throws { folder = try TestFolder() }

  /// The kind of the error that a closure throws, nil for none.
  private func kind(_ body: () throws(HandoutError) -> Void) -> HandoutError.Kind? {
    do throws(HandoutError) {
      try body()
      return nil
    } catch {
      return error.kind
    }
  }

  @Test(arguments: [
    "", ".", "..", "/", "/etc/passwd", "../a.pdf", "a/b.pdf", "a\0b.pdf", "\0", String(repeating: "a", count: 256),
    String(repeating: "é", count: 128), ".handout.lock", ".handout-12-3.tmp",
  ])
  func hostileNamesAreRefused(name: String) throws {
    let output = try OutputFolder(folder.path)
    #expect(kind { () throws(HandoutError) in try output.write(bytes, as: name, replacing: true) } == .cannotCreate)
    #expect(kind { () throws(HandoutError) in _ = try output.read(name) } == .cannotCreate)
    #expect(kind { () throws(HandoutError) in try output.remove(name) } == .cannotCreate)
    #expect(folder.names == [])
  }

  @Test(arguments: [
    "-rf", "a b", "…", " ", "a\nb", "\u{202E}fdp", "...", ".handout-1-2-3.tmp", ".handout-01-2.tmp", "CON",
    String(repeating: "a", count: 255),
  ])
  func oddNamesAreJustNames(name: String) throws {
    let output = try OutputFolder(folder.path)
    try output.write(bytes, as: name, replacing: false)
    #expect(folder.names == [name])
    #expect(try output.read(name) == bytes)
    #expect(try output.exists(name))
    try output.remove(name)
    #expect(try !output.exists(name))
    try output.remove(name)
    #expect(folder.names == [])
  }

  @Test func nothingIsReplacedUnasked() throws {
    let output = try OutputFolder(folder.path)
    try output.write(bytes, as: "a.pdf", replacing: false)
    #expect(kind { () throws(HandoutError) in try output.write([1], as: "a.pdf", replacing: false) } == .cannotCreate)
    #expect(folder.bytes("a.pdf") == bytes)
    try output.write([1], as: "a.pdf", replacing: true)
    #expect(folder.bytes("a.pdf") == [1])
    #expect(folder.names == ["a.pdf"])
  }

  /// The name was free when the file was begun.
  @Test(arguments: [(true, true), (false, true), (false, false)])
  func aFileThatCameMeanwhileIsKept(knowsNoReplace: Bool, knowsLinks: Bool) throws {
    let calls = FaultyCalls(knowsNoReplace: knowsNoReplace, knowsLinks: knowsLinks)
    let file = try StreamedFile(name: "a.pdf", in: OutputFolder(folder.path, calls: calls), replacing: false)
    try file.write(bytes)
    try folder.put("other", in: "a.pdf")
    #expect(kind { () throws(HandoutError) in try file.commit() } == .cannotCreate)
    #expect(folder.bytes("a.pdf") == Array("other".utf8))
    #expect(folder.names == ["a.pdf"])
  }

  @Test func linksAreNotFollowed() throws {
    let outside = try TestFolder()
    try outside.put("secret", in: "target")
    for (name, target) in [("a.pdf", outside.file("target")), ("dangling.pdf", outside.file("new"))] {
      try FileManager.default.createSymbolicLink(atPath: folder.file(name), withDestinationPath: target)
    }
    let output = try OutputFolder(folder.path)
    for name in ["a.pdf", "dangling.pdf"] {
      #expect(try output.exists(name))
      #expect(kind { () throws(HandoutError) in _ = try output.read(name) } == .inputOutput)
      #expect(
        kind { () throws(HandoutError) in _ = try AppendFile(name, in: output, tornLine: .cut) } == .cannotCreate)
      #expect(kind { () throws(HandoutError) in try output.write(bytes, as: name, replacing: false) } == .cannotCreate)
      try output.write(bytes, as: name, replacing: true)
      #expect(folder.bytes(name) == bytes)
    }
    #expect(outside.bytes("target") == Array("secret".utf8))
    #expect(outside.names == ["target"])
  }

  /// The folder was opened once: another one in its place is not written into.
  @Test func theFolderCannotBeExchanged() throws {
    let output = try OutputFolder(folder.file("today"))
    try FileManager.default.moveItem(atPath: folder.file("today"), toPath: folder.file("moved"))
    try FileManager.default.createDirectory(atPath: folder.file("today"), withIntermediateDirectories: false)
    try output.write(bytes, as: "a.pdf", replacing: false)
    #expect(folder.names == ["moved", "moved/a.pdf", "today"])
  }

  @Test func foldersAndPipesAreNoFiles() throws {
    let output = try OutputFolder(folder.path)
    try FileManager.default.createDirectory(atPath: folder.file("a.pdf"), withIntermediateDirectories: false)
    #expect(mkfifo(folder.file("pipe"), 0o600) == 0)
    #expect(kind { () throws(HandoutError) in try output.write(bytes, as: "a.pdf", replacing: true) } == .cannotCreate)
    #expect(kind { () throws(HandoutError) in _ = try output.read("a.pdf") } == .missingFile)
    #expect(kind { () throws(HandoutError) in _ = try output.read("pipe") } == .inputOutput)
    #expect(kind { () throws(HandoutError) in _ = try output.read("absent") } == .missingFile)
    #expect(folder.names == ["a.pdf", "pipe"])
  }

  @Test(arguments: ["file", "file/today", "absent/today", "", "a\0b"]) func foldersThatCannotBe(path: String) throws {
    try folder.put("", in: "file")
    let path = path.isEmpty ? "" : folder.file(path)
    let found = kind { () throws(HandoutError) in _ = try OutputFolder(path) }
    #expect(found == .cannotCreate)
    #expect(folder.names == ["file"])
  }

  @Test func modesDoNotDependOnTheMask() throws {
    let mask = umask(0)
    defer { umask(mask) }
    let output = try OutputFolder(folder.file("today"))
    let lock = try FolderLock(output)
    let file = try StreamedFile(name: "open.pdf", in: output, replacing: false)
    try output.write(bytes, as: "a.pdf", replacing: false)
    try AppendFile("manifest.jsonl", in: output, tornLine: .refused).appendLine(bytes)
    try SafeFile.write(bytes, to: folder.file("made.pdf"))
    let names = folder.names
    #expect(names.count == 6)
    for name in names { #expect(try folder.mode(name) == (name == "today" ? 0o700 : 0o600), "\(name)") }
    file.discard()
    withExtendedLifetime(lock) {}
  }

  @Test func deadTemporariesAreSwept() throws {
    // A process that has ended: its number is free again.
    let process = Process()
    process.executableURL = URL(filePath: "/bin/true")
    try process.run()
    process.waitUntilExit()
    let dead = ".handout-\(process.processIdentifier)-7.tmp"
    let live = ".handout-\(getpid())-9000.tmp"
    for name in [dead, live, ".handout-x-1.tmp", "a.pdf", ".handout.lock.tmp"] { try folder.put("", in: name) }
    let output = try OutputFolder(folder.path)
    #expect(try output.sweepTemporaries() == 1)
    #expect(folder.names == [live, ".handout-x-1.tmp", ".handout.lock.tmp", "a.pdf"].sorted())
    let lock = try FolderLock(output)
    #expect(try output.sweepTemporaries(under: lock) == 1)
    #expect(folder.names == [".handout-x-1.tmp", ".handout.lock", ".handout.lock.tmp", "a.pdf"].sorted())
  }

  /// A handout that is being written into a batch's folder, and a packet beside another, are nobody's leftovers.
  @Test func filesBeingWrittenAreNotSwept() throws {
    let output = try OutputFolder(folder.path)
    let file = try StreamedFile(name: "a.pdf", in: output, replacing: false)
    try file.write(bytes)
    let lock = try FolderLock(output)
    #expect(try output.sweepTemporaries(under: lock) == 0)
    #expect(try output.sweepTemporaries() == 0)
    try file.commit()
    #expect(folder.bytes("a.pdf") == bytes)
    withExtendedLifetime(lock) {}
  }

  @Test func temporaryNamesThatAreTakenAreSteppedOver() throws {
    for number in 0..<5 { try folder.put("stale", in: ".handout-\(getpid())-\(number).tmp") }
    try OutputFolder(folder.path).write(bytes, as: "a.pdf", replacing: false)
    #expect(folder.bytes("a.pdf") == bytes)
    #expect(folder.names.count == 6)
  }

  @Test func aFileLetGoLeavesNothing() throws {
    do {
      let file = try StreamedFile(name: "a.pdf", in: OutputFolder(folder.path), replacing: false)
      try file.write(bytes)
      #expect(folder.names.count == 1)
    }
    #expect(folder.names == [])
  }

  @Test func aStreamedFileAtAnyPath() throws {
    let file = try StreamedFile(path: folder.file("packet.pdf"), replacing: false)
    try file.write(bytes)
    try file.write(bytes)
    #expect(folder.bytes("packet.pdf") == nil)
    try file.commit()
    #expect(folder.bytes("packet.pdf") == bytes + bytes)
    #expect(kind { () throws(HandoutError) in try file.write(bytes) } == .internalError)
    #expect(kind { () throws(HandoutError) in try file.commit() } == .internalError)
    let taken = kind { () throws(HandoutError) in
      _ = try StreamedFile(path: folder.file("packet.pdf"), replacing: false)
    }
    #expect(taken == .cannotCreate)
    #expect(folder.names == ["packet.pdf"])
  }

  @Test func manyThreadsWriteIntoOneFolder() async throws {
    let output = try OutputFolder(folder.path)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<64 {
        group.addTask { try output.write(Array("\(number)".utf8), as: "\(number).pdf", replacing: false) }
      }
      try await group.waitForAll()
    }
    #expect(folder.names.count == 64)
    for number in 0..<64 { #expect(folder.bytes("\(number).pdf") == Array("\(number)".utf8)) }
  }
}
