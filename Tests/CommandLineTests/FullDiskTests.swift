import Foundation
import Testing

/// A disk that fills up: exit code 74 at whatever byte it happens, and nothing is left behind.
@Suite struct FullDiskTests {
  private let workspace: Workspace

  init() throws { workspace = try Workspace() }

  /// A limit in blocks of 512 bytes, from nothing to almost the whole file; the signal is ignored, or has its default.
  @Test(arguments: ["trap '' XFSZ; ", ""]) func aLimitOnFileSizes(signal: String) throws {
    #expect(try workspace.handout(Workspace.make + ["-o", "whole.pdf"]).status == 0)
    let whole = try workspace.read("whole.pdf")
    for part in 0..<12 {
      let blocks = whole.count / 512 * part / 12
      let launcher = ["sh", "-c", "\(signal)ulimit -f \(blocks); exec \"$@\"", "sh"]
      let outcome = try workspace.handout(Workspace.make + ["-o", "handout.pdf"], launcher: launcher)
      #expect(!outcome.isSignal && outcome.status == 74, "\(blocks) blocks: \(outcome)")
      #expect(outcome.errors.hasPrefix("handout.pdf: error: writing failed: File too large"), "\(outcome.errors)")
      #expect(try workspace.names == ["whole.pdf"])
    }
  }

  /// What stood there before stays as it was.
  @Test func theEarlierFileIsKept() throws {
    try workspace.write("earlier".utf8, to: "handout.pdf")
    let launcher = ["sh", "-c", "ulimit -f 16; exec \"$@\"", "sh"]
    #expect(try workspace.handout(Workspace.make + ["-o", "handout.pdf"], launcher: launcher).status == 74)
    #expect(try workspace.names == ["handout.pdf"])
    #expect(try workspace.read("handout.pdf") == Array("earlier".utf8))
  }

  @Test(.enabled(if: Sandbox.canMount, "mounting is not allowed here"), arguments: ["4k", "32k", "64k"])
  func aFullDisk(size: String) throws {
    try FileManager.default.createDirectory(
      at: workspace.folder.appending(path: "disk"), withIntermediateDirectories: false)
    let script = "mount -t tmpfs -o size=\(size) none disk && { \"$@\"; code=$?; ls -A disk; exit $code; }"
    let outcome = try workspace.handout(
      Workspace.make + ["-o", "disk/handout.pdf"], launcher: ["unshare", "-rm", "sh", "-c", script, "sh"])
    #expect(outcome.status == 74)
    #expect(outcome.errors.contains("No space left on device"), "\(outcome.errors)")
    #expect(outcome.text == "", "left behind: \(outcome.text)")
  }

  @Test func standardOutputIsFull() throws {
    for arguments in [Workspace.make + ["-o", "-"], ["list", "exercises"], ["show", "bridge", "--json"]] {
      let outcome = try workspace.handout(arguments, output: "/dev/full")
      #expect(!outcome.isSignal && outcome.status == 74)
      #expect(outcome.errors.hasPrefix("standard output: error: writing failed"))
    }
  }

  /// A full standard error once ended the program with a trap.
  @Test(arguments: ["2> /dev/full", "2>&-"]) func standardErrorTakesNothing(redirection: String) throws {
    let outcome = try workspace.handout(
      ["make", "nothing-like-it", "-o", "handout.pdf"], launcher: ["sh", "-c", "exec \"$@\" \(redirection)", "sh"])
    #expect(!outcome.isSignal && outcome.status == 64)
    #expect(outcome.errors == "")
  }
}
