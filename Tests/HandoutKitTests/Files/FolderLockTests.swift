import Foundation
import HandoutBatch
import HandoutKit
import Testing

/// One run at a time in a folder, and no lock that outlives its run. The other process is `flock` of util-linux.
@Suite struct FolderLockTests {
  private let folder: TestFolder
  private let output: OutputFolder

  init() throws {
    folder = try TestFolder()
    output = try OutputFolder(folder.path)
  }

  private func run(_ arguments: [String]) throws -> (process: Process, pipe: Pipe) {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/flock")
    process.arguments = arguments
    process.standardOutput = pipe
    try process.run()
    return (process, pipe)
  }

  private func expectLocked() {
    do throws(HandoutError) {
      _ = try FolderLock(output)
      Issue.record("the folder is not locked")
    } catch {
      #expect(error.kind == .locked)
      #expect(error.rendered(color: false).contains(folder.path))
      #expect(error.rendered(color: false).contains("wait for the other run, or write into another folder"))
    }
  }

  @Test func theSecondOfOneProcessIsRefused() throws {
    let lock = try FolderLock(output)
    expectLocked()
    withExtendedLifetime(lock) {}
  }

  @Test func aLockEndsWithItsOwner() throws {
    for _ in 0..<3 { _ = try FolderLock(output) }
    #expect(folder.names == [".handout.lock"])
  }

  @Test func anotherProcessIsKeptOut() throws {
    let lock = try FolderLock(output)
    let held = try run(["-n", folder.file(".handout.lock"), "true"]).process
    held.waitUntilExit()
    #expect(held.terminationStatus == 1)
    withExtendedLifetime(lock) {}
  }

  @Test func aKilledProcessFreesTheFolder() throws {
    let (process, pipe) = try run(["-F", folder.file(".handout.lock"), "sh", "-c", "echo held; exec sleep 600"])
    #expect(pipe.fileHandleForReading.availableData == Data("held\n".utf8))
    expectLocked()
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    _ = try FolderLock(output)
  }

  @Test func aLinkInPlaceOfTheLockIsNotFollowed() throws {
    let outside = try TestFolder()
    try FileManager.default.createSymbolicLink(
      atPath: folder.file(".handout.lock"), withDestinationPath: outside.file("new"))
    #expect(throws: HandoutError.self) { try FolderLock(output) }
    #expect(outside.names == [])
  }
}
