import Foundation
import Testing

/// Plans on the command line: `make --attach-plan`, `make --from`, `show`, `--save-plan`.
@Suite struct PlanCommandTests {
  private let workspace: Workspace
  private static let canary = "Zqcanary"

  init() throws { workspace = try Workspace() }

  private func made(_ arguments: [String], from place: SourceLocation = #_sourceLocation) throws -> Workspace.Outcome {
    let outcome = try workspace.handout(arguments)
    #expect(outcome.status == 0, "\(outcome.errors)", sourceLocation: place)
    return outcome
  }

  private func refused(
    _ code: Int32, _ words: String, _ arguments: [String], from place: SourceLocation = #_sourceLocation
  ) throws {
    let before = try workspace.names
    let outcome = try workspace.handout(arguments)
    #expect(!outcome.isSignal && outcome.status == code, "\(outcome.errors)", sourceLocation: place)
    #expect(outcome.errors.contains(words), "\(outcome.errors)", sourceLocation: place)
    #expect(try workspace.names == before, sourceLocation: place)
  }

  /// A password's file that only its owner can read.
  private func writePassword(_ text: String, to name: String) throws {
    try workspace.write("\(text)\n".utf8, to: name)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o600], ofItemAtPath: workspace.folder.appending(path: name).path)
  }

  @Test func savedAndAttachedPlansAreOne() throws {
    let patient = ["--name", "Ana Bell", "--born", "1962-04-17", "--dose", "quad-set.reps=8", "--note", "Go slow."]
    _ = try made(Workspace.make + patient + ["--attach-plan", "--save-plan", "beside.yaml", "-o", "old.pdf"])
    let shown = try made(["show", "old.pdf", "--save-plan", "saved.yaml"])
    #expect(shown.text == String(decoding: try workspace.read("saved.yaml"), as: UTF8.self))
    #expect(try workspace.read("saved.yaml") == workspace.read("beside.yaml"))
    _ = try made(["show", "old.pdf", "--save-plan", "saved.json"])
    let json = try made(["show", "old.pdf", "--json"])
    #expect(try workspace.read("saved.json") == json.output)
    #expect(try JSONSerialization.jsonObject(with: Data(json.output)) is [String: Any])
    #expect(try workspace.run(["stat", "-c", "%a", "saved.yaml"]).text == "600\n")
    for source in ["old.pdf", "saved.yaml", "saved.json", "beside.yaml"] {
      _ = try made(["make", "--from", source, "--date", "2026-11-21", "--attach-plan", "-o", "new.pdf"])
      #expect(try workspace.read("new.pdf") == workspace.read("old.pdf"), "\(source)")
    }
    // The same through standard input, and the plan of a picture.
    let bytes = try workspace.run([
      "sh", "-c", "\"$0\" make --from - --date 2026-11-21 --attach-plan -o - < old.pdf", try Workspace.program,
    ])
    #expect(bytes.output == (try workspace.read("old.pdf")))
    _ = try made(Workspace.make + patient + ["-o", "page.png", "--dpi", "20", "--save-plan", "page.yaml"])
    #expect(try workspace.read("page.yaml") == workspace.read("beside.yaml"))
  }

  /// Another library finds the file, what it is, and the date of the sheet.
  @Test func anotherLibraryReadsIt() throws {
    _ = try made(Workspace.make + ["--name", "Ana Bell", "--id", "41", "--attach-plan", "-o", "old.pdf"])
    let json = try made(["show", "old.pdf", "--json"]).text
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let python =
      ProcessInfo.processInfo.environment["HANDOUT_PYTHON"]
      ?? root.deletingLastPathComponent().appending(path: ".venv/bin/python3").path
    let outcome = try workspace.run([python, root.appending(path: "Checkers/attachments.py").path, "old.pdf"])
    try #require(outcome.status == 0, "\(outcome.errors)")
    let files = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output)) as? [[[String: Any]]])
    let file = try #require(files.first?.first)
    #expect(files.first?.count == 1)
    #expect(file["name"] as? String == "plan.json" && file["type"] as? String == "application/json")
    #expect(file["relation"] as? String == "/Source" && file["belongs"] as? Bool == true)
    #expect(file["modified"] as? String == "2026-11-21T00:00:00+00:00")
    #expect(file["text"] as? String == json && file["size"] as? Int == json.utf8.count)
  }

  @Test func aLockedHandoutNeedsItsPassword() throws {
    try writePassword("green river 42", to: "pw.txt")
    try writePassword("blue river 42", to: "other.txt")
    _ = try made(
      Workspace.make + [
        "--name", "Ana Bell", "--id", "41", "--attach-plan", "--password-file", "pw.txt", "-o", "old.pdf",
      ])
    #expect(try workspace.run(["pdfdetach", "-list", "old.pdf"]).status != 0)
    let list = try workspace.run(["pdfdetach", "-upw", "green river 42", "-list", "old.pdf"])
    #expect(list.text.contains("plan.json"))
    try refused(65, "old.pdf: error: a password opens the file", ["make", "--from", "old.pdf", "-o", "new.pdf"])
    try refused(65, "a password opens the file", ["show", "old.pdf"])
    try refused(65, "the password does not open the file", ["show", "old.pdf", "--password-file", "other.txt"])
    #expect(try made(["show", "old.pdf", "--password-file", "pw.txt"]).text.contains("name: \"Ana Bell\""))
    // The same password for both, or another one for the new handout, or none.
    let next = ["make", "--from", "old.pdf", "--date", "2026-11-28"]
    _ = try made(next + ["--password-file", "pw.txt", "-o", "same.pdf"])
    _ = try made(next + ["--from-password-file", "pw.txt", "--password-file", "other.txt", "-o", "changed.pdf"])
    #expect(try workspace.run(["pdfinfo", "-upw", "blue river 42", "changed.pdf"]).status == 0)
    _ = try made(next + ["--from-password-file", "pw.txt", "-o", "open.pdf"])
    #expect(try workspace.run(["pdftotext", "open.pdf", "-"]).text.contains("Ana Bell"))
  }

  @Test func whatIsNoPlanIsRefused() throws {
    _ = try made(Workspace.make + ["-o", "plain.pdf"])
    _ = try made(Workspace.make + ["--attach-plan", "-o", "old.pdf"])
    try workspace.write(try workspace.read("old.pdf").prefix(40_000), to: "cut.pdf")
    try workspace.write("name: Ana Bell\n".utf8, to: "patient.yaml")
    try workspace.write("plan: 7\nnew-key: 1\n".utf8, to: "newer.yaml")
    try workspace.write("plan: 1\ncondition: x\ndate: 2026-11-21\nclinik: 1\n".utf8, to: "keys.yaml")
    for (file, code, words) in [
      ("none.pdf", 66, "there is no such file"), ("plain.pdf", 65, "the file has no plan"),
      ("cut.pdf", 65, "the file is damaged, or no PDF"), ("patient.yaml", 65, "a patient file is given with --patient"),
      ("newer.yaml", 65, "use the newer version"), ("keys.yaml", 65, "keys.yaml:4:1: error: unknown key"),
    ] as [(String, Int32, String)] {
      try refused(code, words, ["make", "--from", file, "-o", "new.pdf"])
      try refused(code, words, ["show", file])
    }
  }

  @Test func wrongUsage() throws {
    _ = try made(Workspace.make + ["--attach-plan", "-o", "old.pdf"])
    try writePassword("green river 42", to: "pw.txt")
    let make = Workspace.make
    try refused(64, "neither a condition nor exercises are named", ["make", "-o", "h.pdf"])
    try refused(
      64, "--archive goes without a password", make + ["--archive", "--password-file", "pw.txt", "-o", "h.pdf"])
    try refused(64, "go with PDF files", make + ["--attach-plan", "-o", "h.png"])
    try refused(64, "go with PDF files", make + ["--archive", "-o", "h.png"])
    try refused(64, "--from-password-file goes with --from", make + ["--from-password-file", "pw.txt", "-o", "h.pdf"])
    try refused(64, "needs a name that ends in .yaml", make + ["--save-plan", "plan.txt", "-o", "h.pdf"])
    try refused(64, "needs the name of a file", make + ["--save-plan", "-", "-o", "h.pdf"])
    try refused(64, "names the file that is read", ["show", "plan.yaml", "--save-plan", "plan.yaml"])
    try refused(64, "go with the file of a handout", ["show", "bridge", "--save-plan", "plan.yaml"])
    try refused(64, "standard input is one file", ["make", "--from", "-", "--patient", "-", "-o", "h.pdf"])
    for option in ["--attach-plan", "--archive"] {
      let packet = try workspace.batch(["list.csv", "--packet", "p.pdf", option], list: Array("id,condition\n".utf8))
      #expect(packet.status == 64 && packet.errors.contains("a packet is of many patients"), "\(packet.errors)")
    }
    // A file that cannot be written leaves what was there.
    try workspace.write("mine".utf8, to: "folder/plan.yaml")
    let lost = try workspace.handout(make + ["--save-plan", "none/plan.yaml", "-o", "h.pdf"])
    #expect(lost.status == 73)
  }

  /// A plan has less than a patient file, so what is read is never written over, whatever it is called.
  @Test func whatIsReadIsNotWrittenOver() throws {
    try workspace.write("name: Ana Bell\nid: \"0042\"\n".utf8, to: "ana.yaml")
    try workspace.write("name: Riverside\n".utf8, to: "clinic.yaml")
    _ = try made(Workspace.make + ["--attach-plan", "--save-plan", "plan.yaml", "-o", "old.pdf"])
    #expect(try workspace.run(["ln", "-s", "ana.yaml", "link.yaml"]).status == 0)
    #expect(try workspace.run(["ln", "old.pdf", "same.pdf"]).status == 0)
    let before = try ["ana.yaml", "clinic.yaml", "plan.yaml", "old.pdf"].map(workspace.read)
    let make = Workspace.make
    for arguments in [
      make + ["--patient", "ana.yaml", "--save-plan", "./ana.yaml", "-o", "h.pdf"],
      make + ["--patient", "link.yaml", "--save-plan", "ana.yaml", "-o", "h.pdf"],
      make + ["--clinic", "clinic.yaml", "--save-plan", "clinic.yaml", "-o", "h.pdf"],
      ["make", "--from", "plan.yaml", "--save-plan", "plan.yaml", "-o", "h.pdf"],
      ["make", "--from", "old.pdf", "-o", "same.pdf"], ["show", "plan.yaml", "--save-plan", "./plan.yaml"],
    ] {
      try refused(64, "names the file that is read", arguments)
    }
    #expect(try ["ana.yaml", "clinic.yaml", "plan.yaml", "old.pdf"].map(workspace.read) == before)
    #expect(try !workspace.names.contains("h.pdf"))
    // A device keeps nothing.
    #expect(try workspace.handout(make + ["--clinic", "clinic.yaml", "-o", "/dev/null"]).status == 0)
  }

  /// Nothing of a file's path, a password, or what no page prints is anywhere in a handout with a plan.
  @Test(arguments: ["fridge", "sheet", "sheet,log"]) func nothingUnprintedIsInTheFile(design: String) throws {
    let mark = Self.canary
    try workspace.write("name: \(mark)clinic\n".utf8, to: "\(mark)folder/clinic.yaml")
    let born = "born: 1962-04-17\n"
    let reasons = "add: [nordic-curl]\nallow: {nordic-curl: \(mark)reason}\n"
    try workspace.write(
      "name: \(mark)name\n\(born)notes: \(mark)note\ntherapist: \(mark)therapist\nid: \(mark)id\n\(reasons)".utf8,
      to: "\(mark)folder/patient.yaml")
    try writePassword("\(mark)password", to: "\(mark)folder/pw.txt")
    let out = "\(mark)folder/\(mark)out.pdf"
    _ = try made(
      Workspace.make + [
        "--design", design, "--patient", "\(mark)folder/patient.yaml", "--clinic", "\(mark)folder/clinic.yaml",
        "--password-file", "\(mark)folder/pw.txt", "--attach-plan", "-o", out,
      ])
    let open = ["--password=\(mark)password", "--decrypt", "--qdf", "--object-streams=disable", out, "open.pdf"]
    #expect(try workspace.run(["qpdf"] + open).status == 0)
    let pages = try workspace.run(["pdftotext", "open.pdf", "-"]).text.filter { !$0.isWhitespace }
    let plan = try made(["show", out, "--password-file", "\(mark)folder/pw.txt", "--json"]).text
    let words = plan.matches(of: /Zqcanary([a-z]*)/).map { String($0.1) }
    for word in words { #expect(pages.contains(mark + word), "\(word) is in the plan and on no page") }
    for word in ["password", "folder", "out"] { #expect(!words.contains(word)) }
    if design == "fridge" { #expect(words == ["name"], "\(words)") } else { #expect(words.contains("reason")) }
    // What is in the file besides is in no other place of it either, however it is written.
    let bytes = String(decoding: try workspace.read("open.pdf"), as: UTF8.self)
    for word in ["password", "folder", "out", "id"] + (design == "fridge" ? ["reason", "note", "therapist"] : []) {
      #expect(!bytes.contains(mark + word), "\(word)")
      let units = (mark + word).utf16.map { unit in "00" + String(unit, radix: 16) }.joined()
      #expect(!bytes.lowercased().contains(units), "\(word) in UTF-16")
    }
  }

  /// Damaged handouts given on the command line: an error that names the file, or the very plan, and never a signal.
  @Test(.timeLimit(.minutes(5))) func damagedFilesEndWell() throws {
    _ = try made(Workspace.make + ["--name", "Ana Bell", "--id", "41", "--attach-plan", "-o", "old.pdf"])
    let whole = try workspace.read("old.pdf")
    let plan = try made(["show", "old.pdf"]).text
    for step in 0..<24 {
      var bytes = whole
      if step.isMultiple(of: 2) {
        bytes = Array(bytes.prefix(bytes.count * step / 24))
      } else {
        // The last kilobytes hold the tables.
        for place in 1...4 { bytes[bytes.count - 1 - (step * 397 * place) % 6_000] ^= UInt8(step) }
      }
      try workspace.write(bytes, to: "bad.pdf")
      let outcome = try workspace.handout(["show", "bad.pdf"])
      #expect(!outcome.isSignal)
      if outcome.status == 0 {
        #expect(outcome.text == plan)
      } else {
        #expect(outcome.status == 65 && outcome.errors.hasPrefix("bad.pdf"), "\(outcome.errors)")
      }
    }
  }
}
