import Foundation
import HandoutTestSettings
import HandoutTestSupport
import Testing

/// The names of files, through the whole program.
@Suite struct BatchNameFolderTests {
  private let workspace: Workspace

  init() throws { workspace = try Workspace() }

  @Test(arguments: [
    ("{id}", ["p-1.pdf", "p-2.pdf"]),
    ("{id}-{condition}", ["p-1-tight-hamstrings-knee-pain.pdf", "p-2-sciatic-hamstring-knee-pain.pdf"]),
    ("{row}-{language}-{side}", ["000001-es-en-left.pdf", "000002.pdf"]),
    ("{date}_{id}.{routine}", ["2026-11-21_p-1.phase-2.pdf", "2026-11-21_p-2.pdf"]),
    ("visit-{row}", ["visit-000001.pdf", "visit-000002.pdf"]),
  ]) func patterns(pattern: String, names: [String]) throws {
    let list = PatientList(
      columns: ["id", "condition", "side", "language", "routine"],
      rows: [
        ["p-1", Workspace.condition, "left", "es,en", "phase-2"], ["p-2", "sciatic-hamstring-knee-pain", "", "", ""],
      ])
    let outcome = try workspace.batch(["list.csv", "-o", "out", "--file-name", pattern], list: list.csv())
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try workspace.files(in: "out").keys.sorted() == names)
  }

  @Test(arguments: ["", "{", "}", "{}", "{id", "../{id}", "/{id}", "a b", "{password}", "{id}\u{202E}"])
  func wrongPatterns(pattern: String) throws {
    for options in [["-o", "out"], ["-o", "out", "--dry-run"]] {
      let outcome = try workspace.batch(
        ["list.csv", "--file-name", pattern] + options, list: PatientList.numbered(1).csv())
      #expect(outcome.status == 64, "\(outcome.errors)")
      #expect(outcome.errors.hasPrefix("--file-name:1:"), "\(outcome.errors)")
    }
    #expect(try workspace.names == ["list.csv"])
  }

  /// Ids and names that want to be somewhere else: as many files as rows, and all of them in the folder.
  @Test func hostileIdsStayInTheFolder() throws {
    let seed = TestSettings.seed()
    let count = TestSettings.scaled(10_000)
    var list = PatientList(columns: ["id", "condition", "name", "exercises"], rows: [])
    var generator = SeededGenerator(seed: seed)
    var taken: Set<String> = []
    for number in 0..<count {
      var id = HostileText.some(using: &generator)
      // Ids that differ only in the spaces around them, or in how an accent is written, are the same.
      while !id.isEmpty, !taken.insert(id.trimmingCharacters(in: .whitespaces)).inserted {
        id = String("\(number) \(id)".prefix(64))
      }
      let name = HostileText.some(using: &generator, isPrinted: true)
      list.rows.append([id, Workspace.condition, name, "quad-set"])
    }
    try workspace.write("mine".utf8, to: "target.pdf")
    let before = try workspace.names
    let outcome = try workspace.batch(
      ["list.jsonl", "-o", "out", "--file-name", "{id}-{name}", "--paper", "a4"], list: list.jsonLines)
    #expect(outcome.status == 0, "seed \(seed): \(outcome.errors)")
    #expect(try workspace.files(in: "out").count == count, "seed \(seed)")
    let names = try workspace.names.filter { !before.contains($0) && !$0.hasPrefix("out/") }
    #expect(names == ["list.jsonl", "out"], "seed \(seed)")
    for name in try workspace.names where name.hasPrefix("out/") {
      #expect(name.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } || name.hasSuffix(".pdf"), "seed \(seed): \(name)")
      #expect(!name.dropFirst(4).contains("/") && !name.dropFirst(4).hasPrefix("-"), "seed \(seed): \(name)")
    }
  }
}
