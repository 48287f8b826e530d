import HandoutTestSupport
import Testing

/// One list in every form that there is: the same files, byte by byte.
@Suite struct BatchFormatTests {
  private static let list = PatientList(
    columns: [
      "id", "condition", "name", "age", "side", "notes", "language", "design", "theme", "paper", "exercises",
      "dose.bridge.reps", "dose.bridge.hold",
    ],
    rows: [
      [
        "p-1", Workspace.condition, "Ana \"Ani\" Núñez", "41", "left", "Walk, then rest; twice.\nIce after.", "", "",
        "", "a4", "bridge quad-set", "7", "3",
      ],
      ["p-2", "sciatic-hamstring-knee-pain", "O'Brien\\, Tab", "", "", "", "es", "", "grey", "", "", "", ""],
      [
        "", Workspace.condition, "", "9", "right", "", "es,en", "full", "clinic", "letter", "quad-set,bridge", "",
        "",
      ],
    ])

  /// A way to hand the list over: the file's name or `-`, its bytes, and options.
  struct Way: Sendable, CustomTestStringConvertible {
    var name: String
    var bytes: [UInt8]
    var options: [String] = []
    var testDescription: String { ([name] + options).joined(separator: " ") }
  }

  static let ways: [Way] = {
    let table = list.csv()
    return [
      Way(name: "a.csv", bytes: table), Way(name: "b.csv", bytes: list.csv(separator: ";")),
      Way(name: "c.tsv", bytes: list.csv(separator: "\t")), Way(name: "d.csv", bytes: list.csv(mark: true)),
      Way(name: "e.csv", bytes: list.csv(lineEnd: "\r\n")), Way(name: "f.CSV", bytes: list.csv().dropLast()),
      Way(name: "g.json", bytes: list.json), Way(name: "h.jsonl", bytes: list.jsonLines),
      Way(name: "i.yaml", bytes: list.yaml), Way(name: "list", bytes: table, options: ["--format", "csv"]),
      Way(name: "j.json", bytes: list.yaml, options: ["--format", "yaml"]),
      Way(name: "-", bytes: list.csv(separator: ";", mark: true), options: ["--format", "csv"]),
      Way(name: "-", bytes: list.json, options: ["--format", "json"]),
      Way(name: "-", bytes: list.jsonLines, options: ["--format", "jsonl"]),
      Way(name: "-", bytes: list.yaml, options: ["--format", "yaml", "--strict"]),
    ]
  }()

  @Test func everyWayGivesTheSameFiles() throws {
    let workspace = try Workspace()
    var first: [String: [UInt8]]?
    for (index, way) in Self.ways.enumerated() {
      let outcome = try workspace.batch([way.name, "-o", "out-\(index)"] + way.options, list: way.bytes)
      #expect(outcome.status == 0, "\(way.testDescription): \(outcome.errors)")
      let files = try workspace.files(in: "out-\(index)")
      #expect(Set(files.keys) == ["p-1.pdf", "p-2.pdf", "row-000003.pdf"])
      #expect(files == first ?? files, "\(way.testDescription) gives other files")
      first = files
    }
  }

  @Test func theFormMustBeKnown() throws {
    let workspace = try Workspace()
    for name in ["list", "-", "list.xls"] {
      let outcome = try workspace.batch([name, "-o", "out"], list: Self.list.csv())
      #expect(outcome.status == 64)
      #expect(outcome.errors.contains("the form of the list is not known"), "\(outcome.errors)")
    }
    #expect(try !workspace.names.contains("out"))
  }
}
