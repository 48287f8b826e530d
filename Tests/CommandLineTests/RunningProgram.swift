import Foundation
import Testing

/// The program at work, to be disturbed.
final class RunningProgram {
  private let process = Process()
  /// What takes its messages; a file can be looked into while the program is at work.
  private let errors: URL
  private let input = Pipe()

  /// Starts the program in a workspace; its standard input stays open until `closeInput()`.
  ///
  /// - Parameter environment: variables to add.
  init(_ arguments: [String], in workspace: Workspace, environment: [String: String] = [:]) throws {
    process.executableURL = URL(filePath: try Workspace.program)
    process.arguments = arguments
    process.currentDirectoryURL = workspace.folder
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    process.environment = ["PATH": path, "TZ": "UTC", "SWIFT_BACKTRACE": "enable=no"].merging(environment) { $1 }
    process.standardInput = input
    process.standardOutput = FileHandle.nullDevice
    errors = FileManager.default.temporaryDirectory.appending(path: "handout-messages-\(UUID().uuidString)")
    try Data().write(to: errors)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
  }

  deinit {
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    try? FileManager.default.removeItem(at: errors)
  }

  /// Its messages so far.
  var messages: String { get throws { String(decoding: try Data(contentsOf: errors), as: UTF8.self) } }

  /// Whether it has not ended yet.
  var isRunning: Bool { process.isRunning }

  /// Sends a signal.
  func signal(_ number: Int32) { kill(process.processIdentifier, number) }

  /// Gives text to its standard input.
  func write(_ bytes: [UInt8]) throws { try input.fileHandleForWriting.write(contentsOf: Data(bytes)) }

  /// Ends its standard input.
  func closeInput() throws { try input.fileHandleForWriting.close() }

  /// Waits for a condition, at most some seconds.
  func wait(seconds: Double, for condition: () throws -> Bool) throws {
    let end = ContinuousClock.now + .seconds(seconds)
    while try !condition() {
      try #require(ContinuousClock.now < end, "nothing happened for \(seconds) s")
      usleep(2_000)
    }
  }

  /// Waits for the end.
  ///
  /// - Returns: the exit code, or the number of the signal that ended it as a negative number, and the messages.
  func end() throws -> (status: Int32, errors: String) {
    process.waitUntilExit()
    let text = try messages
    let status = process.terminationStatus
    return (process.terminationReason == .uncaughtSignal ? -status : status, text)
  }
}
