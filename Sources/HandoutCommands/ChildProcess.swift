import FoundationEssentials
import Glibc
import HandoutKit

/// A program that ran once: what it said, and how it ended.
struct ChildProcess {
  /// The exit code; nil for one that a signal ended.
  let exitCode: Int32?
  let output: [UInt8]
  let errors: [UInt8]

  /// Runs a program and waits for its end. No shell reads its arguments.
  ///
  /// - Parameters:
  ///   - program: its path.
  ///   - arguments: without its name.
  ///   - environment: all that it gets.
  ///   - input: what it reads on its standard input.
  /// - Throws: `CallFailure` where it cannot be run, or where what it says cannot be read.
  init(
    _ program: String, _ arguments: [String], environment: [String: String], input: PrintFile.Content
  ) throws(CallFailure) {
    let (output, errors) = (try ClosingPipe(), try ClosingPipe())
    let child: pid_t
    switch input {
    case .file(let descriptor):
      child = try Self.start(program, arguments, environment, [descriptor, output.writing, errors.writing])
    case .bytes(let bytes):
      let pipe = try ClosingPipe()
      child = try Self.start(program, arguments, environment, [pipe.reading, output.writing, errors.writing])
      pipe.closeReading()
      // A program that wants nothing reads nothing, and says why.
      try? SystemFileCalls().writeWhole(bytes, to: pipe.writing)
      pipe.closeWriting()
    }
    self.output = try output.rest()
    self.errors = try errors.rest()
    exitCode = try Self.end(of: child)
  }

  /// The path of a program in the folders of `PATH`; nil where there is none.
  static func path(of name: String) -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
    return folders.map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
  }

  /// Waits for the end of a program.
  ///
  /// - Returns: the exit code; nil for one that a signal ended.
  static func end(of child: pid_t) throws(CallFailure) -> Int32? {
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { throw CallFailure(code: errno) }
    }
    // The lower bits hold the signal that ended it.
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : nil
  }

  /// Starts a program whose first descriptors are those given; all others are closed by their own mark.
  ///
  /// - Parameter outlivesTerminal: whether Ctrl-C and the end of the terminal are none of its business.
  static func start(
    _ program: String, _ arguments: [String], _ environment: [String: String], _ descriptors: [Int32],
    outlivesTerminal: Bool = false
  ) throws(CallFailure) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, descriptor) in descriptors.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(number))
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // Signals that this program ignores end other programs as usual.
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in [SIGPIPE, SIGXFSZ, SIGINT, SIGTERM] { sigaddset(&signals, number) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGDEF | (outlivesTerminal ? POSIX_SPAWN_SETPGROUP : 0)))

    let words = ([program] + arguments).map { strdup($0) } + [nil]
    let variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in words + variables { free(text) } }
    var child = pid_t()
    let problem = posix_spawn(&child, program, &actions, &attributes, words, variables)
    guard problem == 0 else { throw CallFailure(code: problem) }
    return child
  }
}

/// A pipe whose ends are closed with it, and which no other program gets.
final class ClosingPipe {
  private(set) var reading: Int32 = -1
  private(set) var writing: Int32 = -1

  init() throws(CallFailure) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw CallFailure(code: errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    (reading, writing) = (ends[0], ends[1])
  }

  deinit {
    closeReading()
    closeWriting()
  }

  func closeReading() { Self.close(&reading) }

  func closeWriting() { Self.close(&writing) }

  private static func close(_ end: inout Int32) {
    if end >= 0 { try? SystemFileCalls().close(end) }
    end = -1
  }

  /// What the other program writes, to its end.
  func rest() throws(CallFailure) -> [UInt8] {
    closeWriting()
    return try SystemFileCalls().readWhole(reading)
  }
}
