import FoundationEssentials
import HandoutKit

/// The print queues of the system, reached through `lp`. A job is a program with a list of arguments and a file on its standard
/// input: no shell reads them, and no name of a file becomes an option or stands in the list of jobs.
struct PrintQueue {
  /// The queue's name; nil for the usual one.
  var name: String?
  var copies = 1

  /// What every job is called. Lists of jobs are seen by all.
  private static let title = "Handout"
  private static let package = "cups-client"

  /// Sends a file as one job.
  ///
  /// - Returns: the job's name.
  /// - Throws: `HandoutError` of the kind `missingService` where there is no `lp` or it takes no job.
  func send(_ file: PrintFile) throws(HandoutError) -> String {
    let program = try Self.program()
    let ended: ChildProcess
    do throws(CallFailure) {
      ended = try ChildProcess(
        program, arguments(for: file),
        // Its messages are read here.
        environment: ProcessInfo.processInfo.environment.merging(["LC_ALL": "C"]) { $1 }, input: file.content)
    } catch {
      throw HandoutError(refusedByPrintQueue: "lp could not be run: \(error.reason)", file: file.path)
    }
    guard ended.exitCode == 0 else {
      throw HandoutError(refusedByPrintQueue: String(decoding: ended.errors, as: UTF8.self), file: file.path)
    }
    return Self.job(in: String(decoding: ended.output, as: UTF8.self))
  }

  private func arguments(for file: PrintFile) -> [String] {
    var arguments = ["-t", Self.title, "-n", String(copies), "-o", "collate=true"]
    if let name { arguments += ["-d", name] }
    for option in file.options { arguments += ["-o", option] }
    return arguments
  }

  /// The path of `lp`.
  private static func program() throws(HandoutError) -> String {
    guard let path = ChildProcess.path(of: "lp") else {
      throw HandoutError(missingPrintProgram: "lp", package: package)
    }
    return path
  }

  /// The name in "request id is office-12 (1 file(s))".
  private static func job(in text: String) -> String {
    text.firstMatch(of: /request id is (\S+)/).map { String($0.output.1) } ?? "sent"
  }
}
