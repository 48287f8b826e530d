import HandoutClinical
import HandoutDocument
import HandoutGeometry
import HandoutLayouts

extension Composer {
  /// What the patient can tick off, by phase.
  func checklist(of sheet: Sheet) -> Block {
    let profile = sheet.profile
    var children: [StackBlock.Child] = []
    func add(_ title: String, _ items: [String]) {
      guard !items.isEmpty else { return }
      children.append(StackBlock.Child(subheading(title), spaceBefore: design.length(.checkBoxAbove)))
      children.append(StackBlock.Child(boxes(items), spaceBefore: design.length(.checkBoxHeadingGap)))
    }
    add(phrases.text(.everyWeek), profile.everyWeek)
    for phase in profile.phases { add(weeks(phase.weeks), phase.checklist) }
    let progress = sheet.advice.progress
    children.append(
      StackBlock.Child(
        paragraph(phrases.joined([progress.moveOn, progress.easeBack])), spaceBefore: design.length(.checkBoxAbove)))
    return section(
      phrases.text(.recoveryChecklist), name: "checklist",
      [StackBlock.Child(.keepTogether(balanced(children)), spaceBefore: headingGap)])
  }

  private func boxes(_ items: [String]) -> Block {
    .list(
      ListBlock(
        items: items.map { inline($0, .body) }, marker: .checkBox(checkBox(side: design.length(.checkBoxSide))),
        indent: design.length(.checkBoxIndent), gap: design.length(.checkBoxItemGap)))
  }

  /// A box to tick.
  func checkBox(side: Length) -> CheckBox {
    CheckBox(
      side: side, ink: theme.color(.ink), thickness: design.length(.checkBoxLine),
      radius: design.length(.checkBoxRadius),
      spoken: phrases.text(.notDoneYet))
  }

  /// A week to fill in, with real dates when the start is known.
  func log(of sheet: Sheet) -> Block {
    let heads = (0..<7).map { day -> [Inline] in
      let text =
        sheet.patient.start.map { phrases.weekday($0.adding(days: day)) }
        ?? phrases.text(.dayNumber, ["number": String(day + 1)])
      return inline(text, .logHead)
    }
    let labels = sheet.exercises.enumerated().map { inline("\($0 + 1) \($1.exercise.shortName)", .log) }
    let table = TableBlock(
      corner: inline(phrases.text(.exercise), .logHead), heads: heads,
      labels: labels + [inline(phrases.text(.painRow), .log)], labelShare: 0.3, rowHeight: design.logRow.least,
      lineColor: theme.color(.logLine), thickness: design.length(.logLine), emptyCell: phrases.text(.emptyCell),
      room: tableRoom)
    return .keepTogether(
      section(phrases.text(.yourLog), name: "log", [StackBlock.Child(.table(table), spaceBefore: headingGap)]))
  }

  /// The room around the words of a log.
  var tableRoom: TableBlock.Room {
    TableBlock.Room(
      label: design.length(.logLabelRoom), row: design.length(.logRowRoom), head: design.length(.logHeadRoom))
  }

  /// What the therapist wants to add, or lines to write it on.
  func notes(of sheet: Sheet) -> Block {
    var children: [StackBlock.Child] = []
    for override in sheet.overrides {
      let text = phrases.text(
        .allowedExercise, ["exercise": override.exerciseName, "reason": phrases.apart(override.reason)])
      children.append(StackBlock.Child(paragraph(text), spaceBefore: headingGap))
    }
    for part in sheet.patient.notes?.split(separator: "\n", omittingEmptySubsequences: true) ?? [] {
      children.append(StackBlock.Child(paragraph(String(part)), spaceBefore: headingGap))
    }
    if !sheet.hasNotes {
      let lines = WritingLinesBlock(
        count: design.notesLines, spacing: design.length(.writingLinesSpacing), color: theme.color(.writingLine),
        thickness: design.length(.writingLinesLine))
      children.append(StackBlock.Child(.writingLines(lines)))
    }
    let notes = section(phrases.text(.therapistNotes), name: "notes", children)
    // Lines to write on belong together; a long text may run on.
    return sheet.patient.notes == nil ? .keepTogether(notes) : notes
  }

  /// Sources, review and disclaimer, at the foot of the last page.
  func closing(of sheet: Sheet) -> StackBlock {
    let profile = sheet.profile
    var names: [String] = []
    for name in sheet.sources.flatMap(\.printedNames) where !names.contains(name) { names.append(name) }
    let review =
      profile.reviewed.map { phrases.text(.reviewedBy, ["name": phrases.apart($0.by), "date": phrases.date($0.date)]) }
      ?? phrases.text(.notReviewed)
    let textOf = phrases.text(
      .textOf, ["month": phrases.month(profile.textDate), "year": String(profile.textDate.year)])
    let disclaimer = sheet.advice.disclaimer
    let hasClinician = sheet.patient.therapist != nil || sheet.clinic.name != nil
    var parts = [
      phrases.text(.sources, ["list": names.joined(separator: "; ")]), textOf, review,
      design.hasExercises
        ? phrases.pointing(hasClinician ? disclaimer.withClinician : disclaimer.withoutClinician, to: warningPlace)
        : disclaimer.short,
    ]
    if let closing = sheet.clinic.closing { parts.append(closing) }
    return StackBlock(
      children: [StackBlock.Child(paragraph(phrases.joined(parts), .closing))], isSection: true,
      name: "sources")
  }

  /// Running heads and feet.
  func furniture(of sheet: Sheet) -> Furniture {
    let clinic = [sheet.clinic.name, sheet.clinic.phone].compactMap(\.self).map(phrases.apart).joined(separator: " · ")
    let patient = identity(on: sheet, isCompact: !design.flowsFreely)
    var foot: [String] = []
    if sheet.profile.reviewed == nil, sheet.hasDraftTranslation, !design.flowsFreely {
      foot.append(phrases.text(.draftBothFoot))
    } else {
      if sheet.profile.reviewed == nil { foot.append(phrases.text(.draftFoot)) }
      if sheet.hasDraftTranslation { foot.append(phrases.text(.draftTranslationFoot)) }
    }
    // The foot of a sheet has to say where the exercises go on; strip and running head name the patient.
    if design.flowsFreely, let name = patient.name {
      foot.append(phrases.text(.madeFor, ["name": phrases.apart(name)]))
    }
    var furniture = Furniture(
      headStart: clinic.isEmpty ? [] : inline(clinic, .furniture),
      headEnd: patient.name.map { inline(phrases.apart($0), .furniture) } ?? [],
      headDetails: patient.below.isEmpty ? [] : inline(patient.below, .furniture),
      headTitle: inline(sheet.profile.name, .furniture), headRows: wordsOfPages(of: sheet),
      footStart: foot.isEmpty ? [] : inline(phrases.joined(foot), .furniture),
      footEnd: design.hasPageNumbers ? phrases.text(design.isLarge ? .pageOfShort : .pageOf) : "",
      footMiddle: wordsOfRest(of: sheet),
      footStyle: style(.furniture), ruleColor: theme.color(.hairline), ruleThickness: design.length(.furnitureRule),
      ruleGap: design.length(.furnitureRuleGap), gap: design.length(.furnitureGap))
    if !design.flowsFreely { shortenHead(of: &furniture, patient: patient) }
    if !furniture.headRows.isEmpty { furniture.headStart = [] }
    if !design.hasRunningHead {
      (furniture.headStart, furniture.headEnd, furniture.headDetails, furniture.headTitle) = ([], [], [], [])
      furniture.headRows = [:]
    }
    return furniture
  }

  /// A head of one line: the clinic, and the patient in bold with what tells him or her apart.
  private func shortenHead(of furniture: inout Furniture, patient: PatientIdentity) {
    let name = patient.name.map {
      [Inline(phrases.apart($0), style: style(.furniture).bold.colored(theme.color(.ink)))]
    }
    furniture.headTitle = []
    guard furniture.headRows.isEmpty else {
      furniture.headEnd = name ?? []
      return
    }
    let below = patient.below.isEmpty ? [] : inline((name == nil ? "" : " · ") + patient.below, .furniture)
    furniture.headEnd = (name ?? []) + below
    furniture.headDetails = []
  }
}
