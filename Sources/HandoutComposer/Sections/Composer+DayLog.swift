import HandoutClinical
import HandoutDocument
import HandoutGeometry
import HandoutLayouts

/// A log of some weeks: the exercises in small, and a row a day.
extension Composer {
  /// "Your log", and the plan.
  func logTitle(of sheet: Sheet) -> Block {
    .titleLine(
      TitleLineBlock(
        title: inline(phrases.text(.yourLog), .title),
        details: [inline(planLine(of: sheet, withVisit: false), .subtitle)], namesPeople: false,
        gap: design.length(.titleLineGap)))
  }

  /// The exercises in small pictures and few words.
  func thumbnails(of sheet: Sheet) -> Block? {
    guard !sheet.exercises.isEmpty else { return nil }
    let entries = sheet.exercises.enumerated().map { index, entry in
      ThumbnailsBlock.Entry(
        number: index + 1, name: inline("\(index + 1) \(entry.exercise.shortName)", .cardName),
        dosage: inline(dosageLine(of: entry, sheet: sheet), .dosage),
        picture: picture(of: entry, side: side(of: entry, sheet: sheet), sheet: sheet))
    }
    return .thumbnails(
      ThumbnailsBlock(
        entries: entries, columns: design.exercises.grid.columns(exercises: entries.count),
        look: ThumbnailsBlock.Look(
          width: design.length(.thumbnailWidth), leastHeight: design.length(.thumbnailLeast),
          greatestHeight: design.length(.thumbnailGreatest), gap: design.length(.thumbnailGap),
          columnGap: design.length(.thumbnailColumnGap), rowGap: design.length(.thumbnailRowGap),
          panelGap: design.length(.thumbnailPanelGap))))
  }

  /// "2 sets of 10, hold 2 seconds, each leg": the amount stays on one line.
  private func dosageLine(of entry: ResolvedExercise, sheet: Sheet) -> String {
    let pills = dosage(of: entry, sheet: sheet).map { $0.map(\.text).joined() }
    if entry.instruction != nil { return pills.joined(separator: Composer.separator) }
    let amount = pills.prefix(1).map { $0.unbroken(upTo: 14) }
    return (amount + pills.dropFirst()).joined(separator: phrases.text(.listSeparator))
  }

  /// A row a day: dates from the start, or numbers of days where none is known.
  func dayTable(of sheet: Sheet, days: Int) -> Block {
    let first = sheet.phase?.weeks.from ?? 1
    let weeks = stride(from: 0, to: days, by: 7).map { start in
      let number = first + start / 7
      return DayTableBlock.Week(
        label: inline(phrases.text(.week), .logHead), number: inline(String(number), .week),
        spoken: self.weeks(Span(from: number, to: number)),
        days: (start..<min(start + 7, days)).map { day($0, of: sheet) })
    }
    let heads = sheet.exercises.enumerated().map { index, entry in
      DayTableBlock.Head(
        number: inline(String(index + 1), .cardNumber), name: inline(entry.exercise.shortName, .logHead))
    }
    let head = style(.logHead).bold
    return .dayTable(
      DayTableBlock(
        heads: heads, pain: [Inline(phrases.text(.painRow).withNumbersTogether, style: head)],
        notes: [Inline(phrases.text(.logNotes), style: head)], weeks: weeks, emptyCell: phrases.text(.emptyCell),
        look: dayTableLook))
  }

  private var dayTableLook: DayTableBlock.Look {
    DayTableBlock.Look(
      week: design.length(.dayTableWeek), weekFill: theme.color(.tint), weekGap: design.length(.dayTableWeekGap),
      discSize: design.length(.dayTableDisc), discColor: theme.color(.accent), leastCell: design.length(.logCell),
      greatestCell: design.length(.dayTableGreatestCell), pain: design.length(.dayTablePain),
      notes: design.length(.dayTableNotes),
      rowHeight: design.logRow.least, greatestRowHeight: design.logRow.greatest, lineColor: theme.color(.logLine),
      thickness: design.length(.logLine), frameThickness: design.length(.dayTableLine), room: tableRoom)
  }

  /// "Mon 23 Nov", its number in bold; "Day 1".
  private func day(_ day: Int, of sheet: Sheet) -> [Inline] {
    guard let start = sheet.patient.start else {
      return inline(phrases.text(.dayNumber, ["number": String(day + 1)]), .log)
    }
    let parts = phrases.dayOfWeek(start.adding(days: day))
    return [(parts.before, false), (parts.number, true), (parts.after, false)].filter { !$0.0.isEmpty }.map {
      Inline($0.0, style: $0.1 ? style(.log).bold : style(.log))
    }
  }
}

extension String {
  /// The text with spaces that break no line from its first digit on: "0 to 10" stays on one line.
  fileprivate var withNumbersTogether: String {
    guard let first = firstIndex(where: \.isNumber) else { return self }
    return String(self[..<first]) + self[first...].replacing(" ", with: "\u{A0}")
  }
}
