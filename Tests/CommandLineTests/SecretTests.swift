import Foundation
import HandoutTestSupport
import Testing

/// Whatever is wrong: what rows, patients and requests say is shown to the person at the terminal, and kept nowhere else.
@Suite struct SecretTests {
  private let workspace: Workspace

  init() throws { workspace = try Workspace() }

  private func expectSilence(_ text: String, _ secrets: [String], of what: String) {
    // A digest may have four digits of a year by chance.
    let text = text.replacing(/[0-9a-f]{32,64}/, with: "…")
    for secret in secrets {
      guard let range = text.range(of: secret, options: .caseInsensitive) else { continue }
      let line = text[text.lineRange(for: range)].prefix(300)
      Issue.record("\(what) tells \(secret): \(line)")
    }
  }

  /// Runs a list in every form and way; nothing of it may be in messages, events and manifests.
  private func expectSilence(of list: PatientList, _ secrets: [String]) throws {
    let forms = [("csv", list.csv()), ("json", list.json), ("jsonl", list.jsonLines), ("yaml", list.yaml)]
    for (form, bytes) in forms {
      try workspace.write(bytes, to: "list.\(form)")
      let folder = "out-\(form)"
      for way in [["--dry-run"], ["-o", folder], ["-o", folder, "--retry-failed"], ["--packet", "p-\(form).pdf"]] {
        let outcome = try workspace.batch(["list.\(form)", "--json", "--language", "en"] + way)
        #expect(outcome.status == 3, "\(form) \(way): \(outcome.errors.prefix(2_000))")
        expectSilence(outcome.errors, secrets, of: "standard error of \(form) \(way)")
        expectSilence(outcome.text, secrets, of: "an event of \(form) \(way)")
        let lines = outcome.errors.split(separator: "\n")
        #expect(Set(lines).count == lines.count, "a fault is reported twice: \(form) \(way)")
      }
      let manifest = String(decoding: try workspace.read("\(folder)/manifest.jsonl"), as: UTF8.self)
      expectSilence(manifest, secrets, of: "the manifest of \(form)")
    }
    expectSilence(try workspace.names.joined(separator: "\n"), secrets, of: "a name of a file")
  }

  @Test func badCellsOfEveryColumn() throws {
    let secrets = try Secrets(in: workspace)
    #expect(secrets.columns.count >= 30)
    try expectSilence(of: secrets.badCells, [Secrets.mark, Secrets.number, Workspace.condition])
    // The person who asks for them sees them.
    let shown = try workspace.batch(["list.csv", "--dry-run", "--json", "--show-values"])
    #expect(shown.errors.contains("there is no condition \"\(Secrets.mark)"))
    #expect(shown.errors.contains("\(Secrets.mark) name"), "the source line")
    #expect(shown.text.contains("there is no condition \\\"\(Secrets.mark)"))
  }

  @Test func rulesThatAreBroken() throws {
    try expectSilence(of: Secrets.brokenRules, Secrets.ruled)
    let shown = try workspace.batch(["list.csv", "--dry-run", "--show-values"])
    #expect(shown.errors.contains("nordic-curl is ruled out for \(Workspace.condition): High load"), "\(shown.errors)")
    let hidden = try workspace.batch(["list.csv", "--dry-run"])
    #expect(hidden.errors.contains(/at 2:[0-9]+, 3:[0-9]+,/), "the first places are told: \(hidden.errors)")
    #expect(hidden.errors.contains("error: … is ruled out for …: …\n"), "\(hidden.errors)")
  }

  @Test(arguments: Secrets.brokenLists.map(\.name)) func listsThatBreakOff(name: String) throws {
    let list = try #require(Secrets.brokenLists.first { $0.name == name })
    for way in [["--dry-run"], ["-o", "out"], ["--packet", "p.pdf", "--order", "name"]] {
      let outcome = try workspace.batch([name, "--json"] + way, list: Array(list.text.utf8))
      #expect([3, 65].contains(outcome.status), "\(outcome.errors)")
      expectSilence(outcome.errors + outcome.text, [Secrets.mark, Secrets.number], of: "\(name) \(way)")
      #expect(outcome.errors.contains(": error: "))
    }
  }

  /// Which files of a clinic or a library a row needs says what it asks for.
  @Test func filesThatRowsChoose() throws {
    let mark = Secrets.mark
    let condition = "Conditions/\(Workspace.condition).yaml"
    let shipped = try ShippedFile(name: condition).replacing("id: \(Workspace.condition)", with: "id: \(mark)-one")
    try workspace.write(shipped.utf8, to: "library/Conditions/\(mark)-one.yaml")
    try workspace.write("id: \(mark)-two\nnmae: \(mark)\n".utf8, to: "library/Conditions/\(mark)-two.yaml")
    try workspace.write("phon: 1\n".utf8, to: "\(mark).yaml")
    try workspace.write("name: \(mark)\ncolour: \"#FFEE99\"\n".utf8, to: "\(mark)-pale.yaml")
    try workspace.write("name: \(mark)\nlogo: \(mark).png\n".utf8, to: "\(mark)-logo.yaml")
    let list = PatientList(
      columns: ["id", "condition", "clinic", "language"],
      rows: [
        ["1", "\(mark)-one", "", "es"], ["2", "\(mark)-two", "", ""], ["3", "\(mark)-one", "\(mark).yaml", ""],
        ["4", "\(mark)-one", "\(mark)-pale.yaml", ""], ["5", "\(mark)-one", "\(mark)-logo.yaml", ""],
        ["6", "\(mark)-one", "\(mark)-none.yaml", ""], ["7", "\(mark)-two", "", "es,en"],
      ])
    for way in [["--dry-run"], ["-o", "out"], ["--packet", "p.pdf"]] {
      let outcome = try workspace.batch(["list.csv", "--json", "--library", "library"] + way, list: list.csv())
      #expect(outcome.status == 3, "\(outcome.errors)")
      #expect(outcome.text.components(separatedBy: "\"status\":\"failed\"").count == 8, "\(outcome.text)")
      expectSilence(outcome.errors + outcome.text, [mark], of: "\(way)")
    }
    expectSilence(String(decoding: try workspace.read("out/manifest.jsonl"), as: UTF8.self), [mark], of: "the manifest")
    // The library itself is checked in full.
    let checked = try workspace.handout(["check", "library"])
    #expect(checked.status == 65)
    #expect(checked.errors.contains("library/Conditions/\(mark)-two.yaml:2:1: error: unknown key \"nmae\""))
    #expect(checked.errors.contains("nmae: \(mark)"), "the source line")
  }

  /// A patient's file and the words of a request, one by one.
  @Test func requests() throws {
    let mark = Secrets.mark
    for key in ["name", "born", "age", "side", "look", "routine", "exercises", "drop", "add", "dose", "allow", mark] {
      for value in [
        mark, "[\(mark)]", "{\(mark): \(mark)}", "{\(mark): {\(mark): 1}}", "\"\(mark) \u{E01}\"", "&\(mark) 1",
      ] {
        try workspace.write("notes: \(mark)\n\(key): \(value)\n".utf8, to: "patient.yaml")
        let outcome = try workspace.handout(Workspace.make + ["-o", "h.pdf", "--patient", "patient.yaml"])
        expectSilence(outcome.errors, [mark], of: "\(key): \(value)")
        #expect([0, 65].contains(outcome.status))
      }
    }
    for option in ["--routine", "--exercises", "--design", "--theme", "--look", "--language"] {
      let outcome = try workspace.handout(Workspace.make + ["-o", "h.pdf", option, "\(mark)-x"])
      #expect(outcome.status == 64)
      expectSilence(outcome.errors, [mark], of: option)
    }
    let near = try workspace.handout(["make", "tight-hamstring-knee-pain", "-o", "h.pdf"])
    #expect(
      near.errors.hasPrefix(
        "handout: error: there is no condition \"…\"\n  help: did you mean …? handout list conditions"))
    expectSilence(near.errors, ["hamstring"], of: "the nearest conditions")
    let ruled = try workspace.handout(Workspace.make + ["-o", "h.pdf", "--exercises", "nordic-curl"])
    expectSilence(ruled.errors, ["nordic-curl", Workspace.condition, "High load"], of: "a ruled-out exercise")
    let asked = try workspace.handout(
      Workspace.make + ["-o", "h.pdf", "--exercises", "nordic-curl", "--show-values"])
    #expect(asked.errors.contains("nordic-curl is ruled out for \(Workspace.condition)"))
  }

  /// Settings that changed, files that are taken, shards that do not fit together.
  @Test func laterRuns() throws {
    let mark = Secrets.mark
    var list = PatientList(
      columns: ["id", "condition", "name", "exercises"],
      rows: (1...6).map { ["\($0)", Workspace.condition, "\(mark) \($0)", "quad-set"] })
    try workspace.write("mine".utf8, to: "out/3.pdf")
    var told = try workspace.batch(["list.csv", "-o", "out", "--json"], list: list.csv())
    let secrets = [mark, Workspace.condition, "quad-set"]
    func expectNothing(_ what: String) { expectSilence(told.errors + told.text, secrets, of: what) }
    #expect(told.status == 3 && told.errors.contains("the file is there already"), "\(told.errors)")
    expectNothing("a file that is taken")
    told = try workspace.batch(["list.csv", "-o", "out", "--retry-failed", "--theme", "grey", "--json"])
    #expect(told.status == 64)
    expectNothing("other settings")
    for shard in ["1/2", "2/2"] {
      let folder = "shard-\(shard.prefix(1))"
      if shard == "2/2" { list.rows[5][0] = "\(mark)-7" }
      #expect(try workspace.batch(["list.csv", "-o", folder, "--shard", shard], list: list.csv()).status == 0)
    }
    let manifests = ["shard-1/manifest.jsonl", "shard-2/manifest.jsonl"]
    told = try workspace.handout(["merge-manifests"] + manifests)
    #expect(told.status == 65)
    expectSilence(told.errors, [Workspace.condition, "\(mark) "], of: "shards of two lists")
    try workspace.write("\(mark)\n".utf8, to: "broken.jsonl")
    told = try workspace.handout(["merge-manifests", "broken.jsonl"])
    #expect(told.status == 65)
    expectNothing("a manifest that is none")
  }
}
