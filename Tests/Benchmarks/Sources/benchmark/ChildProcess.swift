import Foundation

/// A program that is run to its end for its cost.
struct ChildProcess {
  /// What one run cost.
  struct Cost {
    /// User and system time in milliseconds. Their sum is exact; the kernel only estimates how it divides.
    var processor: Double
    /// From start to end, in milliseconds.
    var wall: Double
    /// The most memory in use, in MiB.
    var peakMemory: Double
  }

  /// The program did not end with code 0.
  struct Failure: Error {
    var command: String
    var status: Int32
  }

  let path: String
  let arguments: [String]
  var environment: [String: String] = ProcessInfo.processInfo.environment

  /// Runs the program once, with its output thrown away.
  func run() throws -> Cost {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for text in words + variables { free(text) } }
    let start = ContinuousClock.now
    var child: pid_t = 0
    var status: Int32 = 0
    var usage = rusage()
    guard posix_spawn(&child, path, &actions, nil, &words, &variables) == 0, wait4(child, &status, 0, &usage) == child,
      status == 0
    else { throw Failure(command: ([path] + arguments).joined(separator: " "), status: status) }
    let wall = ContinuousClock.now - start
    return Cost(
      processor: milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime),
      wall: wall / .milliseconds(1), peakMemory: Double(usage.ru_maxrss) / 1024)
  }

  private func milliseconds(_ time: timeval) -> Double { Double(time.tv_sec) * 1e3 + Double(time.tv_usec) / 1e3 }
}
