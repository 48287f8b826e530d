import Foundation
import HandoutTestSupport
import Testing

/// What a run leaves as it is, though it is not what the list asks for now, is counted.
@Suite struct BatchLeftAloneTests {
  private let workspace: Workspace
  private var list = PatientList.numbered(4)

  init() throws {
    workspace = try Workspace()
    list.columns.append("password")
    for index in list.rows.indices { list.rows[index].append("") }
  }

  /// The message with the code `left-alone`; nil where there is none.
  private func leftAlone(_ options: [String], list: PatientList, code: Int32 = 0) throws -> String? {
    let outcome = try workspace.batch(["list.csv", "-o", "out", "--json"] + options, list: list.csv())
    #expect(outcome.status == code, "\(outcome.errors)")
    let found = try Workspace.objects(outcome.text).filter { $0["code"] as? String == "left-alone" }
    #expect(found.count <= 1)
    return found.first?["message"] as? String
  }

  @Test func onlyNewCountsWhatItLeaves() throws {
    #expect(try leftAlone([], list: list) == nil)
    #expect(try leftAlone(["--only-new"], list: list) == nil)
    var changed = list
    changed.rows[0][2] = "Somebody Else"
    changed.rows[1][1] = "no-such-condition"
    try FileManager.default.removeItem(at: workspace.folder.appending(path: "out/p-3.pdf"))
    changed.rows.append(["p-5", PatientList.condition, "Patient 5", "quad-set", ""])
    let message = try leftAlone(["--only-new", "--packet", "new.pdf"], list: changed)
    #expect(message == "2 rows have changed since their files were made and 1 file is gone: left alone")
    #expect(try workspace.files(in: "out").count == 4)
    // What was asked for is not counted among what is left.
    #expect(try leftAlone(["--only-new", "--rows", "4"], list: changed) == nil)
  }

  @Test func failedRowsAloneWithAnotherPassword() throws {
    var wrong = list
    wrong.rows[3][1] = "no-such-condition"
    #expect(try leftAlone([], list: wrong, code: 3) == nil)
    #expect(try leftAlone(["--retry-failed"], list: list) == nil)
    var locked = list
    locked.rows[0][4] = "kayak-rope-77"
    #expect(try leftAlone(["--resume"], list: locked) == nil)
    #expect(try leftAlone(["--retry-failed"], list: locked) == nil)
    locked.rows[0][4] = "kayak-rope-78"
    locked.rows[1][4] = "kayak-rope-79"
    let message = try leftAlone(["--retry-failed"], list: locked)
    #expect(message == "2 files have another password than is asked for: left alone")
    #expect(try leftAlone(["--resume"], list: locked) == nil)
    #expect(try leftAlone(["--retry-failed"], list: locked) == nil)
    // A password that is taken away is another one, too.
    locked.rows[1][4] = ""
    let one = try leftAlone(["--retry-failed"], list: locked)
    #expect(one == "1 file has another password than is asked for: left alone")
    #expect(try leftAlone(["--resume"], list: locked) == nil)
    #expect(try leftAlone(["--retry-failed"], list: locked) == nil)
  }

  /// An accent that is a character of its own does not make another patient.
  @Test func oneIdInTwoSpellings() throws {
    var twice = PatientList.numbered(2)
    twice.rows[0][0] = "Zoe\u{308}-1"
    twice.rows[1][0] = "Zo\u{EB}-1"
    let both = try workspace.batch(["list.csv", "-o", "out", "--json"], list: twice.csv())
    #expect(both.status == 3 && both.text.contains("\"reason\":\"duplicate-id\""), "\(both.text)")
    // Spelled in the other way, the row is the one whose file is there.
    var other = twice
    other.rows = [twice.rows[1]]
    other.rows[0][2] = "Patient 1"
    let next = try workspace.batch(["list.csv", "-o", "out", "--only-new"], list: other.csv())
    #expect(next.errors.contains("0 made"), "\(next.errors)")
    let pruned = try workspace.handout(["prune", "out", "--list", "list.csv"])
    #expect(pruned.status == 0 && !pruned.text.contains("Zo"), "\(pruned.text)")
    let only = try workspace.batch(["list.csv", "--packet", "p.pdf", "--only", "Zoe\u{308}-1"])
    #expect(only.status == 0 && only.errors.contains("1 made"), "\(only.errors)")
  }

  @Test func aListKeepsItsOrder() throws {
    var ordered = PatientList.numbered(1)
    ordered.rows[0][3] = "clamshell mini-squat"
    func titles(_ options: [String]) throws -> [String] {
      let outcome = try workspace.batch(["list.csv", "--packet", "p.pdf", "--force"] + options, list: ordered.csv())
      #expect(
        outcome.status == 0 && outcome.errors.contains("order of a session") == options.isEmpty, "\(outcome.errors)")
      let text = try workspace.run(["pdftotext", "-layout", "p.pdf", "-"]).text
      return text.matches(of: /[12] +(Clamshell|Mini squat)/).prefix(2).map { String($0.output.1) }
    }
    #expect(try titles([]) == ["Mini squat", "Clamshell"])
    #expect(try titles(["--keep-order"]) == ["Clamshell", "Mini squat"])
  }

  @Test(arguments: [
    (["-o", "x", "--packet", "y.pdf"], "-o goes without --packet"), (["--cover", "-o", "x"], "go with --packet FILE"),
    (["--packet", "{therapist}.pdf"], "goes with --packet-per therapist"),
    (["--packet", "x/", "--packet-per", "therapist", "--packet-size", "3"], "--packet-per goes without"),
    (["--packet", "x/", "--packet-per", "clinic"], "--packet-per"),
    (["--packet", "x/", "--packet-per", "therapist", "--resume"], "go with -o DIR"),
  ]) func optionsThatDoNotGoTogether(options: [String], says: String) throws {
    let outcome = try workspace.batch(["list.csv"] + options, list: list.csv())
    #expect(outcome.status == 64 && outcome.errors.contains(says) && outcome.errors.count < 400, "\(outcome.errors)")
    #expect(try workspace.names == ["list.csv"])
  }
}
