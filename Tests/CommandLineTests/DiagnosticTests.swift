import Foundation
import HandoutTestSupport
import Testing

/// Complaints as JSON, and the guide's table of codes: every code in it can be had, and no other.
@Suite struct DiagnosticTests {
  private let workspace: Workspace

  init() throws { workspace = try Workspace() }

  /// What a run says on standard output, whether one object, a list or an object a line.
  private static func records(_ outcome: Workspace.Outcome) throws -> [[String: Any]] {
    let whole = try? JSONSerialization.jsonObject(with: Data(outcome.output))
    let objects =
      try whole as? [[String: Any]] ?? (whole as? [String: Any]).map { [$0] } ?? Workspace.objects(outcome.text)
    return objects.flatMap { object in
      object["diagnostics"] as? [[String: Any]]
        ?? (object["code"] == nil && object["severity"] == nil ? [] : [object])
    }
  }

  private func codes(_ arguments: [String], launcher: [String] = []) throws -> Set<String> {
    let outcome = try workspace.handout(arguments + ["--json"], launcher: launcher)
    #expect(!outcome.isSignal)
    let records = try Self.records(outcome)
    for record in records { #expect(record["code"] is String, "\(record)") }
    return Set(records.compactMap { $0["code"] as? String })
  }

  /// A handout for a patient file with these lines.
  private func codes(patient: String, clinic: String = "name: Hill\n", options: [String] = []) throws -> Set<String> {
    try workspace.write(patient.utf8, to: "patient.yaml")
    try workspace.write(clinic.utf8, to: "clinic.yaml")
    return try codes(
      Workspace.make + ["--patient", "patient.yaml", "--clinic", "clinic.yaml", "-o", "made.pdf"] + options)
  }

  /// The codes in the guide's table.
  private static func tableCodes() throws -> Set<String> {
    let guide = URL(filePath: #filePath).appending(
      path: "../../../Sources/HandoutKit/HandoutKit.docc/Diagnostics.md"
    ).standardizedFileURL
    let lines = try String(contentsOf: guide, encoding: .utf8).split(separator: "\n")
    return Set(lines.compactMap { $0.firstMatch(of: /^\| `([a-z-]+)` \|/).map { String($0.1) } })
  }

  @Test func everyCodeOfTheTableCanBeHad() throws {
    var found = try requestCodes().union(patientCodes()).union(batchCodes()).union(fittingCodes())
    found.formUnion(try sheetCodes())
    found.formUnion(
      try codes(Workspace.make + ["--design", "fridge", "--link", "https://clinic.example/a", "-o", "made.pdf"]))
    found.formUnion(try routineCodes().union(libraryCodes()).union(companionCodes()).union(planCodes()))
    found.formUnion(try reviewCodes().union(spreadsheetCodes()).union(linkCodes()).union(fhirCodes()))
    try workspace.write([], to: "made-3.png")
    found.formUnion(try codes(Workspace.make + ["-o", "made.png", "--dpi", "20"]))
    // Nothing that anybody can give brings out a mistake of the program.
    found.insert("internal-error")
    // Said by the server only; Tests/Server/addresses.py has it.
    found.insert("token-readable")
    let table = try Self.tableCodes()
    #expect(found.symmetricDifference(table).isEmpty, "\(found.symmetricDifference(table).sorted())")
  }

  /// A workbook with a hidden row, a hidden column and a second sheet.
  private func sheetCodes() throws -> Set<String> {
    let script = """
      import openpyxl
      book = openpyxl.Workbook()
      for row in [["id", "condition", "born"], ["1", "\(Workspace.condition)", "1962-04-17"], ["2", "\(Workspace.condition)", "1957-09-02"]]:
          book.active.append(row)
      book.active.row_dimensions[3].hidden = True
      book.active.column_dimensions["C"].hidden = True
      book.create_sheet("Tuesday").append(["id"])
      book.save("list.xlsx")
      """
    let python = ProcessInfo.processInfo.environment["HANDOUT_PYTHON"] ?? "python3"
    let written = try workspace.run([python, "-c", script])
    try #require(written.status == 0, "Tests/run installs what the script needs: \(written.errors)")
    return try codes(["batch", "list.xlsx", "--dry-run", "--date", "2026-11-21"])
  }

  /// A plan of care of which not all can be printed.
  private func fhirCodes() throws -> Set<String> {
    try workspace.write(FHIRCommandTests.bundle.utf8, to: "bundle.json")
    return try codes(FHIRCommandTests.make)
  }

  /// A design of one's own that leaves the full list of warning signs to another one.
  private func companionCodes() throws -> Set<String> {
    let design = try ShippedFile(file: "Layouts/Designs/sheet.yaml").replacing("id: sheet", with: "id: wall")
      .replacing("companion: none", with: "companion: sheet")
    try workspace.write(design.utf8, to: "walls/Designs/wall.yaml")
    return try codes(Workspace.make + ["--library", "walls", "--design", "wall", "-o", "made.pdf"])
  }

  /// What is said of a plan, when it is made and when a handout goes on from it.
  private func planCodes() throws -> Set<String> {
    let made = try codes(Workspace.make + ["--name", "Ana", "--age", "70", "--attach-plan", "-o", "planned.pdf"])
    let lines = "dose: {bridge: {reps: 6}}\nexercises: [bridge, quad-set]\nroutine: phase-1\n"
    try workspace.write("plan: 1\ncondition: \(Workspace.condition)\ndate: 2026-11-21\n\(lines)".utf8, to: "plan.yaml")
    let next = ["make", "--date", "2026-11-21", "-o", "next.pdf", "--from"]
    let printed = "printed: [{exercise: bridge, sets: 9}]\n"
    try workspace.write(
      "plan: 1\ncondition: \(Workspace.condition)\ndate: 2026-11-21\n\(lines)\(printed)".utf8, to: "other.yaml")
    return try made.union(codes(next + ["planned.pdf"])).union(codes(next + ["plan.yaml", "--routine", "phase-2"]))
      .union(codes(next + ["other.yaml"]))
  }

  private func requestCodes() throws -> Set<String> {
    let make = Workspace.make
    let usage = try codes(["make", "no-such-condition", "-o", "made.pdf"])
    #expect(usage == ["usage"])
    try workspace.write([], to: "empty/none")
    let services = try codes(make + ["--fonts", "empty", "-o", "made.pdf"])
    let files = try codes(make + ["--patient", "none.yaml", "-o", "made.pdf"])
    let places = try codes(make + ["-o", "none/made.pdf"])
    let pictures = try codes(["picture", "bridge", "-o", "none/bridge.svg"])
    #expect(pictures == places)
    let full = try codes(make + ["-o", "/dev/full"])
    return usage.union(services).union(files).union(places).union(full)
  }

  private func patientCodes() throws -> Set<String> {
    let name = "name: Ana Ruiz\nborn: 1962-04-17\n"
    var found = try codes(patient: name + "start: 2026-09-01\n")
    for lines in [
      "start: 2026-11-12\n", "start: 2026-11-18\n", "next-visit: 2026-11-02\n",
      "start: 2026-11-24\nnext-visit: 2026-11-22\n", "notes: na\u{C3}\u{AF}ve\n", "dose: {bridge: {reps: ten}}\n",
    ] { found.formUnion(try codes(patient: name + lines)) }
    found.formUnion(try codes(patient: "name: Ana Ruiz\nborn: 2020-01-01\n"))
    found.formUnion(try codes(patient: "name: Ana Ruiz\n"))
    found.formUnion(try codes(["make", "sciatic-hamstring-knee-pain", "--age", "12", "-o", "made.pdf"]))
    found.formUnion(try codes(patient: name + "side: left\naddress: 12 Elm Street\n", options: ["--side", "right"]))
    try workspace.write("ruiz\n".utf8, to: "weak")
    return found.union(try codes(patient: name, options: ["--password-file", "weak", "--allow-weak-password"]))
  }

  /// What is said of a routine that is not as somebody may think.
  private func routineCodes() throws -> Set<String> {
    let lines = """
      name: Ana Ruiz
      born: 1962-04-17
      exercises: [bridge, clamshell, quad-set, straight-leg-raise, calf-stretch-wall-straight, cat-camel, abdominal-brace,
        march-warm-up, pelvic-tilt]
      drop: [mini-squat]
      add: [bridge]
      dose: {hamstring-set: {reps: 5}}
      instruction: {step-up: Slowly}
      allow: {hamstring-set: She is fit for it.}

      """
    return try codes(patient: lines).union(
      codes(Workspace.make + ["--exercises", "bridge,bridge", "-o", "made.pdf"]))
  }

  /// What `check` warns of in files of the library.
  private func libraryCodes() throws -> Set<String> {
    let long = "Internacionalizaciones otorrinolaringológicas desproporcionadamente contraproducentes"
    for (name, pattern, text) in [
      ("Conditions/\(Workspace.condition).yaml", "one-leg: \\d+", "one-leg: 99"),
      ("Translations/es/Exercises/clamshell.yaml", "\\{una pierna[^}]*\\}", "una pierna"),
      ("Translations/es/Exercises/hip-hinge.yaml", "english: .*", "english: \"00000000\""),
      ("Translations/es/Exercises/sciatic-slider-seated.yaml", "\\{warning-place\\}", "la hoja"),
      (
        "Translations/es/Exercises/bridge.yaml", "feel: [^\\n]*\\nbreathe: [^\\n]*\\nmistake: [^\\n]*",
        "feel: \(long)\nbreathe: \(long).\nmistake: \(long)."
      ),
    ] {
      try workspace.write(try ShippedFile(name: name).replacing(pattern, with: text).utf8, to: "doubtful/\(name)")
    }
    // One of the built-in poses at the end of a limb's reach, in a folder of its own: of others nothing is said.
    let pose = "Poses/ham-stretch-doorway.yaml"
    try workspace.write(
      try ShippedFile(name: pose).replacing("schema: pose/1", with: "schema: pose/1").utf8, to: "doubtful/\(pose)")
    let dose = "dosage: {duration: {minutes: 5}, per-day: 1, days: 5, side: none}"
    try workspace.write("name: Walk\nsteps: [Walk., Rest.]\n\(dose)\n".utf8, to: "doubtful/Exercises/own-walk.yaml")
    return try codes(["check", "doubtful"])
  }

  /// Reviews that do not hold for a sheet: of a text that has changed, and of other exercises.
  private func reviewCodes() throws -> Set<String> {
    let shown = try workspace.handout(["show", Workspace.condition]).text
    let fingerprint = String(try #require(shown.firstMatch(of: /en: ([0-9a-f]{16})/)).1)
    func clinic(_ text: String) -> String {
      let review = "condition: \(Workspace.condition), language: en, by: A. Bell, date: 2026-11-20, text: \"\(text)\""
      return "name: Hill\nreviews: [{\(review)}]\n"
    }
    let patient = "name: Ana Ruiz\nborn: 1962-04-17\n"
    let outdated = try codes(patient: patient, clinic: clinic("0000000000000000"))
    let narrow = try codes(
      patient: patient, clinic: clinic(fingerprint), options: ["--add", "piriformis-stretch-figure4-supine"])
    return outdated.union(narrow)
  }

  /// What is told of a workbook that shows less than it has.
  private func spreadsheetCodes() throws -> Set<String> {
    let python = ProcessInfo.processInfo.environment["HANDOUT_PYTHON"] ?? "python3"
    let script = URL(filePath: #filePath).appending(path: "../../Checkers/spreadsheets.py").standardizedFileURL.path
    #expect(try workspace.run([python, script, "."]).status == 0)
    return try codes(["batch", "hidden.xlsx", "-o", "hidden", "--date", "2026-11-21"])
  }

  /// A link for which the design has no place.
  private func linkCodes() throws -> Set<String> {
    try codes(Workspace.make + ["--link", "https://clinic.example/p", "--design", "fridge", "-o", "made.pdf"])
  }

  private func batchCodes() throws -> Set<String> {
    let list =
      "id,name,born,condition\na,Ana Ruiz,1962-04-17,\(Workspace.condition)\nb,Ana Ruiz,1962-04-17,\(Workspace.condition)\n"
    try workspace.write(list.utf8, to: "list.csv")
    let twins = try codes(["batch", "list.csv", "-o", "out", "--date", "2026-11-21"])
    try workspace.write("a secret of words\nand more\n".utf8, to: "password")
    let secret = try codes(
      ["batch", "list.csv", "-o", "locked", "--password-file", "password", "--date", "2026-11-21"],
      launcher: ["sh", "-c", "chmod 644 password && exec \"$@\"", "sh"])
    let locked = try codes(
      ["batch", "list.csv", "-o", "out", "--force", "--date", "2026-11-21"], launcher: ["flock", "out/.handout.lock"])
    #expect(locked == ["locked"])
    let again = try codes(["batch", "list.csv", "-o", "out", "--resume", "--date", "2026-11-22"])
    let mixed =
      "id,name,paper,condition,Phone\na,,a4,\(Workspace.condition),1\nb,NULL,letter,\(Workspace.condition),2\n"
    try workspace.write(mixed.utf8, to: "mixed.csv")
    let packet = try codes(["batch", "mixed.csv", "--packet", "mixed.pdf", "--ignore-unknown", "--date", "2026-11-21"])
    try workspace.write(list.replacing("Ruiz", with: "Bell").utf8, to: "list.csv")
    let newOnes = try codes(["batch", "list.csv", "-o", "out", "--only-new", "--date", "2026-11-22"])
    try workspace.write("id,condition\n".utf8, to: "none.csv")
    let none = try codes(["batch", "none.csv", "--packet", "none.pdf", "--date", "2026-11-21"])
    return twins.union(locked).union(secret).union(again).union(packet).union(newOnes).union(none)
  }

  /// What is said where not everything fits.
  private func fittingCodes() throws -> Set<String> {
    let long = String(repeating: "Bartholomew Featherstonehaugh ", count: 6)
    var found = try codes(
      patient: "name: \(long)\nborn: 1962-04-17\n", clinic: "name: \(long)\nphone: (555) 010-0142\n",
      options: ["--design", "full"])
    // The rungs of the usual design, one after the other.
    for phase in ["phase-1", "phase-2", "phase-3"] {
      for language in ["en", "es"] {
        for condition in ["tight-hamstrings-knee-pain", "sciatic-hamstring-knee-pain"] {
          found.formUnion(
            try codes([
              "make", condition, "--routine", phase, "--language", language, "--paper", "letter", "-o", "made.pdf",
              "--date", "2026-11-21",
            ]))
        }
      }
    }
    // A log of fewer weeks, without the sheet that it comes with.
    found.formUnion(try codes(Workspace.make + ["--design", "log", "--paper", "letter", "-o", "made.pdf"]))
    // One that takes all but the last rung, and what only a design of a clinic's own leaves out.
    let note = String(repeating: "Do the strap stretch on your bed. ", count: 3)
    try workspace.write("name: Ana Ruiz\nborn: 1962-04-17\nnotes: \(note)\n".utf8, to: "patient.yaml")
    found.formUnion(
      try codes([
        "make", "sciatic-hamstring-knee-pain", "--routine", "phase-2", "--language", "es", "--paper", "a4",
        "--patient", "patient.yaml", "-o", "made.pdf", "--date", "2026-11-21",
      ]))
    try workspace.write(Self.ownDesign().utf8, to: "library/Designs/own.yaml")
    return found.union(
      try codes(Workspace.make + ["--library", "library", "--design", "own", "-o", "made.pdf"]))
  }

  /// The usual design with sections of the full one on its back, and one rung.
  private static func ownDesign() throws -> String {
    let sheet = try ShippedFile(file: "Layouts/Designs/sheet.yaml").replacing("id: sheet", with: "id: own")
    let regions = try #require(sheet.range(of: "\nregions:"))
    return sheet[..<regions.lowerBound] + """

      regions:
        - {name: front, sections: [letterhead, title, at-a-glance, safety-strip, {note: {at-most: 160}}, exercises, stop-rule, {pain-scale: bar}]}
        - name: back
          sections:
            - exercises: rest
            - red-flags: {form: triage, tiers: [1, 2, 3]}
            - what-is-going-on
            - what-helps
            - checklist: phase
            - progress
            - ask-first
            - closing
      ladder:
        - leave-out: [what-is-going-on, what-helps]

      """
  }

  @Test func valuesAreShownWhenAskedFor() throws {
    try workspace.write("name: Ana\ndose: {bridge: {reps: ten}}\n".utf8, to: "patient.yaml")
    let arguments = Workspace.make + ["--patient", "patient.yaml", "-o", "made.pdf", "--json"]
    let hidden = try #require(try Self.records(workspace.handout(arguments)).first)
    #expect(hidden["severity"] as? String == "error" && hidden["field"] as? String == "reps")
    #expect(hidden["line"] as? Int == 2 && hidden["values"] == nil)
    #expect((hidden["message"] as? String)?.contains("ten") == false)
    let shown = try #require(try Self.records(workspace.handout(arguments + ["--show-values"])).first)
    #expect((shown["message"] as? String)?.contains("\"ten\"") == true)
    #expect((shown["values"] as? [String])?.contains { $0.contains("ten") } == true)
    #expect(shown["words"] as? String == hidden["words"] as? String)
    #expect(try !workspace.names.contains("made.pdf"))
  }

  @Test func whatIsMadeIsToldToo() throws {
    let outcome = try workspace.handout(Workspace.make + ["-o", "made.pdf", "--json"])
    let object = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output)) as? [String: Any])
    #expect(object["status"] as? String == "made" && object["schema"] as? Int == 1)
    #expect((object["pages"] as? Int ?? 0) > 1)
    #expect(try workspace.handout(Workspace.make + ["-o", "-", "--json"]).status == 64)
  }

  @Test func aListThatCannotBeReadEndsWithAnEvent() throws {
    try workspace.write("id,condition\na,\(Workspace.condition)\n\"b,x\n".utf8, to: "list.csv")
    let outcome = try workspace.handout(["batch", "list.csv", "-o", "out", "--json", "--date", "2026-11-21"])
    let events = try Workspace.objects(outcome.text).compactMap { $0["event"] as? String }
    #expect(events.contains("error") && events.last == "summary", "\(events)")
    let missing = try workspace.handout(["batch", "none.csv", "-o", "out", "--json"])
    let last = try #require(try Workspace.objects(missing.text).last)
    #expect(last["event"] as? String == "error" && last["reason"] as? String == "missing-file")
  }
}
