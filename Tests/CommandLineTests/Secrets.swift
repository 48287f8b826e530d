import Foundation
import HandoutTestSupport

/// Lists of patients in which every field says something that nothing but the pages may tell, and something is wrong everywhere.
struct Secrets {
  /// Stands in every secret.
  static let mark = "zanary"
  /// A secret that is a number.
  static let number = "98765432"
  /// The columns that a batch knows, as its schema tells them, with an exercise in place of each `<exercise>`: those that
  /// come later are tried too.
  let columns: [String]

  init(in workspace: Workspace) throws {
    let table = try workspace.handout(["schema", "batch"]).text
    let names = table.split(separator: "\n").compactMap { $0.split(separator: " ").first.map(String.init) }
    let groups = Set(names.compactMap { $0.contains(".") ? $0.split(separator: ".").first.map(String.init) : nil })
    columns = names.filter { !groups.contains($0) }.map { $0.replacing("<exercise>", with: "bridge") }
  }

  /// What is written into each column: an id that nothing has, words, a number that fits nowhere, a letter without a glyph,
  /// invisible characters, too many words.
  static let values = [
    "\(mark)-id", "\(mark) \"\(mark)\" said", number, "\(mark) \u{E01}", "\(mark)\u{202E}", "\(mark)\u{1}",
    String(repeating: "\(mark) ", count: 500), "[\(mark)]", "&\(mark) x", "*\(mark)",
  ]

  /// A list whose rows have one bad cell each, beside good cells that are secret as well.
  var badCells: PatientList {
    let good = [
      "condition": Workspace.condition, "name": "\(Self.mark) name", "therapist": "\(Self.mark) therapist",
      "notes": "\(Self.mark) notes", "allow.bridge": "\(Self.mark) reason",
    ]
    var list = PatientList(columns: columns, rows: [])
    for column in columns where column != "id" {
      for value in Self.values {
        list.rows.append(
          columns.map { name in
            name == column ? value : name == "id" ? "p-\(list.rows.count)" : good[name] ?? ""
          })
      }
    }
    return list
  }

  /// Rows of which every word is right by itself, and that earn the errors and warnings of rules.
  static let brokenRules = PatientList(
    columns: [
      "id", "condition", "name", "born", "age", "side", "legs", "routine", "exercises", "drop", "add",
      "dose.bridge.minutes", "dose.quad-set.reps", "allow.nordic-curl", "password",
    ],
    rows: [
      ["r-1", Workspace.condition, "", "", "", "", "", "", "", "", "nordic-curl", "", "", "", ""],
      ["r-2", Workspace.condition, "", "", "", "", "", "", "nordic-curl", "", "", "", "", "", ""],
      ["r-3", Workspace.condition, "", "2077-03-03", "", "", "", "", "", "", "", "", "", "", ""],
      ["r-4", Workspace.condition, "", "1948-02-29", "78", "", "", "", "", "", "", "", "", "", ""],
      ["r-5", Workspace.condition, "", "", "", "both", "one", "", "", "", "", "", "", "", ""],
      ["r-6", Workspace.condition, "", "", "", "", "", "phase-2", "bridge", "", "", "5", "", "", ""],
      ["r-7", Workspace.condition, "", "", "", "", "", "", "bridge", "nordic-curl", "bridge", "", "7", "why", ""],
      ["r-8", Workspace.condition, "", "", "", "", "", "phase-1", "", "quad-set", "nordic-curl", "", "", "", ""],
      ["r-1", Workspace.condition, "", "", "", "", "", "", "quad-set", "", "", "", "", "", ""],
      ["r-9", Workspace.condition, "", "", "", "", "", "", "quad-set", "", "", "", "", "", " \(mark)"],
      ["r-10", Workspace.condition, "", "", "", "", "", "", "quad-set", "", "", "", "", "", "\(mark)\u{2028}"],
      ["r-11", Workspace.condition, "", "", "", "", "", "", "quad-set quad-set", "", "", "", "", "", "\(mark)"],
      ["r-12", Workspace.condition, "", "", "", "", "", "phase-9", "", "", "", "", "", "", ""],
    ])

  /// What rows of `brokenRules` say of their patients.
  static let ruled = [
    mark, Workspace.condition, "nordic-curl", "bridge", "quad-set", "2077", "1948", "phase-2", "phase-1", "High load",
  ]

  /// Lists that break off: their names say how they are written.
  static let brokenLists: [(name: String, text: String)] = [
    // The name of a column is told where others are known; where none is, a patient may stand in the first line.
    ("headless.csv", "\(mark),\(mark) name,\(mark)\n"),
    ("twice.csv", "id,condition,dose.\(mark).reps,dose.\(mark).reps\n"),
    ("nested.csv", "id,condition,dose.\(mark).resp\n"), ("quote.csv", "id,condition\np,\"\(mark)\n"),
    ("inside.csv", "id,condition\np,\(mark)\"x\n"), ("fields.csv", "id,condition\np,\(mark),\(mark),1\n"),
    ("array.json", "{\"\(mark)\": 1}"), ("open.json", "[{\"id\": \"\(mark)\""), ("text.json", "[\"\(mark)\"]"),
    ("key.json", "[{\"condition\": \"\(mark)\", \"\(mark)\": 1, \"name\": [\"\(mark)\"]}]"),
    ("line.jsonl", "{\"id\": '\(mark)'}\n"), ("key.jsonl", "{\"condition\": \"x\", \"\(mark)\": \"\(mark)\"}\n"),
    ("escape.jsonl", "{\"condition\": \"\\q\(mark)\"}\n"), ("flow.yaml", "[\(mark)]\n"),
    ("mixed.yaml", "- name: \(mark)\n---\nname: \(mark)\n"), ("anchor.yaml", "- id: &\(mark) a\n  name: *\(mark)\n"),
    ("tag.yaml", "- name: !\(mark) a\n"), ("double.yaml", "- \(mark): 1\n  \(mark): 2\n  name: a\n  name: \(mark)\n"),
    ("quote.yaml", "- name: \"\(mark)\n"), ("colon.yaml", "- name: \(mark): \(mark)\n"),
    ("octal.yaml", "- name: 0\(number)\n  condition: y\n"), ("deep.yaml", "- dose: {\(mark): {\(mark): 010}}\n"),
  ]
}
