import Foundation
import HandoutTestSupport
import Testing

/// Nothing of a patient gets out of the pages: not into manifests, logs, names of files, or what a reader shows without opening.
@Suite struct BatchPrivacyTests {
  private let workspace: Workspace
  /// Parts of what the rows say, each of them nobody else's.
  private static let canaries = [
    "Zenobia", "Quillfeather", "Ezekiel", "Thornbush", "1948-02-29", "1907-07-07", "2077-03-03", "Peculiar",
    "swordfish",
    "Wrenhollow",
  ]
  private let list = PatientList(
    columns: ["id", "condition", "name", "born", "age", "notes", "therapist", "password", "exercises"],
    rows: [
      [
        "p-1", Workspace.condition, "Zenobia \"Zen\" Quillfeather", "1948-02-29", "", "Peculiar limp.", "Wrenhollow",
        "", "quad-set",
      ],
      // Each of these is wrong in one cell, so that there is something to complain about.
      ["p-2", Workspace.condition, "Zenobia \"Zen\" Quillfeather\u{1}", "", "", "", "", "", "quad-set"],
      ["p-3", Workspace.condition, "Ezekiel \"Z\" \u{E01}", "1907-07-07", "", "", "", "", "quad-set"],
      ["p-4", Workspace.condition, "Ezekiel", "2077-03-03", "", "", "", "", "quad-set"],
      ["p-5", Workspace.condition, "Ezekiel", "", "1170", "", "", "", "quad-set"],
      ["p-6", Workspace.condition, "Ezekiel", "1948-02-29", "117", "", "", "", "quad-set"],
      ["p-7", "Thornbush", "Ezekiel", "", "", "", "", "", "quad-set"],
      ["p-8", Workspace.condition, "Ezekiel", "Peculiar", "", "", "", "", "Thornbush"],
      ["p-9", Workspace.condition, "Ezekiel", "", "", "Peculiar \u{202E} note", "", "swordfish\u{2028}", "quad-set"],
      ["p-10", Workspace.condition, "Ezekiel", "", "", "", "", "swordfish", "quad-set"],
      ["p-11", "nordic-curl", "", "", "", "", "", "", "nordic-curl \"Quillfeather\" Thornbush"],
    ])

  init() throws { workspace = try Workspace() }

  private func expectSilence(_ text: String, of what: String) {
    for canary in Self.canaries { #expect(!text.contains(canary), "\(what) tells \(canary): \(text)") }
  }

  @Test func filesAndMessages() throws {
    for (name, bytes) in [("list.csv", list.csv()), ("list.jsonl", list.jsonLines), ("list.yaml", list.yaml)] {
      let outcome = try workspace.batch([name, "-o", "out-\(name)", "--json"], list: bytes)
      #expect([3, 65].contains(outcome.status), "\(outcome.errors)")
      expectSilence(outcome.errors, of: "standard error")
      #expect(!outcome.errors.contains("117"), "the age is told: \(outcome.errors)")
      expectSilence(outcome.text, of: "standard output")
      expectSilence(
        String(decoding: try workspace.read("out-\(name)/manifest.jsonl"), as: UTF8.self), of: "the manifest")
      for dry in [["--dry-run"], ["--strict", "-o", "none"], ["--packet", "\(name).pdf", "--separator"]] {
        expectSilence(try workspace.batch([name] + dry).errors, of: "\(dry)")
      }
    }
    try workspace.write((String(decoding: list.csv(), as: UTF8.self) + "p-12,\"Thornbush\n").utf8, to: "open.csv")
    let broken = try workspace.batch(["open.csv", "--packet", "open.pdf", "--order", "name"])
    #expect(broken.status == 65)
    expectSilence(broken.errors, of: "a list that breaks off")
    expectSilence(try workspace.names.joined(separator: "\n"), of: "a name of a file")
    #expect(try workspace.names.contains("out-list.csv/p-1.pdf"))
    for file in ["out-list.csv/p-1.pdf", "list.csv.pdf"] {
      #expect(try workspace.run(["pdftotext", file, "-"]).text.contains("Zenobia \"Zen\" Quillfeather"))
      expectSilence(try outside(of: file), of: "the outside of \(file)")
    }
    #expect(try outside(of: "list.csv.pdf").contains("p-1"), "the outline names the id")
  }

  /// What a reader shows beside the pages: names, dates, metadata, outline.
  private func outside(of file: String) throws -> String {
    let parts = try ["pdfinfo", "pdfinfo -meta", "qpdf --json --json-key=outlines --json-key=attachments"].map {
      command in
      try workspace.run(["sh", "-c", "\(command) \(file)"])
    }
    for part in parts { #expect(part.status == 0, "\(part.errors)") }
    return parts.map(\.text).joined()
  }

  /// The name shows in a file's name and title only where it is asked for.
  @Test func namesWhereTheyAreAskedFor() throws {
    let list = PatientList(
      columns: ["id", "condition", "name", "exercises"],
      rows: [["p-1", Workspace.condition, "Zenobia Quillfeather", "quad-set"]])
    let outcome = try workspace.batch(
      ["list.csv", "-o", "out", "--file-name", "{name}-{condition}-{id}", "--title-with-name"], list: list.csv())
    #expect(outcome.status == 0, "\(outcome.errors)")
    let name = "Zenobia-Quillfeather-\(Workspace.condition)-p-1.pdf"
    #expect(try workspace.files(in: "out").keys.sorted() == [name])
    #expect(try workspace.run(["pdfinfo", "out/\(name)"]).text.contains("Zenobia Quillfeather"))
  }

  /// Memory does not grow with the rows; the bars are those of the benchmarks.
  @Test func moreRowsTakeNoMoreMemory() throws {
    func peak(_ count: Int) throws -> Double {
      let command = ["/usr/bin/env", "python3", "-c", Self.measure]
      let outcome = try workspace.batch(
        ["list-\(count).csv", "-o", "out-\(count)", "--jobs", "2"], list: PatientList.numbered(count).csv(),
        launcher: command)
      #expect(outcome.status == 0, "\(outcome.errors)")
      return try #require(Double(outcome.text.trimmingCharacters(in: .whitespacesAndNewlines)))
    }
    let (few, many) = (try peak(100), try peak(300))
    #expect(many < few * 1.25, "\(few) KB for 100 rows, \(many) KB for 300")
  }

  private static let measure = """
    import resource, subprocess, sys
    code = subprocess.run(sys.argv[1:]).returncode
    print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
    sys.exit(code)
    """
}
