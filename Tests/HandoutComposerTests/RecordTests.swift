import HandoutClinical
import HandoutComposer
import HandoutDocument
import HandoutLayouts
import HandoutTestSupport
import Testing

/// The parts to keep track with, and the last lines of the sheet.
@Suite struct RecordTests {
  private func table(_ sheet: Sheet) throws -> TableBlock {
    for case .table(let table) in DocumentText.blocks(try SampleSheet.document(sheet)) { return table }
    throw Missing("the log")
  }

  private func closing(_ sheet: Sheet) throws -> String {
    let document = try SampleSheet.document(sheet)
    guard let lastly = document.lastly, case .text(let text)? = lastly.children.first?.block else {
      throw Missing("the closing")
    }
    return DocumentText.text(text.inlines)
  }

  @Test func theLogHasRealDatesFromTheStartOn() throws {
    var sheet = try SampleSheet.sheet()
    #expect(try table(sheet).heads.texts.map(DocumentText.text) == (1...7).map { "Day \($0)" })
    sheet.patient.start = CalendarDate(year: 2026, month: 12, day: 28)
    #expect(
      try table(sheet).heads.texts.map(DocumentText.text) == [
        "Mon 28", "Tue 29", "Wed 30", "Thu 31", "Fri 1", "Sat 2", "Sun 3",
      ])
    let labels = try table(sheet).labels.map(DocumentText.text)
    #expect(labels.dropLast() == sheet.exercises.enumerated().map { "\($0 + 1) \($1.exercise.shortName)" }[...])
    #expect(labels.last == (try BuiltInLibrary.phrases().text(.painRow)))
  }

  @Test func theReviewLineTellsTheTruth() throws {
    let phrases = try BuiltInLibrary.phrases()
    var sheet = try SampleSheet.sheet()
    sheet.patient.name = "Ana Person"
    sheet.basis = try BuiltInLibrary.condition(SampleSheet.condition, reviewed: nil).basis
    #expect(try closing(sheet).contains(phrases.text(.notReviewed)))
    // The mark comes before the name: a long name is cut at the end of its line, the mark never.
    let draft = DocumentText.text(try SampleSheet.document(sheet).furniture.footStart)
    #expect(draft == phrases.text(.draftFoot) + " " + phrases.text(.madeFor, ["name": "Ana Person"]))

    sheet.basis = try BuiltInLibrary.condition(
      SampleSheet.condition, reviewed: "{by: Dr. Mary Hill, date: 2026-10-03}"
    ).basis
    #expect(try closing(sheet).contains("Reviewed by Dr. Mary Hill on 3 October 2026."))
    #expect(try !closing(sheet).contains(phrases.text(.notReviewed)))
    let reviewed = try SampleSheet.document(sheet)
    #expect(!DocumentText.text(reviewed.furniture.footStart).contains(phrases.text(.draftFoot)))
    #expect(!DocumentText.texts(reviewed).contains { $0.contains("Draft") })
  }

  @Test func theClosingNamesTheSourcesAndTheDate() throws {
    var sheet = try SampleSheet.sheet()
    sheet.basis.date = CalendarDate(year: 2026, month: 7, day: 1)
    let text = try closing(sheet)
    for name in sheet.sources.flatMap(\.printedNames) { #expect(text.contains(name)) }
    #expect(text.contains("Text of July 2026."))
    let phrases = try BuiltInLibrary.phrases()
    let disclaimer = sheet.advice.disclaimer
    #expect(text.contains(phrases.pointing(disclaimer.withoutClinician, to: .page(1))))
    #expect(text.contains("a warning sign on page 1 appears"))
    sheet.patient.therapist = "Sam"
    sheet.clinic.closing = "Open from 8 to 6."
    #expect(try closing(sheet).contains(phrases.pointing(disclaimer.withClinician, to: .page(1))))
    #expect(try closing(sheet).hasSuffix("Open from 8 to 6."))
  }

  @Test func overridesArePrintedWithTheirReasons() throws {
    var sheet = try SampleSheet.sheet()
    sheet.overrides = [OverrideNote(exerciseName: "Bridge", reason: "Done for years without pain.")]
    sheet.patient.notes = "First line.\n\nSecond line."
    let texts = try SampleSheet.texts(sheet)
    let phrases = try BuiltInLibrary.phrases()
    let line = phrases.text(.allowedExercise, ["exercise": "Bridge", "reason": "Done for years without pain."])
    let start = try #require(texts.firstIndex(of: line))
    #expect(texts[start...].prefix(3) == [line, "First line.", "Second line."])
    #expect(texts[start - 1] == phrases.text(.therapistNotes))
  }

  @Test func withoutNotesThereAreLinesToWriteOn() throws {
    func lines(_ sheet: Sheet) throws -> [Int] {
      DocumentText.blocks(try SampleSheet.document(sheet)).compactMap { block in
        guard case .writingLines(let lines) = block else { return nil }
        return lines.count
      }
    }
    var sheet = try SampleSheet.sheet()
    #expect(try lines(sheet) == [BuiltInLibrary.design().notesLines])
    sheet.patient.notes = "Walk a little."
    #expect(try lines(sheet) == [])
  }

  @Test func theChecklistHasEveryPhase() throws {
    for condition in try BuiltInLibrary.clinical.conditionIDs() {
      let sheet = try SampleSheet.sheet(condition)
      let boxes = DocumentText.blocks(try SampleSheet.document(sheet)).flatMap { block -> [String] in
        guard case .list(let list) = block, case .checkBox = list.marker else { return [] }
        return list.items.map(DocumentText.text)
      }
      let profile = try #require(sheet.profile)
      #expect(boxes == profile.everyWeek + profile.phases.flatMap(\.checklist))
    }
  }
}
