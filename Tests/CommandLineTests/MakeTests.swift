import Testing

/// What `make` writes, and where.
@Suite struct MakeTests {
  private let workspace: Workspace

  init() throws { workspace = try Workspace() }

  @Test func theSameDateGivesTheSameBytes() throws {
    for name in ["one.pdf", "two.pdf"] {
      #expect(try workspace.handout(Workspace.make + ["-o", name]).status == 0)
    }
    let one = try workspace.read("one.pdf")
    #expect(one == (try workspace.read("two.pdf")))
    #expect(one == (try workspace.handout(Workspace.make + ["-o", "-"]).output))
    // The same day as seconds since 1970.
    let environment = ["SOURCE_DATE_EPOCH": "1795219200", "TZ": "Pacific/Auckland"]
    let arguments = ["make", Workspace.condition, "-o", "-"]
    #expect(one == (try workspace.handout(arguments, environment: environment).output))
    #expect(one != (try workspace.handout(arguments + ["--date", "2026-11-22"]).output))
  }

  @Test func everyPageBecomesAnImage() throws {
    #expect(try workspace.handout(Workspace.make + ["-o", "name.png", "--dpi", "20"]).status == 0)
    let names = try workspace.names
    #expect(names.count > 1)
    #expect(Set(names) == Set((1...names.count).map { "name-\($0).png" }))
    for name in names { #expect(try workspace.read(name).starts(with: [0x89, 0x50, 0x4E, 0x47])) }
    let page = try workspace.handout(Workspace.make + ["-o", "-", "--format", "png", "--page", "2", "--dpi", "20"])
    #expect(page.status == 0)
    #expect(page.output == (try workspace.read("name-2.png")))
  }

  /// Images of an earlier handout look like pages of this one.
  @Test func olderImagesAreTold() throws {
    let long = try workspace.handout(Workspace.make + ["-o", "name.png", "--dpi", "20", "--design", "full"])
    #expect(long.status == 0 && !long.errors.contains("still there"))
    let older = try workspace.names.sorted().filter { $0 > "name-2.png" }
    #expect(older.count >= 2)
    let short = try workspace.handout(Workspace.make + ["-o", "name.png", "--dpi", "20"])
    #expect(short.status == 0)
    for name in older { #expect(short.errors.contains(name), "\(short.errors)") }
    #expect(try workspace.names.count == older.count + 2)
    #expect(
      try !workspace.handout(Workspace.make + ["-o", "name.png", "--dpi", "20", "--page", "1"]).errors.contains("still")
    )
  }

  /// Every name that is none is told at once, wherever it stands.
  @Test func allUnknownNamesAreTold() throws {
    try workspace.write(
      Array("drop: [clamshel]\ndose: {brigde: {reps: 8}}\nadd: [hip-hing, clamshell]\n".utf8), to: "p.yaml")
    let made = try workspace.handout([
      "make", "tight-hamstring", "--exercises", "quadset", "--patient", "p.yaml", "--date", "2026-11-21", "-o", "x.pdf",
      "--show-values",
    ])
    #expect(made.status == 65)
    for name in ["tight-hamstring\"", "quadset", "clamshel\"", "brigde", "hip-hing\""] {
      #expect(made.errors.contains("\"\(name.hasSuffix("\"") ? name : name + "\"")"), "\(name): \(made.errors)")
    }
    #expect(try workspace.handout(Workspace.make + ["--exercises", "brigde,clamshel", "-o", "x.pdf"]).status == 64)
  }

  @Test func oneImageHasTheNameItWasGiven() throws {
    #expect(try workspace.handout(Workspace.make + ["-o", "name.png", "--page", "1", "--dpi", "20"]).status == 0)
    #expect(try workspace.names == ["name.png"])
  }

  @Test func oddNamesAreNamesToo() throws {
    for name in ["x", ".hidden", "a b.pdf", "\u{00E9}t\u{00E9}", "-dash.pdf"] {
      let outcome = try workspace.handout(Workspace.make + ["--output=\(name)"])
      #expect(!outcome.isSignal && outcome.status == 0, "\(name): \(outcome.errors)")
      #expect(try workspace.names.contains(name))
    }
  }

  @Test func timingsNameTheSixStages() throws {
    let outcome = try workspace.handout(Workspace.make + ["--timings", "-o", "handout.pdf"])
    let rows = outcome.errors.split(separator: "\n").prefix(6).map { $0.split(separator: " ").prefix(2) }
    let stages = ["1 load", "2 compose", "3 prepare", "4 flow", "5 draw", "6 finish"]
    #expect(rows.map { $0.joined(separator: " ") } == stages)
    #expect(outcome.errors.split(separator: "\n").allSatisfy { $0.hasSuffix(" ms") })
  }

  @Test func everythingAtOnce() throws {
    try workspace.write("name: Ana Bell\nborn: 1980-02-29\nstart: 2026-11-23\nnotes: Go slow.\n".utf8, to: "p.yaml")
    try workspace.write("{\"name\": \"Oak Clinic\", \"phone\": \"555-0134\", \"country\": \"GB\"}".utf8, to: "c.json")
    let outcome = try workspace.handout([
      "make", "sciatic-hamstring-knee-pain", "--routine", "phase-2", "--side", "left", "--patient", "p.yaml",
      "--clinic", "c.json", "--design", "full", "--theme", "grey", "--paper", "a4", "--language", "en",
      "--date", "2026-11-21", "-o", "handout.pdf",
    ])
    #expect(outcome.status == 0, "\(outcome.errors)")
    let text = try workspace.run(["pdftotext", "handout.pdf", "-"]).text
    for part in ["Ana Bell", "Oak Clinic", "555-0134", "999", "Go slow."] { #expect(text.contains(part)) }
    #expect(try workspace.run(["pdfinfo", "handout.pdf"]).text.contains("595 x 842 pts (A4)"))
    #expect(try workspace.run(["qpdf", "--check", "handout.pdf"]).status == 0)
  }

  @Test func aLibraryOverridesOneFile() throws {
    let spoken = try ShippedFile(name: "Exercises/quad-set.yaml").replacing("\nname: .*", with: "\nname: Knee press")
    try workspace.write(spoken.utf8, to: "library/Exercises/quad-set.yaml")
    let outcome = try workspace.handout(
      Workspace.make + ["--library", "library", "--exercises", "quad-set", "-o", "handout.pdf"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try workspace.run(["pdftotext", "handout.pdf", "-"]).text.contains("Knee press"))
  }

  /// Without any network device, not even the loop, nothing is missing.
  @Test(.enabled(if: Sandbox.canDropNetwork, "a network namespace is not allowed here")) func needsNoNetwork() throws {
    let outcome = try workspace.handout(Workspace.make + ["-o", "handout.pdf"], launcher: ["unshare", "-rn"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try workspace.names == ["handout.pdf"])
  }
}
