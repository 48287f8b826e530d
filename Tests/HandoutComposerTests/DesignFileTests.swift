import HandoutGeometry
import HandoutInput
import HandoutLayouts
import HandoutTestSupport
import Testing

/// What a design file says, and what no design file may say.
@Suite struct DesignFileTests {
  private func design(_ changes: (String, String)..., of id: String = "sheet") throws -> PageDesign {
    var text = BuiltInLibrary.designText(id)
    for (good, bad) in changes {
      let range = try #require(text.firstRange(of: good), "the design holds no \(good)")
      text.replaceSubrange(range, with: bad)
    }
    return try PageDesign(document: YAMLDocument(name: "Designs/\(id).yaml", bytes: Array(text.utf8)))
  }

  @Test(arguments: [
    ("      - safety-strip\n", "", "the exercises stand before the red-flag box"),
    ("      - red-flags: {form: triage, tiers: [1, 2, 3]}\n", "", "the red-flag box is missing"),
    ("tiers: [1, 2, 3]", "tiers: [1, 2]", "the full list of warning signs has the tiers 1, 2 and 3"),
    ("step: {size: 12,", "step: {size: 11,", "step is read and must be at least 11.5 points, found 11"),
    ("id: sheet\n", "id: sheet\nlarge: true\n", "must be at least 18 points"),
    ("  triage-heading: ", "  log-head: ", "the key \"triage-heading\" is missing"),
    ("  pain-bar: ", "  scale: ", "the lengths \"pain-bar\" are missing"),
    ("cell: 17,", "cell: 16,", "the cells of a log must be at least 17 points wide"),
    ("log-row: {least: 18", "log-row: {least: 16", "the rows of a log must be at least 17 points high"),
    ("leave-out: [about]", "leave-out: [checklist]", "checklist must never be left out"),
    ("leave-out: [about]", "leave-out: [red-flags]", "red-flags must never be left out"),
    ("        - ask-first\n", "", "ask-first must never be left out"),
    ("form: triage", "form: bar", "red-flags has no form \"bar\""),
    ("      - exercises: rest\n", "", "exercises that have no room in their region have no place to go on"),
    ("      - stop-rule\n", "      - stop-rule\n      - stop-rule\n", "the section stop-rule stands twice"),
    ("widths: [206, 162, 158]", "widths: [206, 162]", "there must be a width for each column"),
    ("{step: step-tight}", "{step: subheadin}", "subheadin"),
    ("up-to-5: 126", "a-few: 126", "a number of exercises is needed, found \"a-few\""),
  ]) func whatADesignMayNotSayIsRefused(good: String, bad: String, says: String) throws {
    let error = try #require(throws: YAMLError.self) { _ = try design((good, bad)) }
    let said = error.diagnostics.map { "\($0.message)" }
    #expect(said.contains { $0.contains(says) }, "\(said)")
    for diagnostic in error.diagnostics { #expect(diagnostic.line > 0) }
  }

  @Test(arguments: [
    (
      "wallet", "[tier-3, cover]], turned: [1]}\nmargins", "[tier-4, cover]], turned: [1]}\nmargins",
      "there is no region \"tier-4\""
    ),
    (
      "wallet", "[tier-3, cover]], turned: [1]}\nmargins", "[tier-1, cover]], turned: [1]}\nmargins",
      "must have one panel, found 2"
    ),
    (
      "wallet", "warning: {size: 9,", "warning: {size: 8.5,", "warning is read and must be at least 9 points, found 8.5"
    ),
    ("wallet", "pocket: true\n", "", "must be at least 11.5 points, found 9"),
    ("wallet", "turned: [1]}\nmargins", "turned: [1], rows: 2}\nmargins", "the key \"rows\" is not for the form fold"),
    ("wallet", "split: [tier-1, tier-2]", "split: [tier-9]", "there is no region \"tier-9\""),
    ("cards", "tiers: [3]", "tiers: [2]", "the section red-flags stands twice"),
    ("cards", "sections: [{red-flags: {form: panel, tiers: [3]}}]", "sections: [plan]", "has the tiers 1, 2 and 3"),
    ("cards", "columns: 2, rows: 2", "columns: 0, rows: 2", "columns"),
    (
      "cards", "parts: [start-and-steps, note, cautions]", "parts: [start-and-steps, note]",
      "cautions must not be left out"
    ),
    ("booklet", "inner: 4}", "inner: 4, hole: [1, 1, 5]}", "the key \"hole\" is not for the form booklet"),
    ("booklet", "grow: [cover]", "grow: [page]", "there is no region \"page\""),
  ]) func whatAnImposedDesignMayNotSayIsRefused(id: String, good: String, bad: String, says: String) throws {
    let error = try #require(throws: YAMLError.self) { _ = try design((good, bad), of: id) }
    let said = error.diagnostics.map { "\($0.message)" }
    #expect(said.contains { $0.contains(says) }, "\(said)")
  }

  /// A design for the purse has small text, but nothing is done by it.
  @Test func smallTextIsNotForExercises() throws {
    let error = try #require(throws: YAMLError.self) {
      _ = try design(("id: cards\n", "id: cards\npocket: true\n"), ("step: {size: 12,", "step: {size: 9,"), of: "cards")
    }
    #expect(error.diagnostics.contains { "\($0.message)".contains("at least 11.5 points, found 9") })
  }

  @Test func aDesignWithACompanionNeedsNoFullList() throws {
    let ladder = BuiltInLibrary.designText("sheet").ranges(of: "ladder:\n").first
    var text = BuiltInLibrary.designText("sheet")
    text.removeSubrange(try #require(ladder).lowerBound...)
    text = text.replacing("companion: none", with: "companion: sheet")
      .replacing("      - red-flags: {form: triage, tiers: [1, 2, 3]}\n", with: "")
    let design = try PageDesign(document: YAMLDocument(name: "Designs/wall.yaml", bytes: Array(text.utf8)))
    #expect(design.companion == "sheet" && !design.uses.contains { $0.section == .redFlags })
  }

  /// Each rung is the whole design, with all changes of the rungs before.
  @Test func rungsAddToEachOther() throws {
    let design = try design()
    let lefts = design.ladder.map(\.leftOut)
    #expect(lefts.first == [])
    #expect(lefts[1] == [.logByExercise])
    #expect(lefts[2] == [.about, .logByExercise])
    #expect(lefts.last == [.moreSheets])
    #expect(design.onRung(1).styles[.step] == design.styles[.stepTight])
    #expect(design.onRung(5).styles[.step] == design.styles[.stepTight])
    #expect(design.pages.least == 2 && design.ladder.last?.design.pages.least == 6)
    for rung in design.ladder {
      #expect(rung.design.ladder.isEmpty)
      #expect(rung.design.uses.contains { $0.section == .checklist })
      #expect(rung.design.uses.contains { $0.section == .redFlags && $0.tiers == [1, 2, 3] })
    }
  }

  /// Files from before lengths were data have none, and no regions: they print what they always printed.
  @Test func anOldDesignIsReadAsBefore() throws {
    var text = BuiltInLibrary.designText("full")
    let metrics = try #require(text.firstRange(of: "metrics:\n"))
    let sections = try #require(text.firstRange(of: "sections:\n"))
    text.removeSubrange(metrics.lowerBound..<sections.lowerBound)
    let old = try PageDesign(document: YAMLDocument(name: "Designs/old.yaml", bytes: Array(text.utf8)))
    let new = try design(of: "full")
    #expect(old == new)
    #expect(old.flowsFreely && old.exercises.form == .cards && old.ladder.isEmpty)
  }
}
