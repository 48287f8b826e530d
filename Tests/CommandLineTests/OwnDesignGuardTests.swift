import Foundation
import Testing

/// What a design of a clinic's own may not do, and where a sheet says that its full list is.
@Suite struct OwnDesignGuardTests {
  private let workspace: Workspace

  init() throws { workspace = try Workspace() }

  @Test(arguments: [
    ("\n      - stop-rule", "", "the section stop-rule is missing"),
    ("\n      - note: {at-most: 160}", "", "the section note is missing"),
    ("\n      - letterhead: strip", "", "the section letterhead is missing"),
    ("\n      - exercises\n", "\n", "the section exercises is missing"),
    ("text: {step: step-tight}", "text: {step: furniture}", "step is read and must be at least 11.5 points"),
    (
      "warning: {size: 11.5, leading: 14.5, color: ink}", "warning: {size: 11.5, leading: 8, color: ink}",
      "the leading of warning must be at least its size"
    ),
    (
      "warning: {size: 11.5, leading: 14.5, color: ink}", "warning: {size: 11.5, leading: 14.5, color: paper}",
      "warning is read and cannot have the color paper"
    ),
  ]) func isRefused(old: String, new: String, says: String) throws {
    var design = try ShippedFile(file: "Layouts/Designs/sheet.yaml").replacing("id: sheet", with: "id: own")
    let range = try #require(design.range(of: old), "\(old)")
    design.replaceSubrange(range, with: new)
    try workspace.write(design.utf8, to: "library/Designs/own.yaml")
    let outcome = try workspace.handout(
      Workspace.make + ["--library", "library", "--design", "own", "-o", "made.pdf"])
    #expect(outcome.status == 65 && outcome.errors.contains(says), "\(outcome.errors)")
    #expect(try !workspace.names.contains("made.pdf"))
  }

  /// A long note and a second language move the list to later pages.
  @Test(arguments: [30, 300, 1_000, 1_990]) func theStripNamesThePageOfTheList(noteLength: Int) throws {
    let note = String(repeating: "Walk to the mail box and back ", count: noteLength / 30)
    try workspace.write("name: Ana Ruiz\nnotes: \(note)\n".utf8, to: "patient.yaml")
    for language in ["en", "es,en"] {
      let outcome = try workspace.handout([
        "make", "sciatic-hamstring-knee-pain", "--routine", "phase-2", "--language", language, "--patient",
        "patient.yaml", "-o", "made.pdf", "--date", "2026-11-21",
      ])
      #expect(outcome.status == 0)
      let pages = try workspace.run(["pdftotext", "made.pdf", "-"]).text.split(separator: "\u{C}")
      let words = pages.map { $0.split { $0.isWhitespace }.joined(separator: " ") }
      let named = try #require(words[0].firstMatch(of: /full list is on page (\d+)/))
      // The list alone has the doctor's lines of this profile.
      let found = try #require(words.indices.first { words[$0].contains("fever or chills") })
      #expect(Int(named.1) == found + 1, "\(language), \(noteLength)")
    }
  }
}
