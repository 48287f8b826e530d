import HandoutDocument
import HandoutGeometry
import HandoutPages
import HandoutTypography

/// The blocks of handouts that hang on a wall: exercises read from afar, a log of some weeks.
extension Preparer {
  func prepare(_ notice: NoticeBlock, path: BlockPath) throws(EngineError) -> PreparedNotice {
    var paragraphs: [BrokenText] = []
    for (index, text) in notice.paragraphs.enumerated() {
      paragraphs.append(try shape(text, path: path.appending("line \(index + 1)")))
    }
    var runOn: BrokenText?
    if paragraphs.count > 1, !paragraphs.contains(where: \.isBilingual) {
      runOn = try shape(Array(notice.paragraphs.joined(separator: notice.separator)), path: path)
    }
    return PreparedNotice(path: path, sign: notice.sign, paragraphs: paragraphs, runOn: runOn, look: notice.look)
  }

  func prepare(_ line: TitleLineBlock, path: BlockPath) throws(EngineError) -> PreparedTitleLine {
    var details: [BrokenText] = []
    for (index, text) in line.details.enumerated() {
      details.append(try shape(text, path: path.appending("line \(index + 1)")))
    }
    return PreparedTitleLine(
      path: path, title: try shape(line.title, path: path, avoidsLoneWord: true),
      blank: try line.blank.map { blank throws(EngineError) in try shape(blank.label, path: path) }, look: line.blank,
      details: details, gap: line.gap)
  }

  func prepare(_ block: ExerciseCellsBlock, path: BlockPath) throws(EngineError) -> PreparedExerciseCells {
    var all: [PreparedExerciseCell] = []
    for cell in block.cells {
      all.append(try prepare(cell, look: block.look, path: path.appending("exercise \(cell.number)")))
    }
    let columns = max(block.columns, 1)
    var rows = stride(from: 0, to: all.count, by: columns).map { first in
      all[first..<min(first + columns, all.count)].map { PreparedExerciseCells.Box.exercise($0) }
    }
    if let plan = block.plan {
      let box = PreparedExerciseCells.Box.plan(try prepare(plan, path: path.appending("plan")))
      if let last = rows.indices.last, rows[last].count < columns { rows[last].append(box) } else { rows.append([box]) }
    }
    // As many rows on each page: eight exercises stand by fours.
    let pages = max((rows.count + block.rowsPerPage - 1) / max(block.rowsPerPage, 1), 1)
    return PreparedExerciseCells(
      path: path, rows: rows, columns: columns, rowsPerPage: (rows.count + pages - 1) / pages, look: block.look,
      all: all)
  }

  private func prepare(
    _ cell: ExerciseCellsBlock.Cell, look: ExerciseCellsBlock.Look, path: BlockPath
  ) throws(EngineError) -> PreparedExerciseCell {
    var dosage: [BrokenText] = []
    for line in cell.dosage { dosage.append(try shape(line, path: path.appending("dosage"))) }
    return PreparedExerciseCell(
      path: path,
      number: try shape([Inline(String(cell.number), style: look.numberStyle)], path: path, isFollowed: true),
      name: try shape(cell.name, path: path.appending("name"), avoidsLoneWord: true), dosage: dosage,
      picture: try picture(cell.picture, path: path), alternateText: cell.picture?.alternateText ?? "", look: look)
  }

  private func prepare(_ plan: ExerciseCellsBlock.Plan, path: BlockPath) throws(EngineError) -> PreparedPlan {
    var sentences: [BrokenText] = []
    for sentence in plan.sentences { sentences.append(try shape(sentence, path: path)) }
    var facts: [PreparedPlan.Fact] = []
    for fact in plan.facts {
      facts.append(
        PreparedPlan.Fact(
          label: try shape(fact.label, path: path, isFollowed: true), value: try shape(fact.value, path: path)))
    }
    return PreparedPlan(
      path: path, sentences: sentences, facts: facts, box: plan.box, insets: plan.insets, gap: plan.gap,
      columnGap: plan.columnGap)
  }

  func prepare(_ block: ThumbnailsBlock, path: BlockPath) throws(EngineError) -> PreparedThumbnails {
    var entries: [PreparedThumbnails.Entry] = []
    for entry in block.entries {
      let path = path.appending("exercise \(entry.number)")
      entries.append(
        PreparedThumbnails.Entry(
          path: path, name: try shape(entry.name, path: path.appending("name")),
          dosage: try shape(entry.dosage, path: path.appending("dosage")),
          picture: try picture(entry.picture, path: path), alternateText: entry.picture?.alternateText ?? ""))
    }
    return PreparedThumbnails(path: path, entries: entries, columns: max(block.columns, 1), look: block.look)
  }

  func prepare(_ table: DayTableBlock, path: BlockPath) throws(EngineError) -> PreparedDayTable {
    var heads: [PreparedDayTable.Head] = []
    for (index, head) in table.heads.enumerated() {
      let path = path.appending("head \(index + 1)")
      heads.append(
        PreparedDayTable.Head(
          number: try shape(head.number, path: path, isFollowed: true), name: try shape(head.name, path: path)))
    }
    var weeks: [PreparedDayTable.Week] = []
    for (index, week) in table.weeks.enumerated() {
      let path = path.appending("week \(index + 1)")
      var days: [BrokenText] = []
      for day in week.days { days.append(try shape(day, path: path)) }
      weeks.append(
        PreparedDayTable.Week(
          label: try shape(week.label, path: path, isFollowed: true), number: try shape(week.number, path: path),
          spoken: week.spoken, days: days))
    }
    return PreparedDayTable(
      path: path,
      heads: PreparedDayTable.Heads(
        exercises: heads, pain: try shape(table.pain, path: path), notes: try shape(table.notes, path: path)),
      weeks: weeks, widestDay: weeks.flatMap(\.days).map(\.widths.natural).max() ?? .zero, emptyCell: table.emptyCell,
      look: table.look, isOpen: false)
  }

  /// The picture that an exercise names.
  private func picture(_ wanted: PictureBlock?, path: BlockPath) throws(EngineError) -> Picture? {
    guard let wanted else { return nil }
    guard let found = pictures.picture(named: wanted.name) else {
      throw .missingPicture(name: wanted.name, path: path)
    }
    return found
  }
}
