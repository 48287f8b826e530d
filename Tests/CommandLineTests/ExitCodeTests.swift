import Foundation
import Testing

/// One test for each exit code that exists so far.
@Suite struct ExitCodeTests {
  private let workspace: Workspace

  init() throws { workspace = try Workspace() }

  private func make(_ arguments: String..., launcher: [String] = []) throws -> Workspace.Outcome {
    try workspace.handout(Workspace.make + arguments, launcher: launcher)
  }

  @Test func done0() throws {
    let outcome = try make("-o", "handout.pdf")
    #expect(outcome.status == 0)
    #expect(outcome.errors == "" && outcome.output.isEmpty)
    #expect(try workspace.names == ["handout.pdf"])
    #expect(try workspace.read("handout.pdf").starts(with: Array("%PDF-".utf8)))
  }

  @Test func aWarningIsStill0() throws {
    let nine = [
      "march-warm-up", "calf-stretch-wall-straight", "quad-set", "hamstring-set", "ham-stretch-supine-strap",
      "clamshell", "bridge", "straight-leg-raise", "mini-squat",
    ].joined(separator: ",")
    let outcome = try make("--routine", "phase-2", "--exercises", nine, "-o", "handout.pdf")
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("handout: warning: the routine has 9 exercises"))
    #expect(try workspace.names == ["handout.pdf"])
  }

  @Test func usage64() throws {
    #expect(try make("--frobnicate", "-o", "handout.pdf").status == 64)
  }

  @Test func content65() throws {
    try workspace.write("age: old\n".utf8, to: "patient.yaml")
    #expect(try make("--patient", "patient.yaml", "-o", "handout.pdf").status == 65)
  }

  @Test func missingFile66() throws {
    #expect(try make("--patient", "patient.yaml", "-o", "handout.pdf").status == 66)
  }

  @Test(arguments: ["fonts", "no-such-folder"]) func missingFonts69(folder: String) throws {
    try workspace.write([], to: "fonts/readme.txt")
    let outcome = try make("--fonts", folder, "-o", "handout.pdf")
    #expect(outcome.status == 69)
    #expect(outcome.errors.contains("fonts-noto-core"))
    #expect(try workspace.names == ["fonts", "fonts/readme.txt"])
  }

  /// These fail for root as well: no such folder, a file in a folder's place, a folder in a file's place, no real folder.
  @Test(arguments: ["absent/handout.pdf", "file/handout.pdf", "folder", "/proc/handout.pdf", "dangling"])
  func cannotCreate73(output: String) throws {
    try workspace.write([], to: "file")
    try workspace.write([], to: "folder/inside")
    try FileManager.default.createSymbolicLink(
      atPath: workspace.folder.appending(path: "dangling").path, withDestinationPath: "nowhere/at-all")
    let before = try workspace.names
    let outcome = try make("-o", output)
    #expect(outcome.status == 73)
    #expect(outcome.errors.hasPrefix("\(output): error: "), "\(outcome.errors)")
    #expect(try workspace.names == before)
  }

  @Test(.enabled(if: Sandbox.canMount, "mounting is not allowed here")) func readOnlyFolder73() throws {
    let mount = "mount -t tmpfs -o ro,size=1m none read-only && exec \"$@\""
    try FileManager.default.createDirectory(
      at: workspace.folder.appending(path: "read-only"), withIntermediateDirectories: false)
    let outcome = try make("-o", "read-only/handout.pdf", launcher: ["unshare", "-rm", "sh", "-c", mount, "sh"])
    #expect(outcome.status == 73)
    #expect(outcome.errors.contains("Read-only file system"))
  }

  @Test func fullDevice74() throws {
    let outcome = try make("-o", "/dev/full")
    #expect(outcome.status == 74)
    #expect(outcome.errors.hasPrefix("/dev/full: error: writing failed: No space left on device"))
    // It once was replaced by the handout, as every file of that name would have been.
    let kind = try FileManager.default.attributesOfItem(atPath: "/dev/full")[.type] as? FileAttributeType
    #expect(kind == .typeCharacterSpecial)
  }
}
