import HandoutClinical
import HandoutDocument
import HandoutGeometry
import HandoutLayouts

extension Composer {
  /// The exercises in boxes that are read from afar, and what holds for all of them in a box of its own, where it has room there.
  func exerciseCells(of sheet: Sheet) -> Block? {
    guard !sheet.exercises.isEmpty else { return nil }
    let grid = design.exercises.grid
    let cells = sheet.exercises.enumerated().map { index, entry in
      ExerciseCellsBlock.Cell(
        number: index + 1, name: inline(entry.exercise.shortName, .cardName),
        dosage: dosageLines(of: entry, sheet: sheet),
        picture: picture(of: entry, side: side(of: entry, sheet: sheet), sheet: sheet))
    }
    return .exerciseCells(
      ExerciseCellsBlock(
        cells: cells, plan: hasPlanCell(of: sheet) ? planCell(of: sheet) : nil,
        columns: grid.columns(exercises: cells.count), rowsPerPage: grid.rows, look: cellLook))
  }

  /// Whether the plan has a box of its own; else it stands below the title.
  func hasPlanCell(of sheet: Sheet) -> Bool {
    let grid = design.exercises.grid
    return design.exercises.form == .cells && sheet.exercises.count < grid.columns * grid.rows
  }

  private var cellLook: ExerciseCellsBlock.Look {
    ExerciseCellsBlock.Look(
      box: BoxStyle(
        stroke: theme.color(.hairline), thickness: design.length(.cellLine), radius: design.length(.cellRadius)),
      insets: design.padding(.cell), gap: design.length(.cellGap),
      scale: ExerciseRowsBlock.Scale(least: design.exercises.scale.least, greatest: design.exercises.scale.greatest),
      numberStyle: style(.cardNumber), discSize: design.length(.cellDisc), discColor: theme.color(.accent),
      discGap: design.length(.cellDiscGap), pictureGap: design.length(.cellPictureGap),
      panelGap: design.length(.cellPanelGap), greatestRoom: design.length(.cellGreatestRoom))
  }

  /// How much in the first line, and how long and when in the second.
  private func dosageLines(of entry: ResolvedExercise, sheet: Sheet) -> [[Inline]] {
    if let instruction = instruction(for: entry, sheet: sheet) { return instruction.map { inline($0, .dosage) } }
    return dosageWords(for: entry, of: sheet).lines(
      for: entry.dosage, side: sheet.patient.namedSide, legs: sheet.patient.legs, days: days(beside: entry, of: sheet),
      perDay: perDay(of: sheet)
    ).map { inline($0.map { $0.unbroken() }.joined(separator: phrases.text(.listSeparator)), .dosage) }
  }

  private func planCell(of sheet: Sheet) -> ExerciseCellsBlock.Plan {
    var sentences = [sideOrder(of: sheet)].compactMap(\.self).map { inline($0, .plan) }
    if let bed = firmBed(of: sheet) { sentences.append(inline(bed, .body)) }
    return ExerciseCellsBlock.Plan(
      sentences: sentences,
      facts: glanceFacts(of: sheet).filter { $0.key != .youNeed }.map { fact in
        FactsBlock.Fact(label: inline(phrases.text(fact.key), .body), value: inline(fact.value, .plan))
      },
      box: BoxStyle(fill: theme.color(.tint), radius: design.length(.planCellRadius)),
      insets: design.padding(.planCell), gap: design.length(.planCellGap),
      columnGap: design.length(.planCellColumnGap))
  }

  /// For somebody who cannot get down to the floor, where the exercises are done on it.
  func firmBed(of sheet: Sheet) -> String? {
    sheet.floor.isAvoided && sheet.floor.isNeeded ? phrases.text(.firmBed) : nil
  }

  /// "Your exercises", and whose they are.
  func exercisesTitle(of sheet: Sheet) -> Block {
    let identity = identity(on: sheet, isCompact: true)
    let patient = ([identity.name.map(phrases.apart)] + identity.details).compactMap(\.self)
    let sender = [sheet.clinic.name.map(phrases.apart), identity.date].compactMap(\.self)
    var blank: TitleLineBlock.Blank?
    if identity.name == nil, identity.details.isEmpty {
      blank = TitleLineBlock.Blank(
        label: inline(phrases.text(.patient), .label), width: design.length(.titleLineWritingWidth),
        color: theme.color(.writingLine), thickness: design.length(.titleLineLine))
    }
    let details = [patient, sender].filter { !$0.isEmpty }
    let line = Block.titleLine(
      TitleLineBlock(
        title: inline(phrases.text(.yourExercises), .title), blank: blank,
        details: details.map { inline($0.joined(separator: " · "), .label) }, namesPeople: true,
        gap: design.length(.titleLineGap)))
    guard !hasPlanCell(of: sheet) else { return line }
    return .stack(
      StackBlock(children: [
        StackBlock.Child(line), StackBlock.Child(paragraph(planLine(of: sheet, withVisit: true), .subtitle)),
      ]))
  }

  /// "Weeks 3 to 6 · 4 days a week · about 25 minutes · left leg first".
  ///
  /// - Parameter withVisit: whether the next visit is said in place of the weeks.
  func planLine(of sheet: Sheet, withVisit: Bool) -> String {
    var parts: [String] = []
    if !withVisit, let phase = sheet.phase { parts.append(weeks(phase.weeks)) }
    let facts = glanceFacts(of: sheet)
    for key in [PhraseKey.howOften, .eachSession] {
      guard let value = facts.first(where: { $0.key == key })?.value else { continue }
      parts.append(parts.isEmpty ? value : value.lowercasedFirst)
    }
    if let side = side(of: sheet) { parts.append(side) }
    if withVisit, let visit = facts.first(where: { $0.key == .nextVisit }) {
      parts.append("\(phrases.text(.nextVisit).lowercasedFirst) \(visit.value.unbroken(upTo: 24))")
    }
    let line = parts.joined(separator: "\u{A0}· ")
    return firmBed(of: sheet).map { phrases.joined([phrases.sentence(line), $0]) } ?? line
  }
}

extension String {
  /// The text with spaces that break no line, where it has few characters: "3 days a week".
  func unbroken(upTo most: Int = 16) -> String { count <= most ? replacing(" ", with: "\u{A0}") : self }
}
