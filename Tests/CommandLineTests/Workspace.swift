import Foundation
import Testing

/// A temporary folder in which the program is run; it goes when the test ends.
final class Workspace: Sendable {
  /// How a run ended and what it wrote.
  struct Outcome {
    /// The exit code, or the number of the signal.
    var status: Int32
    /// Whether a signal ended the program: a trap, never a proper end.
    var isSignal: Bool
    var output: [UInt8]
    var errors: String

    /// Standard output as text.
    var text: String { String(decoding: output, as: UTF8.self) }
  }

  /// The shipped profile that the tests make handouts of.
  static let condition = "tight-hamstrings-knee-pain"
  /// The start of every `make`; the date keeps the bytes the same.
  static let make = ["make", condition, "--date", "2026-11-21"]

  private let root: URL
  /// The folder the program runs in.
  let folder: URL

  init() throws {
    root = FileManager.default.temporaryDirectory.appending(path: "handout-tests-\(UUID().uuidString)")
    folder = root.appending(path: "work")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  /// The program that was built beside this test.
  static var program: String {
    get throws {
      let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
      let path = URL(filePath: tests).deletingLastPathComponent().appending(path: "handout").path
      try #require(FileManager.default.isExecutableFile(atPath: path), "the program is not beside the tests: \(path)")
      return path
    }
  }

  /// Writes a file below the folder.
  func write(_ bytes: some Sequence<UInt8>, to name: String) throws {
    let file = folder.appending(path: name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  /// The bytes of a file below the folder.
  func read(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: folder.appending(path: name))) }

  /// Every file and folder, hidden ones too.
  var names: [String] {
    get throws { try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted() }
  }

  /// Runs the program.
  ///
  /// - Parameters:
  ///   - launcher: a command that starts it, such as `["unshare", "-n"]`.
  ///   - environment: variables to add.
  ///   - output: a file that takes standard output.
  func handout(
    _ arguments: [String], launcher: [String] = [], environment: [String: String] = [:], output: String? = nil
  ) throws -> Outcome {
    try run(launcher + [Workspace.program] + arguments, environment: environment, output: output)
  }

  /// Runs any command in the folder.
  func run(_ command: [String], environment: [String: String] = [:], output: String? = nil) throws -> Outcome {
    let log = root.appending(path: "output")
    try Data().write(to: log)
    guard let sink = FileHandle(forWritingAtPath: output ?? log.path) else { throw CocoaError(.fileNoSuchFile) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    process.currentDirectoryURL = folder
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    process.environment = ["PATH": path, "TZ": "UTC", "SWIFT_BACKTRACE": "enable=no"].merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = sink
    // Messages go through a pipe: a limit on file sizes must not silence them.
    let pipe = Pipe()
    process.standardError = pipe
    try process.run()
    let errors = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, isSignal: process.terminationReason == .uncaughtSignal,
      output: Array(try Data(contentsOf: log)), errors: String(decoding: errors, as: UTF8.self))
  }
}
