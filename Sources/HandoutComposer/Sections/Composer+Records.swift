import HandoutClinical
import HandoutDocument
import HandoutGeometry
import HandoutLayouts

extension Composer {
  /// What the patient can tick off, by phase; nil without a condition, whose phases they are.
  func checklist(of sheet: Sheet) -> Block? {
    guard let profile = sheet.profile else { return nil }
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
      corner: inline(phrases.text(.exercise), .logHead), heads: TableBlock.Heads(heads, firstDay: 0),
      labels: labels + [inline(phrases.text(.painRow), .log)], labelShare: design.share(.logNames),
      rowHeight: design.logRow.least,
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
      children.append(StackBlock.Child(typedParagraph(text, .body), spaceBefore: headingGap))
    }
    for part in sheet.patient.notes?.split(separator: "\n", omittingEmptySubsequences: true) ?? [] {
      children.append(StackBlock.Child(typedParagraph(String(part), .body), spaceBefore: headingGap))
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

  /// Lines to write on, as many as a page has room for.
  var noteLines: Block {
    let lines = WritingLinesBlock(
      count: Composer.mostLines, spacing: design.length(.writingLinesSpacing), color: theme.color(.writingLine),
      thickness: design.length(.writingLinesLine))
    return .stack(
      StackBlock(children: [
        StackBlock.Child(heading(phrases.text(.therapistNotes))), StackBlock.Child(.writingLines(lines)),
      ]))
  }

  /// More lines than any page has.
  private static let mostLines = 99

  /// Sources, review and disclaimer, at the foot of the last page.
  func closing(of sheet: Sheet) -> StackBlock {
    let basis = sheet.basis
    var names: [String] = []
    for name in sheet.sources.flatMap(\.printedNames) where !names.contains(name) { names.append(name) }
    let review =
      basis.reviewed.map { phrases.text(.reviewedBy, ["name": phrases.apart($0.by), "date": phrases.date($0.date)]) }
      ?? phrases.text(.notReviewed)
    let textOf = phrases.text(
      .textOf, ["month": phrases.month(basis.date), "year": String(basis.date.year)])
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

  /// What nobody has reviewed; nil where everything is.
  func draftLine(of sheet: Sheet) -> String? {
    if sheet.basis.reviewed == nil, sheet.hasDraftTranslation, !design.flowsFreely {
      return phrases.text(.draftBothFoot)
    }
    var drafts: [String] = []
    if sheet.basis.reviewed == nil { drafts.append(phrases.text(.draftFoot)) }
    if sheet.hasDraftTranslation { drafts.append(phrases.text(.draftTranslationFoot)) }
    return drafts.isEmpty ? nil : phrases.joined(drafts)
  }
}
