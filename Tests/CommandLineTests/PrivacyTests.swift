import Testing

/// The patient's name stands on the page and nowhere else.
@Suite struct PrivacyTests {
  private let workspace: Workspace
  private let patient = "name: Zenobia Quillfeather\nage: 44\nadd: [quad-set]\n"

  init() throws { workspace = try Workspace() }

  @Test func noNameInMessagesFileNamesOrMetadata() throws {
    try workspace.write(patient.utf8, to: "patient.yaml")
    let outcome = try workspace.handout(
      Workspace.make + ["--patient", "patient.yaml", "--timings", "-o", "handout.pdf"])
    #expect(outcome.status == 0)
    // The file's third line earns a warning, so that there is something to print.
    #expect(outcome.errors.contains("patient.yaml:3:7: warning: "))
    #expect(!outcome.errors.contains("Quillfeather") && !outcome.errors.contains("Zenobia"))
    #expect(try workspace.names == ["handout.pdf", "patient.yaml"])
    #expect(try metadata().contains("Title:"))
    #expect(!(try metadata()).contains("Quillfeather"))
    #expect(try workspace.run(["pdftotext", "handout.pdf", "-"]).text.contains("Zenobia Quillfeather"))
  }

  @Test func theTitleNamesThePatientOnlyWhenAsked() throws {
    try workspace.write(patient.utf8, to: "patient.yaml")
    let outcome = try workspace.handout(
      Workspace.make + ["--patient", "patient.yaml", "--title-with-name", "-o", "handout.pdf"])
    #expect(outcome.status == 0)
    #expect(try metadata().contains("Quillfeather"))
  }

  /// A mistake elsewhere in the file shows its own line only.
  @Test func aMistakeDoesNotShowTheName() throws {
    try workspace.write((patient + "side: lft\n").utf8, to: "patient.yaml")
    let outcome = try workspace.handout(Workspace.make + ["--patient", "patient.yaml", "-o", "handout.pdf"])
    #expect(outcome.status == 65)
    #expect(!outcome.errors.contains("Quillfeather"))
  }

  /// Only the owner can read the file, whatever the mask of the process.
  @Test func theFileIsTheOwnersAlone() throws {
    let outcome = try workspace.handout(
      Workspace.make + ["-o", "handout.pdf"], launcher: ["sh", "-c", "umask 0; exec \"$@\"", "sh"])
    #expect(outcome.status == 0)
    #expect(try workspace.run(["stat", "-c", "%a", "handout.pdf"]).text == "600\n")
  }

  private func metadata() throws -> String {
    let outcome = try workspace.run(["pdfinfo", "handout.pdf"])
    #expect(outcome.status == 0, "pdfinfo comes with poppler-utils")
    return outcome.text + (try workspace.run(["pdfinfo", "-meta", "handout.pdf"]).text)
  }
}
