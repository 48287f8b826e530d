import Foundation
import HandoutTestSupport
import Testing

/// Lists as other programs export them.
@Suite struct BatchArrivalTests {
  private let workspace: Workspace

  init() throws { workspace = try Workspace() }

  private func items(_ text: String) throws -> [[String: Any]] {
    try Workspace.objects(text).filter { $0["event"] as? String == "item" }
  }

  /// The same patients whichever program wrote them down, and in whichever order of columns.
  @Test func aRowIsTheSameInEveryFormAndOrder() throws {
    let table = """
      id,condition,name,age,notes,exercises,dose.bridge.reps,dose.bridge.sets,language
      41,\(Workspace.condition),Ana,41,Walk.,bridge quad-set,7,2,es-MX
      42,\(Workspace.condition),,,,,,,
      """
    let first = try workspace.batch(["list.csv", "-o", "out"], list: Array(table.utf8))
    #expect(first.status == 0, "\(first.errors)")
    let files = try workspace.files(in: "out")
    let others: [(name: String, text: String)] = [
      (
        "turned.csv",
        """
        dose.bridge.sets;language;exercises;notes;condition;age;dose.bridge.reps;name;id
        2;es-MX;bridge quad-set;Walk.;\(Workspace.condition);41;7;Ana\u{A0};\u{200B}41
        ;;;;\(Workspace.condition);;;;42

        """
      ),
      (
        "list.json",
        """
        [{"dose": {"bridge": {"sets": 2, "reps": 7}}, "language": "es-MX", "notes": "Walk.", "name": " Ana ", "age": 41,
          "exercises": ["bridge", "quad-set"], "id": 41, "condition": "\(Workspace.condition)", "side": null},
         {"condition": "\(Workspace.condition)", "id": 42, "name": null, "notes": "", "age": null, "born": [], "drop": []}]
        """
      ),
      (
        "list.jsonl",
        """
        {"id":"41","condition":"\(Workspace.condition)","age":41,"name":"Ana","notes":"Walk.","exercises":["bridge",\
        "quad-set"],"language":"es-MX","dose":{"bridge":{"reps":7,"sets":2}}}
        {"id":42,"condition":"\(Workspace.condition)","theme":""}

        """
      ),
      (
        "list.yaml",
        """
        - notes: Walk.
          name: Ana
          dose: {bridge: {sets: 2, reps: 7}}
          language: es-MX
          age: 41
          exercises: [bridge, quad-set]
          condition: \(Workspace.condition)
          id: "41"
          side:
        - {id: "42", condition: \(Workspace.condition), name: ~}

        """
      ),
    ]
    for (name, text) in others {
      let again = try workspace.batch([name, "-o", "out", "--resume", "--json"], list: Array(text.utf8))
      #expect(again.status == 0, "\(name): \(again.errors)")
      #expect(try items(again.text).map { $0["status"] as? String } == ["kept", "kept"], "\(name): \(again.text)")
      #expect(try workspace.files(in: "out") == files)
    }
  }

  /// The order of exercises means something, and so does another word.
  @Test func anotherRowIsAnother() throws {
    let row = "{\"id\": 1, \"condition\": \"\(Workspace.condition)\", \"exercises\": [\"bridge\", \"quad-set\"]}\n"
    #expect(try workspace.batch(["a.jsonl", "-o", "out"], list: Array(row.utf8)).status == 0)
    let turned = row.replacing("\"bridge\", \"quad-set\"", with: "\"quad-set\", \"bridge\"")
    let again = try workspace.batch(["a.jsonl", "-o", "out", "--resume", "--json"], list: Array(turned.utf8))
    #expect(try items(again.text).map { $0["status"] as? String } == ["made"])
  }

  /// Ids that nobody can tell apart are one patient's.
  @Test(arguments: [
    " 7", "7\u{A0}", "\u{2003}7", "7\u{3000}", "\u{200B}7", "\u{FEFF}7", "7\u{2060}", "\u{AD}7", "\u{200E}7\u{200E}",
    "\u{2067}7\u{2069}", "7\u{200D}",
  ])
  func idsThatLookAlikeAreRefused(id: String) throws {
    let lists: [(name: String, text: String)] = [
      ("a.csv", "id,condition\n7,\(Workspace.condition)\n\"\(id)\",\(Workspace.condition)\n"),
      (
        "a.jsonl",
        "{\"id\": 7, \"condition\": \"\(Workspace.condition)\"}\n{\"id\": \"\(id)\", \"condition\": \"\(Workspace.condition)\"}\n"
      ),
      (
        "a.yaml",
        "- {id: \"7\", condition: \(Workspace.condition)}\n- {id: \"\(id)\", condition: \(Workspace.condition)}\n"
      ),
    ]
    for (name, text) in lists {
      let outcome = try workspace.batch([name, "--dry-run"], list: Array(text.utf8))
      #expect(outcome.status == 3, "\(name): \(outcome.errors)")
      #expect(outcome.errors.contains("of row 2 is the id of row 1 too"), "\(name): \(outcome.errors)")
    }
  }

  /// A row without an id, however that is written, is known by its number.
  @Test func rowsWithoutAnIdAreNotDoubled() throws {
    let rows = ["null", "\"\"", "[]", "\"\u{A0}\""].map {
      "{\"id\": \($0), \"condition\": \"\(Workspace.condition)\"}\n"
    }
    let outcome = try workspace.batch(["a.jsonl", "-o", "out"], list: Array(rows.joined().utf8))
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try workspace.files(in: "out").count == 4)
  }

  @Test func damageIsWarnedOfWithACode() throws {
    let text =
      "id,condition,name,notes\n1,\(Workspace.condition),ZoÃ«,Rest.\\nWalk.\n1.23457E+12,\(Workspace.condition),,\n"
    let outcome = try workspace.batch(["a.csv", "-o", "out"], list: Array(text.utf8))
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("a.csv:2:"), "\(outcome.errors)")
    #expect(
      outcome.errors.contains("warning: name has letters that were read in a wrong encoding"), "\(outcome.errors)")
    #expect(outcome.errors.contains("warning: notes has a line break written as two characters"), "\(outcome.errors)")
    #expect(outcome.errors.contains("a.csv:3:1: error: id is a number with an exponent"), "\(outcome.errors)")
    #expect(!outcome.errors.contains("ZoÃ«"))
  }

  /// The damage of a clinic's file is said once, whatever the number of rows.
  @Test func aClinicIsWarnedOfOnce() throws {
    try workspace.write("name: Oak &amp; Elm\n".utf8, to: "clinic.yaml")
    let list = PatientList.numbered(5).csv()
    let outcome = try workspace.batch(["a.csv", "-o", "out", "--clinic", "clinic.yaml"], list: list)
    #expect(outcome.status == 0)
    #expect(outcome.errors.components(separatedBy: "HTML code").count == 2, "\(outcome.errors)")
  }

  @Test(arguments: [
    ("es-MX", "Página"), ("ES_419", "Página"), ("en-US", "Page"), ("vi-VN", "Trang"), ("\u{A0}zh-Hans-CN", "页"),
    ("zh-SG", "页"), ("es-MX, en-US", "Página"),
  ]) func rowsNameLanguagesAsProgramsDo(tag: String, word: String) throws {
    let text = "id,condition,language\n1,\(Workspace.condition),\"\(tag)\"\n"
    let outcome = try workspace.batch(["a.csv", "-o", "out"], list: Array(text.utf8))
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try workspace.run(["pdftotext", "out/1.pdf", "-"]).text.contains(word))
  }

  @Test(arguments: ["zh-Hant", "zh-TW", "zh_HK", "ZH-MO", "en,zh-Hant-HK"])
  func traditionalChineseIsRefusedByName(tag: String) throws {
    let text = "id,condition,language\n1,\(Workspace.condition),\"\(tag)\"\n2,\(Workspace.condition),zh\n"
    let row = try workspace.batch(["a.csv", "-o", "out"], list: Array(text.utf8))
    #expect(row.status == 3 && row.errors.hasPrefix("a.csv:2:"), "\(row.errors)")
    #expect(row.errors.contains("Traditional Chinese"), "\(row.errors)")
    #expect(try workspace.files(in: "out").keys.sorted() == ["2.pdf"])
    let all = try workspace.batch(["a.csv", "-o", "all", "--language", tag])
    #expect(all.status == 64 && all.errors.contains("Traditional Chinese"), "\(all.errors)")
    let one = try workspace.handout(Workspace.make + ["-o", "one.pdf", "--language", tag])
    #expect(one.status == 64 && one.errors.contains("Traditional Chinese"), "\(one.errors)")
    #expect(try !workspace.names.contains("one.pdf"))
  }
}
