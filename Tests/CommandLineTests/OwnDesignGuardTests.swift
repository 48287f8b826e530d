import Foundation
import Testing

/// What a design of a clinic's own may not do, and where a sheet says that its full list is.
@Suite struct OwnDesignGuardTests {
  private let workspace: Workspace

  init() throws { workspace = try Workspace() }

  @Test(arguments: [
    ("\n      - stop-rule", "", "the section stop-rule is missing"),
    ("\n      - note: {at-most: 160, link: patient}", "", "the section note is missing"),
    ("\n      - letterhead: strip", "", "the section letterhead is missing"),
    ("\n      - exercises\n", "\n", "the section exercises is missing"),
    ("text: {step: step-tight}", "text: {step: furniture}", "step is read and must be at least 11.5 points"),
    (
      "warning: {size: 11.5, leading: 14.5, color: ink}", "warning: {size: 11.5, leading: 8, color: ink}",
      "the leading of warning must be at least its size"
    ),
    (
      "warning: {size: 11.5, leading: 14.5, color: ink}", "warning: {size: 11.5, leading: 14.5, color: paper}",
      "warning cannot have the color paper"
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

  /// What is wrong with a text, a margin or a length is pointed at itself.
  @Test(arguments: [
    (
      "label: {size: 10,", "label: {size: 9.5,", "label must be at least 10 points, found 9.5",
      "9.5, leading: 13, color: sec"
    ),
    (
      "pill: {weight: bold, size: 11,", "pill: {weight: bold, size: 8,", "pill must be at least 10 points",
      "8, leading: 13,"
    ),
    ("furniture: {size: 10,", "furniture: {size: 7,", "furniture must be at least 10 points", "7, leading: 13"),
    ("closing: {size: 10,", "closing: {size: 9,", "closing must be at least 10 points, found 9", "9, leading: 12.5"),
    (
      "triage: {size: 11.5,", "triage: {size: 11,", "triage is read and must be at least 11.5 points",
      "11, leading: 14.5"
    ),
    (
      "note: {size: 12, leading: 15,", "note: {size: 12, leading: 11,", "the leading of note must be at least its size",
      "11, c"
    ),
    (
      "body: {size: 11.5, leading: 14.5, color: ink}", "body: {size: 11.5, leading: 14.5, color: hairline}",
      "body cannot have the color hairline: themes need not give it a contrast of 7.0:1 with paper", "hairline}"
    ),
    (
      "step: {size: 12, leading: 15, color: ink}", "step: {size: 12, leading: 15, color: accent}", "accent",
      "accent}\n  step-t"
    ),
    (
      "warning: {size: 11.5, leading: 14.5, color: ink}", "warning: {size: 11.5, leading: 14.5, color: secondary}",
      "a contrast of 7.0:1 with warning-fill", "secondary}\n  warning-place"
    ),
    ("margins: {top: 27,", "margins: {top: 0,", "the top margin must be at least 24 points, found 0", "0, right: 32"),
    (
      "bottom: 25, left", "bottom: 12.5, left", "the bottom margin must be at least 24 points, found 12.5", "12.5, left"
    ),
    ("others: 21,", "others: 0,", "the running heads of the pages must have room for a line", "0, foot"),
    ("foot: 18}", "foot: 5}", "the feet of the pages must have room for a line", "5}\nnumbers"),
    ("log: {cell: 17,", "log: {cell: 9,", "the cells of a log must be at least 17 points wide", "9, head-gap"),
    (
      "log-row: {least: 18,", "log-row: {least: 14,", "the rows of a log must be at least 17 points high",
      "14, greatest: 24"
    ),
    (
      "- text: {step: step-tight}", "- text: {warning: card-note}", "warning cannot have the color secondary",
      "card-note}\n"
    ),
  ]) func complaintsPointAtTheirPlace(old: String, new: String, says: String, pointsAt: String) throws {
    var design = try ShippedFile(file: "Layouts/Designs/sheet.yaml").replacing("id: sheet", with: "id: own")
    design.replaceSubrange(try #require(design.range(of: old), "\(old)"), with: new)
    try workspace.write(design.utf8, to: "library/Designs/own.yaml")
    let outcome = try workspace.handout(["check", "library"])
    let place = try ShippedFile.place(of: pointsAt, in: design)
    let line = outcome.errors.split(separator: "\n").first {
      $0.hasPrefix("library/Designs/own.yaml:\(place): error: ")
    }
    #expect(outcome.status == 65 && line?.contains(says) == true, "\(place) \(outcome.errors)")
  }

  /// Large text may have the brand's colour; a design without running heads needs no room for them.
  @Test(arguments: [
    (
      "section: {weight: bold, size: 14, leading: 18, color: accent}",
      "section: {weight: bold, size: 14, leading: 18, color: accent-text}"
    ),
    ("subtitle: {size: 12, leading: 15, color: secondary}", "subtitle: {size: 18, leading: 22, color: accent}"),
    (
      "others: 21, foot: 18}\nnumbers: {running-head: all-but-first, foot: all}",
      "others: 0, foot: 18}\nnumbers: {running-head: none}"
    ),
  ]) func isAllowed(old: String, new: String) throws {
    var design = try ShippedFile(file: "Layouts/Designs/sheet.yaml").replacing("id: sheet", with: "id: own")
    design.replaceSubrange(try #require(design.range(of: old), "\(old)"), with: new)
    try workspace.write(design.utf8, to: "library/Designs/own.yaml")
    let outcome = try workspace.handout(["check", "library"])
    #expect(outcome.status == 0, "\(outcome.errors)")
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
