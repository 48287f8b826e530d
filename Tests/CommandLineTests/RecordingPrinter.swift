import Foundation
import HandoutTestSupport
import Testing

/// A print server of CUPS with printers that keep what they get; `Tests/Printing/recording-printer` says which. It goes with the test.
final class RecordingPrinter {
  /// What a printer got.
  struct Job {
    var queue: String
    var title: String
    var copies: String
    /// The options, as CUPS hands them to a printer.
    var options: Set<String>
    /// The file with what is printed.
    var file: URL

    var bytes: [UInt8] { get throws { Array(try Data(contentsOf: file)) } }
  }

  private let folder: URL
  private let server = Process()
  private let log = Pipe()

  init() throws {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin"
    let folders = path.split(separator: ":").map(String.init) + ["/usr/sbin", "/sbin"]
    var programs = ["cupsd", "lp"].map { program in folders.map { "\($0)/\(program)" } }
    programs.append(["/usr/lib/cups/filter/pdftopdf"])
    for places in programs {
      try #require(
        places.contains(where: FileManager.default.isExecutableFile(atPath:)),
        "a part of CUPS is missing: apt-get install -y cups cups-client cups-filters")
    }
    // Short, for the path of a socket has at most 107 bytes.
    folder = URL(filePath: "/tmp/handout-cups-\(UUID().uuidString.prefix(8))")
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o755])
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    server.executableURL = tests.appending(path: "Printing/recording-printer")
    server.arguments = [folder.path]
    server.standardOutput = FileHandle.nullDevice
    server.standardError = log
    try server.run()
    try wait(seconds: 20, for: "the socket of cupsd") { FileManager.default.fileExists(atPath: socket) }
  }

  deinit {
    // The script becomes cupsd. Threads of tests block the signal to end, and so do programs that they start.
    kill(server.processIdentifier, SIGKILL)
    server.waitUntilExit()
    try? FileManager.default.removeItem(at: folder)
  }

  private var socket: String { folder.appending(path: "cups.sock").path }

  /// What programs need to know to print here; the plain queue is the usual one.
  var environment: [String: String] { ["CUPS_SERVER": socket, "LPDEST": "plain"] }

  private func wait(seconds: Double, for thing: String, _ condition: () -> Bool) throws {
    let end = ContinuousClock.now + .seconds(seconds)
    while !condition() {
      let logs = try? String(contentsOf: folder.appending(path: "log/error"), encoding: .utf8)
      try #require(ContinuousClock.now < end, "\(thing) did not come: \(logs?.suffix(3000) ?? "no log")")
      usleep(10_000)
    }
  }

  /// Waits for a number of jobs and gives them in their order.
  func jobs(_ count: Int) throws -> [Job] {
    let jobs = folder.appending(path: "jobs")
    func file(_ number: Int, _ ending: String) -> URL { jobs.appending(path: "\(number).\(ending)") }
    func text(_ number: Int, _ ending: String) throws -> String {
      try String(contentsOf: file(number, ending), encoding: .utf8).trimmingCharacters(in: .newlines)
    }
    return try (1...max(count, 1)).prefix(count).map { number in
      try wait(seconds: 60, for: "job \(number)") { FileManager.default.fileExists(atPath: file(number, "data").path) }
      return Job(
        queue: try text(number, "queue"), title: try text(number, "title"), copies: try text(number, "copies"),
        options: Set(try text(number, "options").split(separator: " ").map(String.init)), file: file(number, "data"))
    }
  }

  /// How many jobs came so far.
  var jobCount: Int {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "jobs").path)) ?? []
    return names.count { $0.hasSuffix(".data") }
  }
}
