import Foundation
import HandoutTestSupport
import Testing

/// What the writer of a list says about it, and what is taken without a word.
@Suite struct ListColumnTests {
  private let workspace: Workspace

  init() throws { workspace = try Workspace() }

  private func dryRun(_ text: String, _ options: [String] = [], name: String = "list.csv") throws -> Workspace.Outcome {
    try workspace.batch([name, "--dry-run"] + options, list: Array(text.utf8))
  }

  @Test(arguments: [
    "left", "L", "l", "LT", "Left leg", "left side", "LEFT", "izquierda", "Pierna izquierda", "izq.", "trái", "左",
    "يسار",
  ]) func sidesInTheirWords(word: String) throws {
    let text = "id,condition,side\n1,\(Workspace.condition),\(word)\n2,\(Workspace.condition),left\n"
    let outcome = try workspace.batch(["list.csv", "-o", "out"], list: Array(text.utf8))
    #expect(outcome.status == 0, "\(outcome.errors)")
    let texts = try [1, 2].map { try workspace.run(["pdftotext", "out/\($0).pdf", "-"]).text }
    #expect(texts[0] == texts[1].replacing("ID 2", with: "ID 1") || texts[0].count == texts[1].count)
  }

  @Test(arguments: ["lft", "x", "leg", "left right", "links"]) func otherSidesAreRefused(word: String) throws {
    let outcome = try dryRun("id,condition,side\n1,\(Workspace.condition),\(word)\n")
    #expect(outcome.status == 3 && outcome.errors.contains("side must be left, right or both"), "\(outcome.errors)")
  }

  @Test(arguments: [
    "Tight hamstrings and knee pain", "TIGHT HAMSTRINGS AND KNEE PAIN", "Isquiotibiales tensos y dolor de rodilla",
    "Tight-Hamstrings-Knee-Pain",
  ]) func conditionsByName(name: String) throws {
    #expect(try dryRun("id,condition\n1,\(name)\n").status == 0)
    #expect(try dryRun("id,name\n1,Ana\n", ["--condition", name]).status == 0)
  }

  @Test(arguments: [
    ("17/04/1962", "DD/MM/YYYY", true), ("4/17/1962", "MM/DD/YYYY", true), ("17.04.1962", "DD.MM.YYYY", true),
    ("1962/04/17", "YYYY/MM/DD", true), ("1962-04-17", "DD/MM/YYYY", true), ("17/04/1962", "MM/DD/YYYY", false),
    ("17/04/62", "DD/MM/YYYY", false), ("17.04.1962", "DD/MM/YYYY", false), ("17/04/1962", nil, false),
    ("05.04.1962", nil, false), ("05-04-1962", nil, false),
  ]) func datesOfAnOrderThatIsSaid(date: String, format: String?, isRead: Bool) throws {
    let text = "id,condition,born,next-visit\n1,\(Workspace.condition),\(date),\n"
    let outcome = try dryRun(text, format.map { ["--date-format", $0] } ?? [])
    #expect(outcome.status == (isRead ? 0 : 3), "\(outcome.errors)")
    let shown = try dryRun(text, ["--show-values"] + (format.map { ["--date-format", $0] } ?? []))
    if format == nil { #expect(shown.errors.contains("--date-format DD/MM/YYYY or MM/DD/YYYY"), "\(shown.errors)") }
  }

  @Test(arguments: [
    (["--date-format", "DD/MM/YY"], "a date format has DD, MM and YYYY"), (["--column", "born"], "Its name=name here"),
    (["--column", "Date=brn"], "there is no column"), (["--columns", "none.yaml"], "none.yaml"),
    (["--rows", "x"], "rows must be given"), (["--rows", "0-3"], "rows must be given"),
    (["--rows", "1,5-9"], "the list has no row 5"),
    (["--only", "1,,2"], "ids must be given"),
    (["--only-new"], "--only-new goes with -o"), (["--date-of-manifest"], "goes without --date"),
  ]) func wrongOptions(options: [String], says: String) throws {
    let outcome = try dryRun("id,condition\n1,\(Workspace.condition)\n", options)
    #expect([64, 66].contains(outcome.status), "\(outcome.errors)")
    #expect(outcome.errors.contains(says), "\(outcome.errors)")
  }

  @Test(arguments: [
    ("columns: {Date: brn}\n", "there is no column"), ("colums: {Date: born}\n", "unknown key"),
    ("date-format: DD/MM\n", "a date format has"), ("columns: [a]\n", "must be a mapping"),
  ]) func aWrongMappingFile(text: String, says: String) throws {
    try workspace.write(text.utf8, to: "columns.yaml")
    let outcome = try dryRun("id,condition\n1,\(Workspace.condition)\n", ["--columns", "columns.yaml"])
    #expect(outcome.status == 65 && outcome.errors.contains(says), "\(outcome.errors)")
  }

  /// A mapping file and the options change what a run makes, and the manifest knows.
  @Test func anotherOrderOfDatesIsAnotherRow() throws {
    let text = "id,condition,name,born\n1,\(Workspace.condition),Ana,04/05/1962\n"
    let first = try workspace.batch(["list.csv", "-o", "out", "--date-format", "DD/MM/YYYY"], list: Array(text.utf8))
    #expect(first.status == 0, "\(first.errors)")
    let again = try workspace.batch(["list.csv", "-o", "out", "--date-format", "MM/DD/YYYY", "--resume"])
    #expect(again.errors.contains("made with other settings (dates)"), "\(again.errors)")
    #expect(again.errors.contains("1 made"), "\(again.errors)")
  }

  /// Words of programs for nothing: absent where a value has a type, refused where it changes the exercises, told in text.
  @Test(arguments: ["NA", "NULL", "\\N", "None", "nan", "NaT"]) func wordsForNothing(word: String) throws {
    let table =
      "id,condition,born,age,side,start,next-visit,look,routine\n1,\(Workspace.condition),\(word),\(word),\(word),\(word),\(word),\(word),\(word)\n"
    let plain = "id,condition,born,age,side,start,next-visit,look,routine\n1,\(Workspace.condition),,,,,,,\n"
    #expect(try workspace.batch(["a.csv", "-o", "a"], list: Array(table.utf8)).status == 0)
    #expect(try workspace.batch(["b.csv", "-o", "b"], list: Array(plain.utf8)).status == 0)
    #expect(try workspace.files(in: "a") == workspace.files(in: "b"))
    let told = try dryRun("id,condition,name,notes\n1,\(Workspace.condition),\(word),\(word)\n")
    #expect(told.status == 0, "\(told.errors)")
    #expect(
      told.errors.components(separatedBy: "which programs write where there is no value").count == 3, "\(told.errors)")
    for column in ["id", "exercises", "drop", "dose.bridge.reps", "allow.bridge", "password"] {
      let header = column == "id" ? "id,condition\n\(word)" : "\(column),condition\n\(word)"
      let outcome = try dryRun("\(header),\(Workspace.condition)\n")
      #expect(outcome.status == 3, "\(column): \(outcome.errors)")
    }
  }

  @Test func flatKeysAndMappingsDoNotContradict() throws {
    let rows = [
      "{\"condition\": \"\(Workspace.condition)\", \"dose.bridge.reps\": 5, \"dose\": {\"bridge\": {\"sets\": 2}}}",
      "{\"condition\": \"\(Workspace.condition)\", \"next_visit\": \"2026-12-01\", \"Next Visit\": \"2026-12-02\"}",
      "{\"condition\": \"\(Workspace.condition)\", \"dose.bridge.reps\": 5, \"dose_bridge_reps\": 6}",
    ]
    let outcome = try dryRun(rows.joined(separator: "\n"), ["--show-values"], name: "list.jsonl")
    #expect(outcome.status == 3 && outcome.errors.contains("3 failed"), "\(outcome.errors)")
    #expect(outcome.errors.contains("says what another key says too"), "\(outcome.errors)")
  }

  /// Keys that nobody knows are left out where that is asked for, in every form.
  @Test func unknownKeysAreLeftOut() throws {
    let row = "{\"MRN\": \"7\", \"condition\": \"\(Workspace.condition)\", \"Phone\": {\"home\": 1}}\n"
    #expect(try dryRun(row, name: "list.jsonl").status == 3)
    let outcome = try workspace.batch(
      ["list.jsonl", "-o", "out", "--ignore-unknown", "--column", "mrn=id"], list: Array(row.utf8))
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try workspace.files(in: "out").keys.sorted() == ["7.pdf"])
  }

  /// A list of 300 rows with one mistake each is a few lines.
  @Test func aCauseIsSaidOnce() throws {
    let rows = (1...300).map { "\($0),\(Workspace.condition),1962-13-\(String(format: "%02d", $0 % 28 + 1))\n" }
    let text = "id,condition,born\n" + rows.joined()
    let kept = try dryRun(text)
    #expect(kept.errors.split(separator: "\n").filter { $0.contains("error") }.count == 2, "\(kept.errors)")
    #expect(
      kept.errors.contains("list.csv: 300 times: error: born must be a date that the calendar has"), "\(kept.errors)")
    #expect(kept.errors.contains("at 2:30, 3:30, 4:30 …"), "\(kept.errors)")
    let shown = try dryRun(text, ["--show-values"])
    #expect(shown.errors.components(separatedBy: "the calendar has, found \"1962").count == 4, "\(shown.errors)")
    let json = try dryRun(text, ["--json"])
    #expect(try Workspace.objects(json.text).count { $0["status"] as? String == "failed" } == 300)
  }
}
