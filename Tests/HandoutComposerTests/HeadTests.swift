import HandoutClinical
import HandoutComposer
import HandoutDocument
import HandoutTestSupport
import Testing

/// The head of the sheet: clinic and patient, title, at a glance.
@Suite struct HeadTests {
  private func facts(_ sheet: Sheet) throws -> [String] {
    for case .facts(let facts) in DocumentText.blocks(try SampleSheet.document(sheet)) {
      return facts.facts.map { "\(DocumentText.text($0.label)): \(DocumentText.text($0.value))" }
    }
    return []
  }

  private func subtitle(_ sheet: Sheet) throws -> String {
    let texts = try SampleSheet.texts(sheet)
    guard let title = texts.firstIndex(of: sheet.profile?.name ?? ""), texts.indices.contains(title + 1) else {
      return ""
    }
    return texts[title + 1]
  }

  @Test func weeksAreSaidAsTheyAre() throws {
    var sheet = try SampleSheet.sheet()
    for (span, words) in [
      (Span(from: 3, to: 3), "week 3"), (Span(from: 1, to: 2), "weeks 1 and 2"), (Span(from: 5, to: 8), "weeks 5 to 8"),
    ] {
      sheet.phase?.weeks = span
      #expect(try subtitle(sheet).hasSuffix(" · \(words)"))
      // The checklist has the same weeks as a heading of its own.
      sheet.profile?.phases[0].weeks = span
      #expect(try SampleSheet.texts(sheet).contains(words.prefix(1).uppercased() + words.dropFirst()))
    }
  }

  @Test func theSideIsNamedAsItIsWorked() throws {
    var sheet = try SampleSheet.sheet()
    let cases: [(Side?, Legs, String?)] = [
      (nil, .both, nil), (.both, .both, "both legs"), (.left, .both, "left leg first"),
      (.right, .both, "right leg first"), (.left, .one, "left leg"), (.right, .one, "right leg"),
    ]
    let plain = try subtitle(sheet)
    for (side, legs, words) in cases {
      sheet.patient.side = side
      sheet.patient.legs = legs
      #expect(try subtitle(sheet) == plain + (words.map { " · \($0)" } ?? ""))
    }
    sheet.patient.start = CalendarDate(year: 2026, month: 11, day: 23)
    #expect(try subtitle(sheet).hasSuffix(" · right leg · starts 23 November 2026"))
  }

  @Test func aFreeListHasNoPhase() throws {
    var sheet = try SampleSheet.sheet()
    sheet.phase = nil
    #expect(try subtitle(sheet) == BuiltInLibrary.phrases().text(.homeProgram))
  }

  @Test func atAGlanceSaysTheRhythm() throws {
    var sheet = try SampleSheet.sheet()
    sheet.minutes = 20
    sheet.exercises[0].exercise.equipment = [.chair, .wall]
    for index in sheet.exercises.indices.dropFirst() { sheet.exercises[index].exercise.equipment = [] }
    let cases = [
      (7, Span(from: 1, to: 1), "Every day"), (5, Span(from: 1, to: 1), "5 days a week"),
      (1, Span(from: 1, to: 1), "1 day a week"), (7, Span(from: 1, to: 2), "Every day, 1 to 2 times a day"),
      (6, Span(from: 2, to: 2), "6 days a week, 2 times a day"),
    ]
    for (days, perDay, words) in cases {
      sheet.phase?.days = days
      sheet.phase?.perDay = perDay
      #expect(
        try facts(sheet) == ["How often: \(words)", "Each session: About 20 minutes", "You need: Wall and chair"])
    }
    for index in sheet.exercises.indices { sheet.exercises[index].exercise.equipment = [] }
    sheet.patient.nextVisit = CalendarMoment(
      date: CalendarDate(year: 2026, month: 12, day: 5), time: CalendarMoment.Time(hour: 9, minute: 30))
    #expect(try facts(sheet).suffix(2) == ["You need: Nothing special", "Next visit: 5 Dec, 9:30 am"])
  }

  /// The head and the cards say the same days: what the therapist changed for one exercise stands in the head too, and what was
  /// changed for all of them is the sheet's own rhythm.
  @Test func changedDaysAreSaidInTheHead() throws {
    var sheet = try SampleSheet.sheet()
    sheet.phase?.days = 5
    func change(_ indices: [Int], to days: Int) {
      for index in indices {
        sheet.exercises[index].dosage.days = days
        sheet.patient.doses.append(DoseChange(exercise: Located(sheet.exercises[index].exercise.id), days: days))
      }
    }
    func rhythm() throws -> String? { try facts(sheet).first }
    change([2], to: 3)
    #expect(try rhythm() == "How often: 5 days a week\u{A0}· Thigh squeeze: 3 days a week")
    #expect(try SampleSheet.texts(sheet).contains("3 days a week"))
    change([3], to: 3)
    change([4], to: 7)
    #expect(
      try rhythm()
        == "How often: 5 days a week\u{A0}· Strap stretch: every day\u{A0}· Thigh squeeze and Heel dig: 3 days a week")
    // The warm-up goes with the others.
    change([1, 2, 3, 4], to: 3)
    #expect(try rhythm() == "How often: 3 days a week")
    #expect(try SampleSheet.texts(sheet).allSatisfy { !$0.contains("5 days a week") })
  }

  @Test func missingNamesBecomeLines() throws {
    var sheet = try SampleSheet.sheet()
    func letterhead() throws -> LetterheadBlock? {
      for case .letterhead(let head) in DocumentText.blocks(try SampleSheet.document(sheet)) { return head }
      return nil
    }
    var head = try #require(try letterhead())
    #expect(head.sender.isEmpty && head.logo == nil)
    #expect(head.fields.map(\.value.isEmpty) == [true, true])
    sheet.clinic.name = "Hill street clinic"
    sheet.clinic.phone = "555 0100"
    sheet.clinic.address = "1 Hill Street"
    sheet.patient.name = "Ana"
    head = try #require(try letterhead())
    #expect(head.sender.map(DocumentText.text) == ["Hill street clinic", "1 Hill Street · 555 0100"])
    #expect(head.fields.map { DocumentText.text($0.value) } == ["Ana", ""])
    guard case .initials(let initials, _)? = head.logo else { throw Missing("the initials") }
    #expect(DocumentText.text(initials) == "HS")
    sheet.logo = "logo"
    guard case .image(name: "logo", let alternate)? = try letterhead()?.logo else { throw Missing("the logo") }
    #expect(alternate == "Logo of Hill street clinic")
  }

  @Test func theFileNamesThePatientOnlyWhenAsked() throws {
    var sheet = try SampleSheet.sheet()
    sheet.patient.name = "Ana Person"
    let quiet = try SampleSheet.document(sheet)
    #expect(!quiet.title.contains("Ana") && !quiet.subject.contains("Ana") && !quiet.author.contains("Ana"))
    #expect(try SampleSheet.document(sheet, namesPatient: true).title == "\(sheet.profile?.name ?? "") · Ana Person")
    #expect(quiet.created == "2026-11-21T00:00:00Z")
  }
}

/// Something that a test looked for is not there.
struct Missing: Error, CustomStringConvertible {
  let description: String

  init(_ what: String) {
    description = "\(what) is missing"
  }
}
