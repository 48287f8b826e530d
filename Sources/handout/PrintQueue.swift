import Foundation
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
    let process = Process()
    process.executableURL = URL(filePath: try Self.program())
    process.arguments = arguments(for: file)
    // Its messages are read here.
    process.environment = ProcessInfo.processInfo.environment.merging(["LC_ALL": "C"]) { $1 }
    let (output, errors) = (Pipe(), Pipe())
    (process.standardOutput, process.standardError) = (output, errors)
    do {
      switch file.content {
      case .file(let descriptor):
        process.standardInput = FileHandle(fileDescriptor: descriptor, closeOnDealloc: false)
        try process.run()
      case .bytes(let bytes):
        let input = Pipe()
        process.standardInput = input
        try process.run()
        // A program that takes no job reads none, and says why.
        try? input.fileHandleForWriting.write(contentsOf: Data(bytes))
        try input.fileHandleForWriting.close()
      }
      let said = try output.fileHandleForReading.readToEnd() ?? Data()
      let complaint = try errors.fileHandleForReading.readToEnd() ?? Data()
      process.waitUntilExit()
      guard process.terminationStatus == 0, process.terminationReason == .exit else {
        throw HandoutError(refusedByPrintQueue: String(decoding: complaint, as: UTF8.self), file: file.path)
      }
      return Self.job(in: String(decoding: said, as: UTF8.self))
    } catch let error as HandoutError {
      throw error
    } catch {
      throw HandoutError(refusedByPrintQueue: "lp could not be run", file: file.path)
    }
  }

  private func arguments(for file: PrintFile) -> [String] {
    var arguments = ["-t", Self.title, "-n", String(copies), "-o", "collate=true"]
    if let name { arguments += ["-d", name] }
    for option in file.options { arguments += ["-o", option] }
    return arguments
  }

  /// The path of `lp`.
  private static func program() throws(HandoutError) -> String {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
    for path in folders.map({ "\($0)/lp" }) where FileManager.default.isExecutableFile(atPath: path) { return path }
    throw HandoutError(missingPrintProgram: "lp", package: package)
  }

  /// The name in "request id is office-12 (1 file(s))".
  private static func job(in text: String) -> String {
    text.firstMatch(of: /request id is (\S+)/).map { String($0.output.1) } ?? "sent"
  }
}
