import HandoutClinical
import HandoutDocument
import HandoutGeometry
import HandoutInput
import HandoutLayouts

extension Composer {
  /// The exercises in rows, in the order of the routine.
  func exerciseRows(of sheet: Sheet) -> Block? {
    guard !sheet.exercises.isEmpty else { return nil }
    let rows = sheet.exercises.enumerated().map { index, entry in row(for: entry, number: index + 1, sheet: sheet) }
    let padding = design.padding(.row)
    return .exerciseRows(
      ExerciseRowsBlock(
        rows: rows,
        look: ExerciseRowsBlock.Look(
          pictureWidth: design.exercises.pictureColumn(exercises: rows.count), columnGap: design.length(.rowGap),
          panelGap: design.length(.rowPanelGap),
          scale: ExerciseRowsBlock.Scale(
            least: design.exercises.scale.least, greatest: design.exercises.scale.greatest),
          numberStyle: style(.cardNumber), discSize: design.length(.rowDisc), discColor: theme.color(.accent),
          discGap: design.length(.rowDiscGap), nameGap: design.length(.rowDiscGap),
          dosageIndent: design.length(.rowStepIndent), bodyGap: design.length(.rowNameGap), above: padding.top,
          below: padding.bottom, ruleColor: theme.color(.hairline), thickness: design.length(.rowLine),
          photographShare: design.share(.rowPhotograph))))
  }

  private func row(for entry: ResolvedExercise, number: Int, sheet: Sheet) -> ExerciseRowsBlock.Row {
    let side = side(of: entry, sheet: sheet)
    return ExerciseRowsBlock.Row(
      number: number, name: inline(entry.exercise.name, .cardName),
      shortName: inline(entry.exercise.shortName, .cardName), dosage: pills(of: entry, sheet: sheet),
      picture: picture(of: entry, side: side, sheet: sheet), body: rowBody(of: entry, side: side))
  }

  /// What stands below name and dosage: start and steps, then notes and rules.
  func rowBody(of entry: ResolvedExercise, side: BodySide?) -> StackBlock {
    var children: [StackBlock.Child] = []
    let parts = design.exercises.parts
    if parts.contains(.startAndSteps) {
      children.append(
        StackBlock.Child(
          steps(
            of: entry.exercise, side: side, indent: design.length(.rowStepIndent), gap: design.length(.rowStepGap))))
    }
    let notes = notes(of: entry, side: side)
    if !notes.isEmpty {
      let text = TextBlock(inlines: notes, indent: design.length(.rowStepIndent))
      children.append(StackBlock.Child(.text(text), spaceBefore: design.length(.rowPartGap)))
    }
    let body = StackBlock(children: children, name: entry.exercise.id)
    guard parts.contains(.link), let link = entry.exercise.link else { return body }
    // Beside the words, where the row is high already.
    let linked = linkBlock(link, beside: .stack(body), .cardNote, indent: design.length(.rowStepIndent))
    return StackBlock(children: [StackBlock.Child(linked)])
  }

  func pills(of entry: ResolvedExercise, sheet: Sheet) -> PillsBlock {
    PillsBlock(
      pills: dosage(of: entry, sheet: sheet), ink: theme.color(.accent), thickness: design.length(.pillLine),
      insets: design.padding(.pill), gap: design.length(.pillGap), radius: design.length(.pillRadius))
  }

  func steps(of exercise: Exercise, side: BodySide?, indent: Length, gap: Length) -> Block {
    let numeral = style(.step).bold.colored(theme.color(.accentText))
    return .list(
      ListBlock(
        items: exercise.movement.map { inline(phrases.sideWords.render($0, side: side), .step) },
        marker: .numeral(numeral), indent: indent, gap: gap))
  }

  /// What a row says below its steps, in one paragraph: the notes of exercise and phase, and the profile's own rules.
  private func notes(of entry: ResolvedExercise, side: BodySide?) -> [Inline] {
    func said(_ text: String) -> String { phrases.sideWords.render(text, side: side) }
    var inlines: [Inline] = []
    let parts = design.exercises.parts
    let notes = parts.contains(.note) ? [entry.exercise.note, entry.note].compactMap(\.self) : []
    if !notes.isEmpty { inlines += inline(said(phrases.joined(notes)), .cardNote) }
    guard parts.contains(.rule) else { return inlines }
    // A row has room for an answer that the patient can act on, and none for one to ask about.
    let rules = entry.cautions.filter(\.isRule).map { rule in
      rule.instead?.isOnSheet == true ? rule : Caution(words: rule.words, isRule: true)
    }
    let sentences = cautionInlines(rules, said: said)
    if !inlines.isEmpty, !sentences.isEmpty { inlines += inline(" ", .cardNote) }
    return inlines + sentences
  }
}
