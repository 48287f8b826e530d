import Foundation
import HandoutTestSupport
import Testing

/// One fault is one complaint, in whatever form the list is written.
@Suite struct FaultOnceTests {
  /// Rows as objects with one fault each, that only lists with keys of their own can have.
  static let objects = [
    "{\"condition\": \"\(Workspace.condition)\", \"dose.bridge.rep\": 5}",
    "{\"condition\": \"\(Workspace.condition)\", \"nmae\": \"Ana\"}", "{\"name\": \"Ana\"}", "{\"condition\": [\"x\"]}",
    "{\"condition\": \"\(Workspace.condition)\", \"born\": \"1970-13-01\"}",
    "{\"condition\": \"\(Workspace.condition)\", \"dose\": {\"bridge\": {\"rep\": 5}}}",
    "{\"condition\": \"\(Workspace.condition)\", \"dose\": {\"bridge\": {\"reps\": \"many\"}}}",
    "{\"condition\": \"\(Workspace.condition)\", \"paper\": \"a7\"}",
    "{\"condition\": \"\(Workspace.condition)\", \"exercises\": [\"a b\"]}",
    "{\"condition\": \"\(Workspace.condition)\", \"age\": 4, \"born\": \"1970-01-01\"}",
    "{\"condition\": \"\(Workspace.condition)\", \"design\": \"fancy\"}",
  ]

  private func expectOnce(_ name: String, _ bytes: [UInt8], count: Int) throws {
    let workspace = try Workspace()
    for way in [["--dry-run"], ["-o", "out"], ["--packet", "p.pdf"], ["--strict", "-o", "none"]] {
      let outcome = try workspace.batch([name, "--show-values"] + way, list: bytes)
      let errors = outcome.errors.split(separator: "\n").filter { $0.contains(": error: ") }
      #expect(errors.count == count, "\(name) \(way): \(errors)")
      #expect(Set(errors).count == errors.count)
    }
  }

  @Test func objectsInEveryForm() throws {
    let rows = Self.objects
    try expectOnce("a.json", Array("[\(rows.joined(separator: ",\n"))]".utf8), count: rows.count)
    try expectOnce("a.jsonl", Array(rows.map { "\($0)\n" }.joined().utf8), count: rows.count)
    try expectOnce("a.yaml", Array(rows.map { "- \($0)\n" }.joined().utf8), count: rows.count)
    let documents = rows.map { "---\n\($0)\n" }.joined()
    try expectOnce("b.yaml", Array(documents.utf8), count: rows.count)
  }

  @Test func tables() throws {
    let list = PatientList(
      columns: ["id", "condition", "born", "age", "paper", "exercises", "dose.bridge.reps", "design"],
      rows: [
        ["1", "", "", "", "", "", "", ""], ["2", Workspace.condition, "1970-13-01", "", "", "", "", ""],
        ["3", Workspace.condition, "", "4000", "", "", "", ""], ["4", Workspace.condition, "", "", "a7", "", "", ""],
        ["5", Workspace.condition, "", "", "", "a_b", "", ""], ["6", Workspace.condition, "", "", "", "", "many", ""],
        ["7", Workspace.condition, "", "", "", "", "", "fancy"],
        ["8", Workspace.condition, "1970-01-01", "4", "", "", "", ""],
      ])
    try expectOnce("a.csv", list.csv(), count: 8)
    try expectOnce("b.csv", list.csv(separator: ";"), count: 8)
    let unknown = Array("id,condition,nmae\n1,\(Workspace.condition),Ana\n".utf8)
    try expectOnce("c.csv", unknown, count: 1)
  }

  @Test func patientFiles() throws {
    for text in ["dose.bridge.reps: 5\n", "nmae: Ana\n", "dose: {bridge: {rep: 1}}\n", "age: 4\nborn: 1970-01-01\n"] {
      let workspace = try Workspace()
      try workspace.write(text.utf8, to: "patient.yaml")
      let outcome = try workspace.handout(Workspace.make + ["-o", "h.pdf", "--patient", "patient.yaml"])
      #expect(outcome.errors.components(separatedBy: ": error: ").count == 2, "\(outcome.errors)")
    }
  }
}
