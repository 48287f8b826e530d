import Foundation
import HandoutTestSupport
import Testing

/// Bad rows, bad lists, and what the command line says for all rows.
@Suite struct BatchRowTests {
  private let workspace: Workspace

  init() throws { workspace = try Workspace() }

  private static let header = "id,condition,name,design,theme,language,clinic\n"
  private static let good = "p-1,\(Workspace.condition),Ana,,,,\n"

  /// Rows with one mistake each, where it is, and what is said of it in a log.
  static let badRows: [(row: String, column: Int, says: String)] = [
    ("p-2,tight-hamstring-knee-pain,Bo,,,,", 5, "there is no condition"),
    ("p-2,\(Workspace.condition),Bo,fancy,,,", 35, "there is no design"),
    ("p-2,\(Workspace.condition),Bo,,pink,,", 36, "there is no theme"),
    ("p-2,\(Workspace.condition),Bo,,,xx,", 37, "there is no language"),
    ("p-2,\(Workspace.condition),Bo,,,,none.yaml", 38, "the clinic file"),
    ("p-2,,Bo,,,,", 1, "the column \"condition\" is empty or missing"),
    ("p-1,\(Workspace.condition),Bo,,,,", 1, "is the id of row 1 too"),
    ("p-2,\(Workspace.condition),B\u{7}o,,,,", 33, "U+0007"),
    ("p-2,\(Workspace.condition)", 5, "the row has 2 fields"),
    ("p-2,\(Workspace.condition),\u{1000},,,,", 32, "the script Burmese is not supported yet"),
  ]

  /// The password of a packet is made of nothing that is known of one of its patients.
  @Test func aPacketsPasswordIsNobodysName() throws {
    let list = "id,condition,name\n1,\(Workspace.condition),Ana Okonkwo\n2,\(Workspace.condition),Bo Lind\n"
    try workspace.write(Array("okonkwo-okonkwo1\n".utf8), to: "pw.txt")
    let options = ["list.csv", "--packet", "packet.pdf", "--password-file", "pw.txt"]
    let run = try workspace.batch(options, list: Array(list.utf8))
    #expect(run.status == 3 && run.errors.contains("the password of the packet is easily guessed"), "\(run.errors)")
    #expect(run.errors.contains("list.csv:2:") && !run.errors.lowercased().contains("okonkwo"))
    let allowed = try workspace.batch(options + ["--force", "--allow-weak-password"], list: Array(list.utf8))
    #expect(allowed.status == 0, "\(allowed.errors)")
  }

  @Test(arguments: badRows.indices) func aBadRowIsNamedAndLeftOut(index: Int) throws {
    let (row, column, says) = Self.badRows[index]
    let list = Self.header + Self.good + row + "\n" + "p-3,\(Workspace.condition),Cy,,,,\n"
    let outcome = try workspace.batch(["list.csv", "-o", "out"], list: Array(list.utf8))
    #expect(outcome.status == 3, "\(outcome.errors)")
    #expect(outcome.errors.hasPrefix("list.csv:3:\(column): error: "), "\(outcome.errors)")
    #expect(outcome.errors.contains(says), "\(outcome.errors)")
    #expect(outcome.errors.contains("\n2 made, 1 failed, "), "\(outcome.errors)")
    #expect(try Set(workspace.files(in: "out").keys) == ["p-1.pdf", "p-3.pdf"])
    let failed = try #require(try workspace.manifest(in: "out").first { $0["status"] as? String == "failed" })
    #expect(failed["row"] as? Int == 2)
    let error = try #require(failed["error"] as? [String: Any])
    #expect(error["line"] as? Int == 3 && error["column"] as? Int == column)
    // The same with nothing made, and nothing begun.
    for (options, code) in [
      (["--dry-run"], 3), (["-o", "strict", "--strict"], 65), (["--packet", "p.pdf", "--strict"], 65),
    ] {
      let checked = try workspace.batch(["list.csv"] + options)
      #expect(checked.status == code, "\(checked.errors)")
      #expect(checked.errors.hasPrefix("list.csv:3:\(column): error: "), "\(checked.errors)")
      #expect(checked.errors.contains("2 sound, 1 failed, "))
    }
    #expect(try !workspace.names.contains { $0.hasPrefix("strict") || $0.hasSuffix("p.pdf") })
  }

  @Test(arguments: [
    ("", "1:1", "holds nothing"), ("id,condition,id\n", "1:14", "the column \"id\" stands here a second time"),
    ("id,conditon\n", "1:4", "unknown column"),
    ("id,name\np-1,Ana\n", "1:1", "the column \"condition\" is missing"),
    (header + "p-1,\"\(Workspace.condition),Ana,,,,\n", "2:5", "quote"),
  ]) func aListThatCannotBeRead(text: String, place: String, says: String) throws {
    for options in [["-o", "out"], ["--packet", "p.pdf"], ["--packet", "p.pdf", "--order", "name"], ["--dry-run"]] {
      let outcome = try workspace.batch(["list.csv"] + options, list: Array(text.utf8))
      #expect(outcome.status == 65, "\(outcome.errors)")
      #expect(outcome.errors.hasPrefix("list.csv:\(place): error: "), "\(outcome.errors)")
      #expect(outcome.errors.contains(says), "\(outcome.errors)")
      #expect(try !workspace.names.contains { $0.hasSuffix(".pdf") })
    }
  }

  /// What was made before the list broke off stays, as files; a packet of half the patients does not.
  @Test func aListThatBreaksOff() throws {
    let text = Self.header + Self.good + "p-2,\"\(Workspace.condition),Bo,,,,\n"
    let files = try workspace.batch(["list.csv", "-o", "out"], list: Array(text.utf8))
    #expect(files.status == 65)
    #expect(try workspace.files(in: "out").keys.sorted() == ["p-1.pdf"])
    #expect(try workspace.manifest(in: "out").allSatisfy { $0["summary"] == nil })
    let packet = try workspace.batch(["list.csv", "--packet", "p.pdf"])
    #expect(packet.status == 65)
    #expect(packet.errors.contains("the packet was not written"), "\(packet.errors)")
    #expect(try !workspace.names.contains("p.pdf"))
  }

  @Test func aMissingList() throws {
    for options in [["-o", "out"], ["--packet", "p.pdf"], ["--dry-run"]] {
      let outcome = try workspace.batch(["none.csv"] + options)
      #expect(outcome.status == 66)
      #expect(outcome.errors.hasPrefix("none.csv: error: "), "\(outcome.errors)")
    }
    #expect(try workspace.names.isEmpty)
  }

  /// What is wrong for all rows is said once, before the first of them.
  @Test(arguments: [
    (["--design", "shet"], 64, "did you mean \"sheet\"?"), (["--theme", "pink"], 64, "there is no theme"),
    (["--condition", "none"], 64, "there is no condition"), (["--look", "Z"], 64, "there is no look"),
    (["--language", "xx"], 64, "there is no language"), (["--language", "en,en"], 64, "two different ones"),
    (["--clinic", "none.yaml"], 66, "none.yaml: error"), (["--clinic", "bad.yaml"], 65, "bad.yaml:1:1: error"),
    (["--file-name", "{nme}"], 64, "unknown placeholder"), (["--jobs", "0"], 64, "--jobs"),
    (["--shard", "4/3"], 64, "number/count"), (["--shard", "1/3", "--shard-env", "3"], 64, "goes without"),
    (["--resume", "--retry-failed"], 64, "goes without"), (["--duplex"], 64, "--packet"),
    (["--password-file", "none"], 66, "none: error"),
  ]) func whatIsWrongForAllRows(options: [String], code: Int32, says: String) throws {
    try workspace.write("phon: 1\n".utf8, to: "bad.yaml")
    try workspace.write((Self.header + Self.good + Self.good).utf8, to: "list.csv")
    let before = try workspace.names
    let outcome = try workspace.batch(["list.csv", "-o", "out", "--show-values"] + options)
    #expect(outcome.status == code, "\(outcome.errors)")
    #expect(outcome.errors.contains(says), "\(outcome.errors)")
    #expect(outcome.errors.components(separatedBy: "error: ").count <= 2, "\(outcome.errors)")
    #expect(try workspace.names == before)
  }

  @Test(arguments: [
    [], ["-o", "out", "--packet", "p.pdf"], ["--packet", "."], ["--packet", "p.pdf", "--shard", "1/2"],
  ])
  func whereToIsSaidOnce(options: [String]) throws {
    #expect(try workspace.batch(["list.csv"] + options, list: Array((Self.header + Self.good).utf8)).status == 64)
    #expect(try workspace.names == ["list.csv"])
  }

  /// A row's own words come before those for all, and a clinic's path begins at the list.
  @Test func rowsComeBeforeTheDefaults() throws {
    try workspace.write("name: Oak Clinic\ncountry: UK\n".utf8, to: "lists/clinics/oak.yaml")
    try workspace.write("name: Elm Clinic\n".utf8, to: "elm.yaml")
    let list = PatientList(
      columns: ["id", "condition", "clinic", "language"],
      rows: [["p-1", "", "", ""], ["p-2", "sciatic-hamstring-knee-pain", "clinics/oak.yaml", "es"]])
    let outcome = try workspace.batch(
      ["lists/list.csv", "-o", "out", "--condition", Workspace.condition, "--clinic", "elm.yaml", "--language", "en"],
      list: list.csv())
    #expect(outcome.status == 0, "\(outcome.errors)")
    let first = try workspace.run(["pdftotext", "out/p-1.pdf", "-"]).text
    #expect(first.contains("Elm Clinic") && first.contains("Tight hamstrings") && !first.contains("Oak"))
    let second = try workspace.run(["pdftotext", "out/p-2.pdf", "-"]).text
    #expect(second.contains("Oak Clinic") && second.contains("Página") && !second.contains("Elm"))
    #expect(try workspace.run(["pdfinfo", "out/p-2.pdf"]).text.contains("A4"))
  }

  /// A complaint about another file, or about nothing that has a place, names the row all the same.
  @Test func everyComplaintNamesItsRow() throws {
    try workspace.write("name: Oak\nphon: 1\n".utf8, to: "oak.yaml")
    let list = PatientList(
      columns: ["id", "condition", "clinic", "exercises"],
      rows: [
        ["p-1", Workspace.condition, "oak.yaml", ""],
        [
          "p-2", Workspace.condition, "",
          "march-warm-up calf-stretch-wall-straight quad-set hamstring-set ham-stretch-supine-strap clamshell bridge "
            + "straight-leg-raise mini-squat",
        ],
      ])
    let outcome = try workspace.batch(["list.csv", "-o", "out", "--jobs", "1"], list: list.csv())
    #expect(outcome.status == 3)
    let lines = outcome.errors.split(separator: "\n")
    #expect(lines.first == "list.csv:2:1: error: row 1 (p-1) gets no handout, for the reason that follows")
    #expect(lines.dropFirst().first?.hasPrefix("…:2:1: error: ") == true, "\(lines)")
    #expect(lines.contains { $0.hasPrefix("list.csv:3:") && $0.contains(": warning: ") }, "\(lines)")
  }

  /// Standard input can be read once only, and a pipe of another name too.
  @Test(arguments: [false, true]) func strictListsFromAPipe(isSound: Bool) throws {
    var list = PatientList.numbered(3)
    if !isSound { list.rows[2][1] = "none" }
    let shell = ["bash", "-c", "\"$@\" <(cat list.csv)", "bash"]
    let piped = try workspace.batch(["-", "--format", "csv", "--strict", "-o", "piped"], list: list.csv())
    try workspace.write(list.csv(), to: "list.csv")
    let named = try workspace.handout(
      Workspace.batch + ["--format", "csv", "--strict", "-o", "named"], launcher: shell)
    for outcome in [piped, named] { #expect(outcome.status == (isSound ? 0 : 65), "\(outcome.errors)") }
    #expect(piped.errors.hasPrefix(isSound ? "3 made" : "standard input:4:5: error: "), "\(piped.errors)")
    if isSound {
      #expect(try workspace.files(in: "piped").count == 3)
      #expect(try workspace.files(in: "piped") == workspace.files(in: "named"))
    } else {
      #expect(try !workspace.names.contains { $0 == "piped" || $0 == "named" })
    }
  }
}
