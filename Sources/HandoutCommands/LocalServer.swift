import FoundationEssentials
import Glibc
import HandoutInput
import HandoutKit
import Synchronization

/// The program `handout-server`, at work for one person on this machine. It is a program of its own so that this one has no network in it.
final class LocalServer: Sendable {
  private enum State {
    case waiting
    case running(pid_t)
    /// Ended, or asked to.
    case stopped
  }

  private static let name = "handout-server"

  private let state = Mutex(State.waiting)

  /// Starts the program on a free port of this machine, and waits until it answers.
  ///
  /// - Parameter arguments: what it makes handouts with.
  /// - Returns: its address; nil where it ended before, which it has told why, or was stopped.
  /// - Throws: `HandoutError` of the kind `missingService` where the program is not there or cannot be run.
  func start(_ arguments: [String]) throws(HandoutError) -> String? {
    let program = try Self.program()
    // Settings of another server are none of this one's.
    let environment = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("HANDOUT_SERVER_") }
    let fixed = ["--port", "0", "--show-values", "--log-level", "error"]
    do throws(CallFailure) {
      let output = try ClosingPipe()
      let isStarted = try state.withLock { state throws(CallFailure) in
        guard case .waiting = state else { return false }
        state = .running(
          try ChildProcess.start(
            program, fixed + arguments, environment, [STDIN_FILENO, output.writing, STDERR_FILENO]))
        return true
      }
      return isStarted ? try output.line() : nil
    } catch {
      throw HandoutError(.missingService, "\(words: Self.name) could not be run: \(error.reason)", file: program)
    }
  }

  /// Asks the program to end; from any thread.
  func stop() {
    state.withLock { state in
      if case .running(let child) = state { kill(child, SIGTERM) }
      state = .stopped
    }
  }

  /// Waits for the end of the program.
  ///
  /// - Returns: its exit code.
  /// - Throws: `HandoutError` of the kind `internalError` where a signal ended it that nobody here has sent.
  func end() throws(HandoutError) -> Int32 {
    guard let child = state.withLock({ state in if case .running(let child) = state { child } else { nil } }) else {
      return 0
    }
    let code = try? ChildProcess.end(of: child)
    let wasStopped = state.withLock { state in
      defer { state = .stopped }
      if case .stopped = state { return true }
      return false
    }
    guard let code = code ?? (wasStopped ? 0 : nil) else {
      throw HandoutError(.internalError, "\(words: Self.name) was ended by a signal")
    }
    return code
  }

  /// It lies beside this program, or where the system looks for programs.
  private static func program() throws(HandoutError) -> String {
    let own = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let beside = own.map { URL(filePath: $0).deletingLastPathComponent().appending(path: name).path }
    if let beside, access(beside, X_OK) == 0 { return beside }
    guard let path = ChildProcess.path(of: name) else {
      throw HandoutError(
        .missingService, "there is no program \(words: name), which serves the page",
        help: "put it beside handout, or into a folder of PATH; swift build --product \(words: name) makes it")
    }
    return path
  }
}

extension ClosingPipe {
  /// The first line that the other program writes, without its end; nil where there is none.
  fileprivate func line() throws(CallFailure) -> String? {
    closeWriting()
    var text: [UInt8] = []
    var byte: UInt8 = 0
    while byte != UInt8(ascii: "\n") {
      let count = try withUnsafeMutableBytes(of: &byte) { bytes throws(CallFailure) in
        try SystemFileCalls().read(reading, into: bytes)
      }
      guard count > 0 else { return nil }
      text.append(byte)
    }
    return String(decoding: text.dropLast(), as: UTF8.self)
  }
}
