import HandoutClinical
import HandoutDocument
import HandoutGeometry
import HandoutLayouts

extension Composer {
  /// Days to fill in, week below week.
  ///
  /// - Parameter start: how many days after the start of the program the first one is.
  func dayLog(of sheet: Sheet, use: SectionUse, from start: Int = 0) -> Block {
    let weeks = weekLogs(of: sheet, use: use, from: start)
    guard weeks.count > 1 else { return weeks.first ?? .stack(StackBlock(children: [])) }
    return .stack(
      StackBlock(
        children: weeks.enumerated().map { index, week in
          StackBlock.Child(week, spaceBefore: index == 0 ? .zero : design.sectionSpace)
        }))
  }

  /// Days to fill in, each week a block of its own, the first one below the heading: a row for each exercise, or two rows for the whole
  /// session; real dates where the start is known. A week of many columns has several tables, and no table goes from one week into the next.
  func weekLogs(of sheet: Sheet, use: SectionUse, from start: Int = 0) -> [Block] {
    let pain = [Inline(phrases.text(.painRow), style: style(.log).bold)]
    // On a card names take two lines, and no number stands in one by itself.
    let space = design.imposition == nil ? " " : "\u{A0}"
    let rows =
      use.form == .bySession
      ? [inline(phrases.text(.allDone), .log)]
      : sheet.exercises.enumerated().map { inline("\($0 + 1)\(space)\($1.exercise.shortName)", .log) }
    let weeks = stride(from: 0, to: use.days, by: 7).flatMap { week in
      let end = min(week + 7, use.days)
      return stride(from: week, to: end, by: use.daysInRow).map { first in
        table(
          rows + [pain], days: start + first..<start + min(first + use.daysInRow, end), columns: use.daysInRow,
          of: sheet)
      }
    }
    return weeks.enumerated().map { index, week in
      guard index == 0 else { return .keepTogether(.table(week)) }
      return section(
        phrases.text(.yourLog), name: "log",
        [StackBlock.Child(.keepTogether(.table(week)), spaceBefore: design.length(.logHeadGap))])
    }
  }

  /// A table with a column for each day.
  ///
  /// - Parameter columns: for how many columns it has room.
  private func table(_ labels: [[Inline]], days: Range<Int>, columns: Int, of sheet: Sheet) -> TableBlock {
    TableBlock(
      corner: [],
      heads: TableBlock.Heads(days.map { inline(dayHead($0, of: sheet), .logHead) }, firstDay: days.lowerBound),
      labels: labels,
      labelShare: design.share(.logNames), rowHeight: design.logRow.least, lineColor: theme.color(.logLine),
      thickness: design.length(.logLine),
      emptyCell: phrases.text(.emptyCell), room: tableRoom, greatestRowHeight: design.logRow.greatest, columns: columns)
  }

  /// A day's weekday above its date, or its number.
  private func dayHead(_ day: Int, of sheet: Sheet) -> String {
    guard let start = sheet.patient.start else { return phrases.text(.dayNumber, ["number": String(day + 1)]) }
    let words = phrases.weekday(start.adding(days: day))
    guard let space = words.lastIndex(of: " ") else { return words }
    return words[..<space] + "\n" + words[words.index(after: space)...]
  }

  /// What the patient can tick off in the present phase; nil where nothing is.
  ///
  /// - Parameter form: whether all items are there, or the first three, or those and a box for each day of a week.
  func phaseChecklist(of sheet: Sheet, form: SectionForm?, columns: Int) -> Block? {
    let all = sheet.phase?.checklist ?? sheet.profile?.everyWeek ?? []
    let items = form == .phase ? all : Array(all.prefix(Composer.shortChecklist))
    guard !items.isEmpty else { return nil }
    let list = Block.list(
      ListBlock(
        items: items.map { inline($0, .checklist) },
        marker: .checkBox(checkBox(side: design.length(.checkBoxSide))),
        indent: design.length(.checkBoxIndent), gap: design.length(.checkBoxItemGap)))
    let content =
      columns == 1
      ? list
      : .balanced(
        BalancedBlock(
          content: StackBlock(children: [StackBlock.Child(list)]), columns: columns,
          gap: design.length(.checkBoxColumnGap), mayBeSingle: true))
    let head = design.length(.checkBoxHeadingGap)
    return .keepTogether(
      section(phrases.text(.recoveryChecklist), name: "checklist", [StackBlock.Child(content, spaceBefore: head)]))
  }

  /// The items of a short checklist.
  private static let shortChecklist = 3

  /// A box to tick for each day of a week.
  func dayBoxes(of sheet: Sheet) -> Block {
    let days = (0..<7).map { day in
      sheet.patient.start.map { phrases.weekday($0.adding(days: day)) }
        ?? phrases.text(.dayNumber, ["number": String(day + 1)])
    }
    return .tickRow(
      TickRowBlock(
        label: [Inline(phrases.text(.allDone), style: style(.checklist).bold)],
        items: days.map { inline($0, .checklist) },
        box: checkBox(side: design.length(.dayBoxSide)),
        boxGap: design.length(.dayBoxGap), itemGap: design.length(.dayBoxLabelGap)))
  }

  /// When to move on and when to ease back, and what the phase says about its days; nil where there are no phases.
  func progress(of sheet: Sheet, form: SectionForm?) -> Block? {
    guard sheet.profile != nil else { return nil }
    let progress = sheet.advice.progress
    guard form != .short else { return paragraph(progress.moveOnShort, .checklist) }
    let words = [sheet.phase?.note, progress.moveOn, progress.easeBack].compactMap(\.self)
    return paragraph(phrases.joined(words), .checklist)
  }

  /// Sources, date of the text and two sentences of the disclaimer; the review line stands in the foot.
  ///
  /// - Parameter form: short names only the source that the profile was written after.
  func shortClosing(of sheet: Sheet, form: SectionForm?) -> StackBlock {
    let sources = form == .short ? Array(sheet.sources.prefix(1)) : sheet.sources
    var names: [String] = []
    for name in sources.flatMap(\.printedNames) where !names.contains(name) { names.append(name) }
    let date = sheet.basis.date
    var parts = [
      phrases.text(.sources, ["list": names.joined(separator: "; ")]),
      phrases.text(.textOf, ["month": phrases.month(date), "year": String(date.year)]),
      sheet.advice.disclaimer.short,
    ]
    if let closing = sheet.clinic.closing { parts.append(closing) }
    if !design.hasFoot, let draft = draftLine(of: sheet) { parts.insert(draft, at: 0) }
    return StackBlock(
      children: [StackBlock.Child(paragraph(phrases.joined(parts), .closing))], isSection: true, name: "sources")
  }
}
