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
    ("code: 44,", "code: 43,", "the code of a link must be at least 44 points wide"),
    ("link: patient}", "link: therapist}", "link must be patient or clinic"),
    ("      - safety-strip\n", "      - safety-strip: {link: clinic}\n", "unknown key \"link\""),
    (
      "- text: {step: step-tight}", "- parts: [start-and-steps, note, rule]",
      "link must not be left out of the exercises"
    ),
    (
      "  - closing: short\n",
      "  - regions: {front: [{letterhead: strip}, title, safety-strip, note, exercises, stop-rule, pain-scale]}\n",
      "the link of the clinic must not be left out"
    ),
  ]) func whatADesignMayNotSayIsRefused(good: String, bad: String, says: String) throws {
    let error = try #require(throws: YAMLError.self) { _ = try design((good, bad)) }
    let said = error.diagnostics.map { "\($0.message)" }
    #expect(said.contains { $0.contains(says) }, "\(said)")
    for diagnostic in error.diagnostics { #expect(diagnostic.line > 0) }
  }

  @Test(arguments: [
    ("furniture: {size: 18,", "furniture: {size: 17,", "furniture must be at least 18 points, found 17"),
    (
      "pill: {weight: bold, size: 18,", "pill: {weight: bold, size: 16,",
      "pill must be at least 18 points"
    ),
    ("body: {size: 18,", "body: {size: 17.5,", "body is read and must be at least 18 points, found 17.5"),
    ("least: 18, greatest: 18", "least: 12, greatest: 18", "the second language must be at least 18 points"),
    ("may-take: [ask-first, about]", "may-take: [title]", "the region exercises cannot take title"),
    ("    pages: many\n    may-take: [ask-first, about]\n", "", "exercises that have no room in their region"),
    ("      - safety-strip: list\n", "", "the exercises stand before the red-flag box"),
    ("safety-strip: list", "safety-strip: triage", "safety-strip has no form \"triage\""),
  ]) func whatLargePrintMayNotSayIsRefused(good: String, bad: String, says: String) throws {
    let error = try #require(throws: YAMLError.self) { _ = try design((good, bad), of: "large-print") }
    let said = error.diagnostics.map { "\($0.message)" }
    #expect(said.contains { $0.contains(says) }, "\(said)")
  }

  @Test(arguments: [
    ("fridge", "      - safety-strip: emergency\n", "", "no warning sign stands before the exercises"),
    ("fridge", "companion: sheet", "companion: none", "the red-flag box is missing"),
    ("fridge", "warning: {size: 15.5,", "warning: {size: 11,", "warning is read and must be at least 11.5 points"),
    ("fridge", "  dosage: ", "  step: ", "the key \"dosage\" is missing"),
    ("fridge", "  plan-cell: ", "  strip: ", "the lengths \"plan-cell\" are missing"),
    ("log", "log-row: {least: 17", "log-row: {least: 16", "the rows of a log must be at least 17 points high"),
    ("log", "cell: 17,", "cell: 16,", "the cells of a log must be at least 17 points wide"),
    ("log", "title: plan", "title: cells", "title has no form \"cells\""),
    ("log", "grid: {columns: 3, rows: 2}", "grid: {columns: 3}", "rows"),
  ]) func whatAWallMayNotSayIsRefused(id: String, good: String, bad: String, says: String) throws {
    let error = try #require(throws: YAMLError.self) { _ = try design((good, bad), of: id) }
    let said = error.diagnostics.map { "\($0.message)" }
    #expect(said.contains { $0.contains(says) }, "\(said)")
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

  /// A leaflet says nothing of exercises, and still has every warning sign.
  @Test func aDesignWithoutExercisesSaysNothingOfThem() throws {
    let leaflet = try design(of: "information")
    #expect(!leaflet.hasExercises && leaflet.companion == nil)
    #expect(leaflet.uses.contains { $0.section == .redFlags && $0.tiers == [1, 2, 3] })
    for (good, bad, says) in [
      ("  - red-flags: {form: triage, tiers: [1, 2, 3]}\n", "", "the red-flag box is missing"),
      ("tiers: [1, 2, 3]", "tiers: [1, 3]", "the full list of warning signs has the tiers 1, 2 and 3"),
      ("  - what-helps\n", "  - what-helps\n  - exercises\n", "the exercises stand before the red-flag box"),
    ] {
      let error = try #require(throws: YAMLError.self) { _ = try design((good, bad), of: "information") }
      #expect(error.diagnostics.contains { "\($0.message)".contains(says) }, "\(error.diagnostics)")
    }
  }

  /// A rung that is for fewer exercises is the one before it.
  @Test func aRungCanBeForFewExercises() throws {
    let log = try design(of: "log")
    func days(_ rung: Int, _ exercises: Int) -> Int? {
      log.onRung(rung, exercises: exercises).uses.first { $0.section == .log }?.days
    }
    #expect(days(0, 6) == 28 && days(1, 6) == 21 && days(2, 6) == 28)
    #expect(days(1, 7) == 28 && days(2, 7) == 28)
    #expect(log.onRung(1, exercises: 7) == log.onRung(0) && log.ladder.map(\.leftOut) == [[.logWeeks], []])
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

  /// What the design with the most words does not print of an exercise, it says.
  @Test func fullSaysWhatItDoesNotPrint() throws {
    let full = try design(of: "full")
    #expect(!full.exercises.parts.contains(.breathe) && full.purpose.contains("without breathing"))
    #expect(!full.exercises.parts.contains(.mistake) && full.purpose.contains("common mistake"))
    for part in [CardPart.startAndSteps, .note, .feelAndLevels, .cautions] {
      #expect(full.exercises.parts.contains(part))
    }
    let sections = Set(full.uses.map(\.section))
    #expect(sections.isSuperset(of: [.whatIsGoingOn, .whatHelps, .redFlags, .callUs, .checklist, .painScale]))
  }

  /// Proportions stand in the file too, and change the page.
  @Test func proportionsAreData() throws {
    let usual = try design()
    #expect(usual.share(.triageEmergencyLeast) == 0.24 && usual.share(.triageStep) == 0.005)
    let own = try design(("emergency-least: 0.24", "emergency-least: 0.4"), ("names: 0.5", "names: 0.3"))
    #expect(own.share(.triageEmergencyLeast) == 0.4 && own.share(.logNames) == 0.3)
    for (good, bad, says) in [
      ("step: 0.005", "step: 0", "step must be a number from 0.001 to 0.1"),
      ("emergency-least: 0.24", "emergency-least: 0.5", "emergency-least must not be more than emergency-greatest"),
      ("photograph: 0.62", "photograph: 3", "photograph must be a number from 0 to 1"),
    ] {
      let error = try #require(throws: YAMLError.self) { _ = try design((good, bad)) }
      #expect(error.diagnostics.contains { "\($0.message)".contains(says) }, "\(error.diagnostics.map(\.message))")
    }
  }

  /// Files from before proportions were data have those of the built-in design of their kind.
  @Test func proportionsMayBeMissing() throws {
    let sheet = try design(
      (", photograph: 0.62", ""), (", names: 0.5", ""), (", sign-gap: 0.26", ""), (", step: 0.005", ""))
    #expect(try sheet == design())
    let full = try design(
      (",\n     sender-width: 192, clinic: 0.55", ""), (" panel-gap: 6,", ""), (", beside: 0.72, likeness: 0.75", ""),
      (", names: 0.3", ""), of: "full")
    #expect(try full == design(of: "full"))
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
