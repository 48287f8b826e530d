import Foundation
import Testing

/// What `handout schema` says of what the program itself writes.
@Suite struct SchemaTests {
  private static let checker = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Checkers/schema.py").path

  /// Whether each row is valid by the schema that the program prints.
  func verdicts(on rows: [String], subject: String, in workspace: Workspace) throws -> [Bool] {
    let schema = try workspace.handout(["schema", subject, "--json"])
    #expect(schema.status == 0)
    let task = "{\"schema\": \(schema.text), \"rows\": [\(rows.joined(separator: ",\n"))]}"
    try workspace.write(Array(task.utf8), to: "task.json")
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let chosen = ProcessInfo.processInfo.environment["HANDOUT_PYTHON"]
    let python = chosen ?? root.appending(path: ".venv/bin/python3").path
    let outcome = try workspace.run([python, Self.checker, "task.json"])
    return try JSONDecoder().decode([Bool].self, from: Data(outcome.output))
  }

  @Test func everyLineOfABatchIsValid() throws {
    let workspace = try Workspace()
    let list = """
      id,condition,name,born
      1,tight-hamstrings-knee-pain,Ana Bell,1971-01-05
      2,tight-hamstrings-knee-pain,Ben Cole,1971-13-05
      3,tight-hamstrings-knee-pain,,
      """
    try workspace.write(Array(list.utf8), to: "list.csv")
    var lines: [String] = []
    for options in [
      ["-o", "out"], ["--packet", "packet.pdf"], ["--dry-run"], ["-o", "out", "--resume", "--show-values"],
    ] {
      let run = try workspace.handout(["batch", "list.csv", "--date", "2026-11-21", "--json"] + options)
      lines += run.text.split(separator: "\n").map(String.init)
    }
    let events = ["start", "item", "warning", "packet", "summary"]
    for event in events { #expect(lines.contains { $0.contains("\"event\":\"\(event)\"") }, "no line tells \(event)") }
    let verdicts = try verdicts(on: lines, subject: "events", in: workspace)
    for (line, isValid) in zip(lines, verdicts) { #expect(isValid, "\(line)") }
    let wrong = [
      "{}", "{\"schema\": 1, \"event\": \"party\"}", "{\"schema\": 1, \"event\": \"start\", \"name\": \"Ana\"}",
      "{\"schema\": 1, \"event\": \"item\", \"row\": \"1\"}",
    ]
    #expect(try self.verdicts(on: wrong, subject: "events", in: workspace) == wrong.map { _ in false })
  }

  @Test func everyKeyOfALineIsExplained() throws {
    let workspace = try Workspace()
    let table = try workspace.handout(["schema", "events"])
    for line in table.text.split(separator: "\n") { #expect(line.hasSuffix("."), "no meaning: \(line)") }
  }

  @Test(arguments: ["exercise", "condition", "pose", "design", "clinic", "patient"])
  func newFilesAreValidAndPrintable(kind: String) throws {
    let workspace = try Workspace()
    let made = try workspace.handout(["new", kind, "my-own", "--library", "clinic"])
    #expect(made.status == 0, "\(made.errors)")
    let isLibrary = !["clinic", "patient"].contains(kind)
    let path = try #require(try workspace.names.first { $0.hasSuffix("my-own.yaml") })
    let text = String(decoding: try workspace.read(path), as: UTF8.self)
    #expect(text.hasPrefix("# yaml-language-server: $schema=\(isLibrary ? "../" : "")Schemas/\(kind).json\n"))
    // The commands that it names work.
    for line in made.text.split(separator: "\n") where line.hasPrefix("  handout ") {
      let words = line.split(separator: " ").dropFirst().map(String.init)
      let run = try workspace.handout(words)
      #expect(run.status == 0, "\(line): \(run.errors)")
    }
    let again = try workspace.handout(["new", kind, "my-own", "--library", "clinic"])
    #expect(again.status == 73)
    #expect(try workspace.handout(["new", kind, "my-own", "--library", "clinic", "--force"]).status == 0)
  }

  /// What YAML takes for a number or a truth value is the text of a new file all the same.
  @Test(arguments: ["true", "no", "y", "off", "1e5", "0x1f", "1-2e3"])
  func newFilesHaveAnyId(id: String) throws {
    let workspace = try Workspace()
    for kind in ["exercise", "condition", "pose", "design"] {
      // Two kinds share no id.
      let folder = kind
      #expect(try workspace.handout(["new", kind, id, "--library", folder]).status == 0)
      let checked = try workspace.handout(["check", folder])
      #expect(checked.status == 0 && !checked.errors.contains("must be text"), "\(kind): \(checked.errors)")
    }
  }

  @Test func idsAreChecked() throws {
    let workspace = try Workspace()
    for id in ["Upper", "a_b", "a--b", "-a", "a-", "", "42", "../up", "é", "null"] {
      let run = try workspace.handout(["new", "exercise", "--library", "clinic", "--", id])
      #expect(run.status == 64, "\(id)")
    }
    for (kind, id) in [
      ("exercise", "bridge"), ("condition", "tight-hamstrings-knee-pain"), ("design", "sheet"), ("exercise", "sheet"),
    ] {
      #expect(try workspace.handout(["new", kind, id, "--library", "clinic"]).status == 64, "\(kind) \(id)")
    }
    #expect(
      try workspace.handout(["new", "exercise", "own", "--like", "brigde", "--library", "c"]).errors.contains("bridge"))
    #expect(try workspace.handout(["new", "exercise", "own"]).status == 64)
    #expect(try workspace.names.isEmpty)
    let replaced = try workspace.handout([
      "new", "exercise", "bridge", "--like", "bridge", "--replace-built-in", "--library", "c",
    ])
    #expect(replaced.status == 0)
  }
}
