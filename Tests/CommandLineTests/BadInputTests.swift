import Testing

/// Whatever is wrong: the right exit code, the place, no file, no trap.
@Suite struct BadInputTests {
  static let all: [BadInput] =
    BadPatients.yaml + BadPatients.values + BadPatients.routines + BadPatients.characters + BadClinics.files
    + BadPhotos.files + BadCommands.all

  @Test func theTableIsLongAndNamesEveryCaseOnce() {
    #expect(Self.all.count >= 100)
    #expect(Set(Self.all.map(\.name)).count == Self.all.count)
  }

  @Test(arguments: all) func endsInOrder(_ input: BadInput) throws {
    let workspace = try Workspace()
    for (name, bytes) in input.files { try workspace.write(bytes, to: name) }
    let before = try workspace.names
    let options = input.arguments.first == "make" ? ["--show-values"] : []
    let outcome = try workspace.handout(input.arguments + options, environment: input.environment)
    #expect(!outcome.isSignal, "ended by signal \(outcome.status)")
    #expect(outcome.status == input.code, "\(outcome.errors)")
    #expect(outcome.errors.hasPrefix(input.start), "\(outcome.errors)")
    #expect(outcome.errors.contains(input.says) || input.says.isEmpty, "\(outcome.errors)")
    #expect(outcome.output.isEmpty)
    #expect(!outcome.errors.utf8.contains(0x1B))
    #expect(try workspace.names == before)
    // The same place and end without the values, as a log shows it.
    let logged = try workspace.handout(input.arguments, environment: input.environment)
    #expect(logged.status == input.code && logged.errors.hasPrefix(input.start), "\(logged.errors)")
  }

  /// Content files of a clinic's own library, each spoilt in one place.
  @Test(arguments: [
    ("Exercises/bridge.yaml", "hold: \\d+", "hold: 1:30", "1:30", "base 60"),
    ("Exercises/bridge.yaml", "reps: \\d+", "reps: 010", "010", "write 10"),
    ("Exercises/bridge.yaml", "reps: \\d+", "reps: many", "many", "whole number"),
    ("Exercises/bridge.yaml", "kind: \\w+", "kind: dance", "dance", "kind"),
    ("Exercises/bridge.yaml", "feel: ", "feels: ", "feels", "did you mean \"feel\"?"),
    ("Exercises/bridge.yaml", "id: bridge", "id: bridges", "bridges", "does not match the file's name"),
    (
      "Conditions/tight-hamstrings-knee-pain.yaml", "exercise: quad-set\\n", "exercise: quad-sett\n", "quad-sett",
      "did you mean \"quad-set\""
    ),
    ("Conditions/tight-hamstrings-knee-pain.yaml", "name: ", "name: &n ", "&n", "anchors"),
    ("RedFlags.yaml", "text: ", "txt: ", "txt", "did you mean \"text\"?"),
  ]) func aSpoiltLibraryIsRefused(
    name: String, pattern: String, spoilt: String, mark: String, says: String
  ) throws {
    let workspace = try Workspace()
    let content = try ShippedFile(name: name).replacing(pattern, with: spoilt)
    try workspace.write(content.utf8, to: "library/\(name)")
    let before = try workspace.names
    let exercises = name.hasPrefix("Exercises") ? ["--exercises", "bridge", "--routine", "phase-2"] : []
    let outcome = try workspace.handout(Workspace.make + ["--library", "library", "-o", "h.pdf"] + exercises)
    let place = try ShippedFile.place(of: mark, in: content)
    #expect(!outcome.isSignal)
    #expect(outcome.status == 65, "\(outcome.errors)")
    #expect(outcome.errors.contains("library/\(name):\(place): error: "), "\(place) \(outcome.errors)")
    #expect(outcome.errors.contains(says), "\(outcome.errors)")
    #expect(try workspace.names == before)
    let checked = try workspace.handout(["check", "library"])
    #expect(checked.status == 65)
    #expect(checked.errors.contains("library/\(name):\(place): error: "), "\(checked.errors)")
  }
}
