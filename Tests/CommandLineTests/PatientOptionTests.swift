import Testing

/// A patient given with options in place of a file, or over one.
@Suite struct PatientOptionTests {
  private let workspace: Workspace

  init() throws { workspace = try Workspace() }

  private func make(_ options: [String], launcher: [String] = []) throws -> Workspace.Outcome {
    try workspace.handout(Workspace.make + ["-o", "handout.pdf"] + options, launcher: launcher)
  }

  /// A file and the options that say the same.
  private static let file = """
    id: "0041"
    name: Maria Alvarez
    born: 1962-04-17
    therapist: J. Okafor, PT
    start: 2026-11-21
    next-visit: 2026-12-05 09:30
    notes: Go slow.
    drop: [hamstring-set]
    add: [bridge]
    dose: {bridge: {reps: 8, sets: 1}}
    allow: {bridge: "Strong = ready"}

    """
  private static let options = [
    "--id", "0041", "--name", "Maria Alvarez", "--born", "1962-04-17", "--therapist", "J. Okafor, PT", "--start",
    "2026-11-21", "--next-visit", "2026-12-05 09:30", "--note", "Go slow.", "--drop", "hamstring-set", "--add",
    "bridge",
    "--dose", "bridge.reps=8", "--dose", "bridge.sets=1", "--allow", "bridge=Strong = ready",
  ]

  @Test func optionsAreAFile() throws {
    try workspace.write(Self.file.utf8, to: "patient.yaml")
    #expect(try make(["--patient", "patient.yaml"]).status == 0)
    let fromFile = try workspace.read("handout.pdf")
    let outcome = try make(Self.options)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try workspace.read("handout.pdf") == fromFile)
    #expect(try workspace.run(["pdftotext", "handout.pdf", "-"]).text.contains("Maria Alvarez"))
    // Standard input is a file too, and the same said twice is no contradiction.
    let pipe = ["sh", "-c", "exec \"$@\" < patient.yaml", "sh"]
    let piped = try make(["--patient", "-", "--name", "Maria Alvarez", "--born", "1962-04-17"], launcher: pipe)
    #expect(piped.status == 0, "\(piped.errors)")
    #expect(try workspace.read("handout.pdf") == fromFile)
  }

  /// One pass names all mistakes, each with its option; values are shown only where that is asked for.
  @Test func allMistakesAtOnce() throws {
    let wrong = [
      "--born", "1962-13-17", "--start", "tomorrow", "--drop", "", "--add", "bridge,bridge", "--dose", "bridge=8",
      "--dose",
      "bridge.reps=010", "--dose", "bridge.sets=", "--dose", "bridge.hold=3", "--dose", "bridge.hold=4", "--dose",
      "bridge.rep=4", "--allow", "nordic-curl", "--allow", "bridge=NA", "--id", "a\u{1}b",
    ]
    let outcome = try make(wrong)
    #expect(outcome.status == 65)
    for line in [
      "--born: error: born must be a date that the calendar has, found \"…\"",
      "--start: error: start must be a date written YYYY-MM-DD", "--drop: error: entry 1 of drop must not be empty",
      "--add: error: \"…\" is in this list twice", "--dose: error: dose must be an exercise, a key and a number",
      "--dose: error: ….reps must be a whole number from 1 to 200", "--dose: error: ….sets must be a whole number",
      "--dose: error: ….hold is given twice", "--dose: error: unknown key", "help: did you mean \"reps\"",
      "--allow: error: allow must be an exercise and the reason", "--allow: error: … is ",
      "--id: error: the control character U+0001 is not allowed",
    ] { #expect(outcome.errors.contains(line), "\(line) in \(outcome.errors)") }
    for secret in ["1962", "tomorrow", "bridge", "010"] { #expect(!outcome.errors.contains(secret), "\(secret)") }
    #expect(
      try make(wrong + ["--show-values"]).errors.contains(
        "bridge.reps must be a whole number from 1 to 200, found \"010\""))
    #expect(try workspace.names.isEmpty)
  }

  @Test(arguments: [
    (["--drop", "clamshel"], "--drop: error: there is no exercise \"clamshel\""),
    (["--dose", "clamshel.reps=3"], "--dose: error: there is no exercise \"clamshel\""),
    (["--add", "nordic-curl"], "--add: error: nordic-curl is ruled out"),
    (["--drop", "clamshell"], "--drop: warning: clamshell is not in this routine"),
    (["--born", "2027-01-01"], "--born: error: born must be from"),
    (["--start", "2026-01-01"], "--start: warning: phase-1 runs from the start"),
    (["--note", "Yes 😀"], "--note: error: no font has the character"),
  ]) func laterComplaintsNameTheOption(options: [String], complaint: String) throws {
    #expect(try make(options + ["--show-values"]).errors.contains(complaint))
  }

  /// The option comes before the key, and nothing else of the file is lost.
  @Test func optionsComeBeforeTheFile() throws {
    try workspace.write(Self.file.utf8, to: "patient.yaml")
    let outcome = try make([
      "--patient", "patient.yaml", "--dose", "bridge.reps=6", "--therapist", "Ana Bell", "--drop",
      "hamstring-stretch-none", "--show-values",
    ])
    #expect(outcome.status == 65, "an unknown exercise is refused: \(outcome.errors)")
    let changed = try make(["--patient", "patient.yaml", "--dose", "bridge.reps=6", "--therapist", "Ana Bell"])
    #expect(changed.status == 0, "\(changed.errors)")
    let asOptions = try workspace.read("handout.pdf")
    let edited = Self.file.replacing("reps: 8", with: "reps: 6").replacing("J. Okafor, PT", with: "Ana Bell")
    try workspace.write(edited.utf8, to: "patient.yaml")
    #expect(try make(["--patient", "patient.yaml"]).status == 0)
    #expect(try workspace.read("handout.pdf") == asOptions)
    // Dropping what the file adds takes it away.
    #expect(try make(["--patient", "patient.yaml", "--drop", "bridge"]).status == 0)
    #expect(!(try workspace.run(["pdftotext", "handout.pdf", "-"]).text.contains("Bridge")))
  }

  /// A leg or a phase that is not the file's is printed, and told.
  @Test(arguments: [
    ("side: left\n", ["--side", "right"], "side \"left\", and the request \"right\""),
    ("routine: phase-2\n", ["--routine", "phase-1"], "routine \"phase-2\", and the request \"phase-1\""),
    ("exercises: [bridge]\n", ["--exercises", "quad-set"], "exercises \"bridge\", and the request \"quad-set\""),
  ]) func whatComesBeforeTheFileIsTold(file: String, options: [String], says: String) throws {
    try workspace.write(file.utf8, to: "patient.yaml")
    let told = try make(["--patient", "patient.yaml", "--show-values", "--json"] + options)
    #expect(told.status == 0 && told.errors.contains("patient.yaml:1:"), "\(told.errors)")
    #expect(told.errors.contains("warning: the patient file says \(says)"), "\(told.errors)")
    #expect(told.text.contains("\"option-over-file\""))
    let file = try String(#require(file.firstMatch(of: /: \[?([a-z0-9-]+)/)?.output.1))
    let same = try make(["--patient", "patient.yaml", options[0], file])
    #expect(same.status == 0 && !same.errors.contains("the patient file says"), "\(same.errors)")
  }

  @Test(arguments: [["--name", "Ana Bell"], ["--id", "7"], ["--born", "1962-04-18"], ["--age", "64"]])
  func oneHandoutIsForOnePatient(options: [String]) throws {
    try workspace.write(Self.file.utf8, to: "patient.yaml")
    let outcome = try make(["--patient", "patient.yaml"] + options)
    #expect(outcome.status == 65)
    #expect(outcome.errors.hasPrefix("\(options[0]): error: "), "\(outcome.errors)")
    #expect(!outcome.errors.contains("Alvarez") && !outcome.errors.contains("Ana"))
    #expect(try workspace.names == ["patient.yaml"])
  }

  @Test func bracesAreNoName() throws {
    let outcome = try make(["--name", "{id}"])
    #expect(outcome.status == 64 && outcome.errors.contains("--file-name"))
    try workspace.write("id\n1\n".utf8, to: "list.csv")
    let batch = try workspace.handout(["batch", "list.csv", "-o", "out", "--name", "{id}"])
    #expect(batch.status == 64 && batch.errors.contains("--file-name"))
  }

  @Test func choicesInAnyCase() throws {
    #expect(try make(["--side", "left", "--paper", "a4", "--format", "pdf"]).status == 0)
    let small = try workspace.read("handout.pdf")
    #expect(try make(["--side", "Left", "--paper", "A4", "--format", "PDF"]).status == 0)
    #expect(try workspace.read("handout.pdf") == small)
  }

  @Test func thePasswordOpensTheFile() throws {
    try workspace.write("correct horse\n".utf8, to: "pw.txt")
    #expect(try make(["--password-file", "pw.txt"]).status == 0)
    #expect(try workspace.run(["qpdf", "--is-encrypted", "handout.pdf"]).status == 0)
    #expect(try workspace.run(["qpdf", "--requires-password", "--password=correct horse", "handout.pdf"]).status == 3)
    for weak in ["", " x", "cafe\u{301}", String(repeating: "x", count: 128)] {
      try workspace.write(weak.utf8, to: "pw.txt")
      let refused = try workspace.handout(Workspace.make + ["-o", "weak.pdf", "--password-file", "pw.txt"])
      #expect(refused.status == 65 && refused.errors.hasPrefix("pw.txt:1: error: the password"), "\(refused.errors)")
    }
    #expect(try workspace.names == ["handout.pdf", "pw.txt"])
    #expect(try make(["--format", "png", "--password-file", "pw.txt"]).status == 64)
  }

  @Test func theOrderIsToldAndCanBeKept() throws {
    let list = ["--exercises", "clamshell,mini-squat", "--show-values"]
    func titles() throws -> [String] {
      let text = try workspace.run(["pdftotext", "-layout", "handout.pdf", "-"]).text
      return text.matches(of: /[12] +(Clamshell|Mini squat)/).prefix(2).map { String($0.output.1) }
    }
    let told = try make(list)
    #expect(told.errors.contains("printed in the order of a session: mini-squat, clamshell"), "\(told.errors)")
    #expect(try titles() == ["Mini squat", "Clamshell"])
    let kept = try make(list + ["--keep-order"])
    #expect(!kept.errors.contains("order of a session"))
    #expect(try titles() == ["Clamshell", "Mini squat"])
  }
}
