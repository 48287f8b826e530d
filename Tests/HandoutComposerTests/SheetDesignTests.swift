import HandoutClinical
import HandoutComposer
import HandoutDocument
import HandoutGeometry
import HandoutTestSupport
import Testing

/// What the design of one sheet says, section by section.
@Suite struct SheetDesignTests {
  private func document(_ sheet: Sheet, language: String = "en") throws -> Document {
    let composer = Composer(
      design: try BuiltInLibrary.design("sheet"), theme: try BuiltInLibrary.theme(),
      phrases: try BuiltInLibrary.phrases(language))
    return composer.compose(sheet, paper: Size(612, 792), namesPatient: false)
  }

  private func texts(_ sheet: Sheet, language: String = "en") throws -> [String] {
    DocumentText.texts(try document(sheet, language: language))
  }

  private func rows(_ sheet: Sheet) throws -> [ExerciseRowsBlock.Row] {
    for case .exerciseRows(let rows) in DocumentText.blocks(try document(sheet)) { return rows.rows }
    return []
  }

  private func body(_ row: ExerciseRowsBlock.Row) -> [String] {
    row.body.children.flatMap { child -> [String] in
      switch child.block {
      case .text(let text): [DocumentText.text(text.inlines)]
      case .list(let list): list.items.map(DocumentText.text)
      default: []
      }
    }
  }

  @Test func theSafetyStripStandsBeforeTheExercises() throws {
    for condition in try BuiltInLibrary.clinical.conditionIDs() {
      let blocks = DocumentText.blocks(try document(try SampleSheet.sheet(condition)))
      func place(_ isWanted: (Block) -> Bool) -> Int? { blocks.firstIndex(where: isWanted) }
      let strip = place { if case .safetyStrip = $0 { true } else { false } }
      let rows = place { if case .exerciseRows = $0 { true } else { false } }
      #expect(try #require(strip) < #require(rows))
    }
  }

  @Test(arguments: [8, 40]) func everyRedFlagStandsOnceOnTheBack(age: Int) throws {
    for condition in try BuiltInLibrary.clinical.conditionIDs() {
      let sheet = try SampleSheet.sheet(condition, age: age)
      var found: [String] = []
      for case .triage(let triage) in DocumentText.blocks(try document(sheet)) {
        found += triage.columns.flatMap { $0.list.items.map(DocumentText.text) }
      }
      let wanted = sheet.redFlags.values.flatMap { $0 }
      #expect(found.count == wanted.count)
      for line in wanted { #expect(found.count { $0.lowercased().hasSuffix(line.text.lowercased()) } == 1) }
    }
  }

  @Test func theStripSaysWhereTheFullListIs() throws {
    let texts = try texts(try SampleSheet.sheet())
    #expect(texts.contains("The full list is on page 2, on the back."))
    #expect(texts.contains { $0.hasPrefix("Call 911.\nDo not drive yourself.: New for you: numb between") })
  }

  @Test func aRowHasStepsNoteAndTheProfilesOwnRule() throws {
    var sheet = try SampleSheet.sheet()
    sheet.exercises[0].note = "No hold."
    sheet.exercises[0].cautions = [
      Caution(words: "kneeling hurts", isRule: true), Caution(words: "you feel dizzy"),
    ]
    let elsewhere = Alternative(id: "clamshell", name: "Clamshell", isOnSheet: false)
    sheet.exercises[1].cautions = [Caution(words: "it hurts", instead: elsewhere, isRule: true)]
    let here = Alternative(id: "bridge", name: "Bridge", isOnSheet: true)
    sheet.exercises[2].cautions = [Caution(words: "it hurts", instead: here, isRule: true)]
    sheet.exercises[3].cautions = [Caution(words: "you feel dizzy")]
    let rows = try rows(sheet)
    let exercise = sheet.exercises[0].exercise
    #expect(body(rows[0]).count == exercise.steps.count + 2)
    #expect(body(rows[0]).last?.hasSuffix("No hold. Do not do this if kneeling hurts.") == true)
    #expect(body(rows[1]).last == "Do not do this if it hurts.")
    #expect(body(rows[2]).last == "Do not do this if it hurts. Do this instead: Bridge.")
    #expect(!body(rows[3]).contains { $0.contains("Do not do this") })
  }

  @Test func reasonsToAskStandOnce() throws {
    for condition in try BuiltInLibrary.clinical.conditionIDs() {
      let sheet = try SampleSheet.sheet(condition)
      let asked = try texts(sheet).filter { $0.contains("Ask us first") }
      #expect(asked.count == 1, "\(condition)")
      for reason in sheet.askFirst { #expect(asked.allSatisfy { $0.contains(reason) }, "\(reason)") }
      #expect(Set(sheet.askFirst).count == sheet.askFirst.count)
    }
  }

  @Test func aNoteThatIsTooLongStandsOnTheBack() throws {
    var sheet = try SampleSheet.sheet()
    #expect(try !texts(sheet).contains { $0.contains("therapist:") })
    sheet.patient.notes = "Bring this sheet."
    #expect(try texts(sheet).contains("From your therapist: Bring this sheet."))
    let long = String(repeating: "Bring this sheet. ", count: 10)
    sheet.patient.notes = long
    let said = try texts(sheet)
    #expect(said.contains("The note from your therapist is on page 2, on the back."))
    #expect(said.contains(long))
    #expect(try document(sheet).runs?.runs.first?.goesOnAt == nil)
  }

  @Test func theReasonOfATherapistIsPrinted() throws {
    var sheet = try SampleSheet.sheet()
    sheet.overrides = [OverrideNote(exerciseName: "Step-up", reason: "She is fit for it.")]
    #expect(try texts(sheet).contains("From your therapist: Step-up: She is fit for it."))
  }

  @Test func theLogHasARowForEachExerciseAndDates() throws {
    var sheet = try SampleSheet.sheet()
    func table() throws -> TableBlock? {
      for case .table(let table) in DocumentText.blocks(try document(sheet)) { return table }
      return nil
    }
    #expect(try table()?.labels.count == sheet.exercises.count + 1)
    #expect(try table()?.heads.texts.map(DocumentText.text).first == "Day 1")
    sheet.patient.start = CalendarDate(year: 2026, month: 11, day: 21)
    #expect(
      try table()?.heads.texts.map(DocumentText.text) == [
        "Sat\n21", "Sun\n22", "Mon\n23", "Tue\n24", "Wed\n25", "Thu\n26", "Fri\n27",
      ])
  }

  @Test func theChecklistIsThatOfThePhase() throws {
    let sheet = try SampleSheet.sheet()
    let texts = try texts(sheet)
    for item in sheet.phase?.checklist ?? [] { #expect(texts.contains(item)) }
    for item in sheet.profile?.everyWeek ?? [] { #expect(!texts.contains(item)) }
  }

  @Test func whoHasNoNameGetsLinesToWriteOn() throws {
    let sheet = try SampleSheet.sheet()
    for case .identity(let identity) in DocumentText.blocks(try document(sheet)) {
      #expect(identity.columns.map(\.name) == [[], [], []])
      #expect(identity.columns.map { $0.blank.map(DocumentText.text) } == [nil, "\u{A0}·\u{A0}born", nil])
    }
    var named = sheet
    named.patient.name = "Maria Alvarez"
    named.patient.born = CalendarDate(year: 1962, month: 4, day: 17)
    #expect(try texts(named).contains("Patient\u{A0}· born 17 Apr 1962"))
  }

  /// The running heads of a sheet of nobody have the same lines as its strip.
  @Test func whoHasNoNameGetsLinesInTheHeads() throws {
    var sheet = try SampleSheet.sheet()
    let blanks = try #require(try document(sheet).furniture.headBlanks)
    #expect(blanks.blanks.map { DocumentText.text($0.label) } == ["Patient", "\u{A0}·\u{A0}born"])
    sheet.patient.name = "Maria Alvarez"
    #expect(try document(sheet).furniture.headBlanks == nil)
  }

  /// A date in pieces is read as another one: therapist and date are one line, however long the clinic's.
  @Test func therapistAndDateAreOneLine() throws {
    for case .identity(let identity) in DocumentText.blocks(try document(try SampleSheet.sheet())) {
      let details = try #require(identity.columns.last.map { DocumentText.text($0.details) })
      #expect(details.hasPrefix("Therapist\u{A0}·\u{A0}") && !details.contains(" "))
    }
  }

  /// Nerve pain has a note of its own, which stands where there is room and nowhere else.
  @Test func theNerveNoteIsOptional() throws {
    for (condition, isThere) in [("tight-hamstrings-knee-pain", false), ("sciatic-hamstring-knee-pain", true)] {
      let sheet = try SampleSheet.sheet(condition)
      let children = try document(sheet).body.children.filter { child in
        guard case .text(let text) = child.block else { return false }
        return DocumentText.text(text.inlines) == sheet.advice.painScale.nerveNote
      }
      #expect(children.map(\.isOptional) == (isThere ? [true] : []))
    }
  }

  @Test func titlesAreBalanced() throws {
    let titles = DocumentText.blocks(try document(try SampleSheet.sheet())).compactMap { block -> TextBlock? in
      guard case .text(let text) = block, case .heading = text.role else { return nil }
      return text
    }
    #expect(titles.count > 4 && titles.allSatisfy(\.isBalanced))
  }

  @Test func theReviewLineStandsInTheFootAlone() throws {
    let document = try document(try SampleSheet.sheet())
    #expect(DocumentText.text(document.furniture.footStart).contains("not yet reviewed"))
    #expect(!DocumentText.texts(document).contains { $0.contains("reviewed") })
  }

  @Test(arguments: ["es", "ar", "zh", "vi"]) func otherLanguagesHaveTheirOwnWords(language: String) throws {
    let sheet = try SampleSheet.sheet(language: language)
    let texts = try texts(sheet, language: language)
    #expect(!texts.contains { $0.contains("{") || $0.contains("}") })
    #expect(!texts.contains { $0.contains("Stop if") })
  }
}
