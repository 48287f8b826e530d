import Foundation
import HandoutTestSupport
import Testing

/// What a batch tells people and programs.
@Suite struct BatchReportTests {
  private let workspace: Workspace

  init() throws { workspace = try Workspace() }

  /// The keys that the lines of each event have; those of `may` are not in every line.
  private static let keys: [String: (must: Set<String>, may: Set<String>)] = [
    "start": ([], []), "warning": (["message"], ["row", "id", "help", "code", "line", "column"]),
    "packet": (["file", "handouts", "pages", "bytes"], []),
    "summary": (["made", "kept", "failed", "pages", "bytes", "stopped"], []),
    "made": (["row", "pages"], ["id", "file", "sha256", "bytes", "packet", "firstPage", "lastPage"]),
    "kept": (["row", "pages", "file", "sha256", "bytes"], ["id"]), "sound": (["row", "pages"], ["id"]),
    "failed": (["row", "reason", "message", "code", "diagnostics"], ["id", "help", "line", "column"]),
    "error": (["reason", "message", "code", "diagnostics"], ["help", "line", "column"]),
  ]

  private func expectShape(_ line: [String: Any]) throws {
    let event = try #require(line["event"] as? String)
    #expect(line["schema"] as? Int == 1)
    let status = line["status"] as? String
    #expect((status != nil) == (event == "item"))
    let (must, may) = try #require(Self.keys[status ?? event], "\(line)")
    let found = Set(line.keys).subtracting(["event", "schema", "status"])
    #expect(must.isSubset(of: found) && found.isSubset(of: must.union(may)), "\(line)")
  }

  /// Rows of which the second has a warning and the third is wrong.
  private var mixed: PatientList {
    var list = PatientList.numbered(4)
    list.columns.append("born")
    for index in list.rows.indices { list.rows[index].append(index == 1 ? "2020-01-01" : "") }
    list.rows[2][1] = "none"
    return list
  }

  @Test func everyLineOfJSONHasItsShape() throws {
    let ways: [(options: [String], events: [String: Int])] = [
      (["-o", "out"], ["made": 3, "failed": 1, "packet": 0]), (["-o", "out", "--resume"], ["kept": 3, "failed": 1]),
      (["--packet", "p.pdf"], ["made": 3, "failed": 1, "packet": 1]), (["--dry-run"], ["sound": 3, "failed": 1]),
      (["-o", "strict", "--strict"], ["made": 0, "failed": 1, "sound": 0]),
    ]
    for (options, events) in ways {
      let outcome = try workspace.batch(["list.csv", "--json"] + options, list: mixed.csv())
      let lines = try Workspace.objects(outcome.text)
      for line in lines { try expectShape(line) }
      #expect(lines.first?["event"] as? String == "start" && lines.last?["event"] as? String == "summary")
      for (event, count) in events {
        #expect(lines.count { ($0["status"] ?? $0["event"]) as? String == event } == count, "\(options): \(event)")
      }
      #expect(lines.last?["failed"] as? Int == 1)
      #expect(!outcome.output.contains(0x1B) && !outcome.errors.utf8.contains(0x1B))
    }
  }

  @Test func theLinesAgreeWithTheFiles() throws {
    let outcome = try workspace.batch(["list.csv", "-o", "out", "--json"], list: mixed.csv())
    #expect(outcome.status == 3)
    let lines = try Workspace.objects(outcome.text)
    let sums = try workspace.run(["sh", "-c", "cd out && sha256sum *.pdf"]).text
    var bytes = 0
    for line in lines where line["status"] as? String == "made" {
      let (file, hash) = (try #require(line["file"] as? String), try #require(line["sha256"] as? String))
      #expect(sums.contains("\(hash)  \(file)\n"))
      #expect(line["bytes"] as? Int == (try workspace.read("out/\(file)").count))
      bytes += line["bytes"] as? Int ?? 0
    }
    #expect(lines.last?["bytes"] as? Int == bytes)
  }

  /// A reader that reads one line and goes.
  @Test func aReaderThatGoesAway() throws {
    let list = PatientList.numbered(8)
    try workspace.write(list.csv(), to: "list.csv")
    let outcome = try workspace.batch(
      ["list.csv", "-o", "out", "--json"], launcher: ["bash", "-c", "set -o pipefail; \"$@\" | head -n 1", "bash"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try workspace.files(in: "out").count == 8)
  }

  /// Without a terminal: whole lines, and nothing that moves the cursor.
  @Test func plainLinesWithoutATerminal() throws {
    let outcome = try workspace.batch(["list.csv", "-o", "out"], list: PatientList.numbered(3).csv())
    #expect(outcome.status == 0 && outcome.output.isEmpty)
    #expect(outcome.errors.firstMatch(of: /^3 made, \d+ pages, \d+\.\d s\n$/) != nil, "\(outcome.errors)")
    #expect(!outcome.errors.contains("\r"))
  }

  /// On a terminal the first line of progress comes within a second, though the list is slow; then count, rate and time left.
  @Test func progressOnATerminal() throws {
    let list = PatientList.numbered(40)
    try workspace.write(list.csv(), to: "list.csv")
    let program = try Workspace.program
    let command = "\(program) batch list.csv -o out --date 2026-11-21"
    let terminal = try workspace.run(["script", "-qec", command, "/dev/null"], environment: ["TERM": "xterm"])
    #expect(terminal.status == 0)
    let line = /\r\u{1B}\[K\d+ rows  \d+(\.\d)?\/s  \d+ %  \d+\.\d s left/
    #expect(terminal.text.firstMatch(of: line) != nil, "\(terminal.text)")
    #expect(terminal.text.contains("\r\u{1B}[K40 made, "), "the line of progress is cleared before the summary")
    let slow = "(sleep 1; cat list.csv) | \(program) batch - --format csv -o slow --date 2026-11-21"
    let script = ["script", "-qec", slow, "/dev/null"]
    let waited = try workspace.run(script, environment: ["TERM": "xterm"])
    #expect(waited.text.contains("\r\u{1B}[K0 rows  0.0/s"), "\(waited.text)")
    let dumb = try workspace.run(["script", "-qec", "\(command) --force", "/dev/null"], environment: ["TERM": "dumb"])
    #expect(dumb.status == 0 && !dumb.output.contains(0x1B), "\(dumb.text)")
  }

  @Test func complaintsOnATerminalShowTheLine() throws {
    var list = PatientList.numbered(2)
    list.rows[1][1] = "none"
    try workspace.write(list.csv(), to: "list.csv")
    let command = "\(try Workspace.program) batch list.csv -o out --date 2026-11-21"
    let terminal = try workspace.run(
      ["script", "-qec", command, "/dev/null"], environment: ["TERM": "xterm", "NO_COLOR": "1"])
    #expect(terminal.status == 3)
    #expect(terminal.text.contains("p-2,none,Patient 2,quad-set\r\n"), "\(terminal.text)")
  }

  @Test func theHelpNamesCodesAndExamples() throws {
    let help = try workspace.handout(["--help"]).text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for code in ["0", "3", "64", "65", "66", "69", "70", "73", "74", "75", "130", "143"] {
      #expect(help.contains(" \(code) "), "\(code)")
    }
    let batch = try workspace.handout(["batch", "--help"]).text.split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    for code in ["3", "64", "65", "66", "73", "74", "75", "130", "143"] { #expect(batch.contains(" \(code) ")) }
    #expect(try workspace.handout(["help", "batch"]).text.contains("--packet"))
    let version = try workspace.handout(["--version"])
    #expect(version.status == 0 && version.text.firstMatch(of: /^\d+\.\d+\.\d+\n$/) != nil)
  }

  /// A help text in wide lines.
  private func help(_ command: [String]) throws -> String {
    try workspace.handout(command + ["--help"], environment: ["COLUMNS": "300"]).text
  }

  /// The examples of every help text are run as they stand.
  @Test func theExamplesOfTheHelpRun() throws {
    try workspace.write(PatientList.numbered(60).csv(), to: "patients.csv")
    try workspace.write("name: Ana\n".utf8, to: "patient.yaml")
    var seen: Set<String> = []
    try workspace.write("name: Riverside\n".utf8, to: "clinic.yaml")
    try workspace.write(FHIRCommandTests.bundle.utf8, to: "bundle.json")
    try workspace.write("exercises: {\"https://clinic.example|BRG\": bridge}\n".utf8, to: "codes.yaml")
    try FileManager.default.createDirectory(
      at: workspace.folder.appending(path: "my-clinic"), withIntermediateDirectories: false)
    let printer = try RecordingPrinter()
    for command in [
      [], ["make"], ["preview"], ["watch"], ["batch"], ["map"], ["prune"], ["merge-manifests"], ["print"], ["open"],
    ] {
      for line in try help(command).split(separator: "\n") {
        let words = line.trimmingCharacters(in: .whitespaces)
        let example = words.hasPrefix("Example: ") ? String(words.dropFirst(9)) : words
        guard example.hasPrefix("handout "), seen.insert(example).inserted else { continue }
        try prepare(example)
        // Watching and serving end with Ctrl-C.
        let isWatching = example.hasPrefix("handout watch") || example.hasPrefix("handout open")
        let shell = (isWatching ? "exec timeout --signal=INT 2 " : "") + "\"$0\" \(example.dropFirst(8))"
        let outcome = try workspace.run(
          ["sh", "-c", shell, try Workspace.program],
          environment: printer.environment.merging(["BROWSER": "true"]) { $1 })
        // timeout says by 124 that it was needed.
        #expect(outcome.status == (isWatching ? 124 : 0), "\(example): \(outcome.errors)")
      }
    }
    #expect(seen.count >= 8, "\(seen)")
  }

  /// Makes what an example takes as given.
  private func prepare(_ example: String) throws {
    if example.contains("out-*") {
      #expect(try workspace.batch(["patients.csv", "-o", "out-1", "--force"]).status == 0)
    }
    if example.contains("--printer office") || example.contains("--pages") {
      #expect(try workspace.handout(Workspace.make + ["-o", "log.pdf", "--design", "log"]).status == 0)
      try workspace.write(PatientList.numbered(6).csv(), to: "six.csv")
      #expect(try workspace.batch(["six.csv", "--packet", "packet.pdf", "--force"]).status == 0)
    }
  }
}
