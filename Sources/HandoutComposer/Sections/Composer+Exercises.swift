import HandoutClinical
import HandoutDocument
import HandoutGeometry
import HandoutInput
import HandoutLayouts

extension Composer {
  /// The exercises as cards, in the order of the routine.
  func exercises(of sheet: Sheet) -> Block {
    var children: [StackBlock.Child] = []
    children.append(
      StackBlock.Child(
        .keepWithNext(paragraph(phrases.joined(exerciseIntroduction(of: sheet)))), spaceBefore: headingGap))
    let cards = sheet.exercises.enumerated().map { index, entry in
      card(for: entry, number: index + 1, sheet: sheet)
    }
    let block = CardsBlock(
      cards: cards, columns: design.columns, columnGap: design.columnGap,
      rowGap: design.length(.cardRowGap), look: cardLook,
      pictureHeight: design.exercises.pictureHeight)
    children.append(StackBlock.Child(.cards(block), spaceBefore: design.length(.cardAbove)))
    let title = sheet.phase.map { phrases.text(.exercisesOfPhase, ["phase": $0.name.lowercasedFirst]) }
    return section(title ?? phrases.text(.yourExercises), name: "exercises", children)
  }

  /// What is said before all exercises.
  func exerciseIntroduction(of sheet: Sheet) -> [String] {
    let bed = sheet.floor.isAvoided && sheet.floor.isNeeded ? phrases.text(.firmBed) : nil
    return [sheet.phase?.note, sideOrder(of: sheet), bed, sheet.advice.exerciseSafety].compactMap(\.self)
  }

  /// How the cards look.
  private var cardLook: CardsBlock.Look {
    CardsBlock.Look(
      style: BoxStyle(
        stroke: theme.color(.hairline), thickness: design.length(.cardLine), radius: design.length(.cardRadius)),
      padding: design.padding(.card), numberStyle: style(.cardNumber), numeralStyle: style(.pictureNumeral),
      numeralThickness: design.length(.cardNumeralLine), discSize: design.length(.cardDisc),
      discInset: design.length(.cardDiscInset), discGap: design.length(.cardDiscGap), discColor: theme.color(.accent),
      pictureMargin: design.length(.cardPictureMargin), nameGap: design.length(.cardNameGap),
      panelGap: design.length(.cardPanelGap), besideShare: design.share(.cardBeside),
      likeness: design.share(.cardLikeness))
  }

  /// Which side comes first, said once for all exercises that work each side by itself.
  func sideOrder(of sheet: Sheet) -> String? {
    guard sheet.patient.legs == .both,
      sheet.exercises.contains(where: { $0.dosage.side == .each && $0.instruction == nil })
    else { return nil }
    return switch sheet.patient.namedSide {
    case .left: sheet.limbs.sheet.eachLeftFirst
    case .right: sheet.limbs.sheet.eachRightFirst
    case nil: nil
    }
  }

  private func card(for entry: ResolvedExercise, number: Int, sheet: Sheet) -> CardsBlock.Card {
    let side = side(of: entry, sheet: sheet)
    let pills = PillsBlock(
      pills: dosage(of: entry, sheet: sheet), ink: theme.color(.accent), thickness: design.length(.pillLine),
      insets: design.padding(.pill), gap: design.length(.pillGap), radius: design.length(.pillRadius))
    var children = [StackBlock.Child(.pills(pills))]
    for part in design.exercises.parts {
      guard let block = block(for: part, entry: entry, side: side) else { continue }
      children.append(
        StackBlock.Child(block, spaceBefore: design.length(part == .startAndSteps ? .cardStepsAbove : .cardPartGap)))
    }
    return CardsBlock.Card(
      number: number, name: inline(entry.exercise.name, .cardName),
      picture: picture(of: entry, side: side, sheet: sheet),
      body: StackBlock(children: children, name: entry.exercise.id))
  }

  /// The words for the dose of an exercise, in which its own limb has its sides.
  func dosageWords(for entry: ResolvedExercise, of sheet: Sheet) -> DosageWords {
    DosageWords(phrases: phrases, limb: sheet.limbs.limb(of: entry.exercise.id))
  }

  /// The dosage of an exercise, in the words of its pills; what an order says in its own words stands in their place.
  func dosage(of entry: ResolvedExercise, sheet: Sheet) -> [[Inline]] {
    if let instruction = instruction(for: entry, sheet: sheet) { return instruction.map { inline($0, .pill) } }
    return dosageWords(for: entry, of: sheet).pills(
      for: entry.dosage, side: sheet.patient.namedSide, legs: sheet.patient.legs, days: days(beside: entry, of: sheet),
      perDay: perDay(of: sheet)
    ).map { inline($0, .pill) }
  }

  /// The lines that stand in place of an exercise's dosage, with the days and the times a day that were asked for and that the sheet does
  /// not say already; nil where its own dosage is printed.
  func instruction(for entry: ResolvedExercise, sheet: Sheet) -> [String]? {
    guard let lines = entry.instruction else { return nil }
    let rhythm = sheet.rhythm(of: entry)
    let words = dosageWords(for: entry, of: sheet).rhythm(
      days: rhythm.days, perDay: rhythm.perDay, besides: days(of: sheet), perDay: perDay(of: sheet))
    return lines.map(phrases.apart) + words
  }

  /// The picture of an exercise; nil where the library has none.
  func picture(of entry: ResolvedExercise, side: BodySide?, sheet: Sheet) -> PictureBlock? {
    guard sheet.pictured.contains(entry.exercise.id) else { return nil }
    let alternate = entry.exercise.alternateText
    // A reader who cannot see the picture hears at least what it is of.
    let both = phrases.joined([alternate.start ?? entry.exercise.name, alternate.end].compactMap(\.self))
    return PictureBlock(name: entry.exercise.id, alternateText: phrases.sideWords.render(both, side: side))
  }

  /// The side an exercise's words name: only where each leg works by itself.
  func side(of entry: ResolvedExercise, sheet: Sheet) -> BodySide? {
    entry.dosage.side == .each ? sheet.patient.namedSide : nil
  }

  func block(for part: CardPart, entry: ResolvedExercise, side: BodySide?) -> Block? {
    let exercise = entry.exercise
    func said(_ text: String) -> String { phrases.sideWords.render(text, side: side) }
    func lead(_ key: PhraseKey, _ text: String?) -> Block? {
      text.map { .text(TextBlock(inlines: inline(lead: phrases.text(key), said($0), .cardNote))) }
    }
    switch part {
    case .startAndSteps:
      return .list(
        ListBlock(
          items: exercise.movement.map { inline(said($0), .step) },
          marker: .number(style(.step)), indent: design.length(.cardStepIndent), gap: design.length(.cardStepGap)))
    case .note:
      let notes = [exercise.note, entry.note].compactMap(\.self)
      return notes.isEmpty ? nil : .text(TextBlock(inlines: inline(said(phrases.joined(notes)), .cardNote)))
    case .feelAndLevels: return feelAndLevels(of: exercise, said: said)
    case .feel: return lead(.feelIt, exercise.feel.map(phrases.sentence))
    case .breathe: return lead(.breathe, exercise.breathe)
    case .mistake: return lead(.takeCare, exercise.mistake?.lowercasedFirst)
    case .easier: return lead(.easier, exercise.easier?.lowercasedFirst)
    case .harder: return lead(.harder, exercise.harder?.lowercasedFirst)
    case .rule: return nil
    case .link: return exercise.link.map { linkBlock($0, beside: nil, .cardNote) }
    case .cautions:
      let inlines = cautionInlines(entry.printedCautions, said: said)
      return inlines.isEmpty ? nil : .text(TextBlock(inlines: inlines))
    }
  }

  /// When not to do an exercise, and what to do then. Cautions with the same answer are one sentence.
  func cautionInlines(_ cautions: [Caution], said: (String) -> String) -> [Inline] {
    var inlines: [Inline] = []
    var rest = cautions[...]
    while let first = rest.popFirst() {
      var words = first.words
      while let next = rest.first, next.instead?.id == first.instead?.id {
        words = phrases.text(.orIf, ["first": words, "second": next.words])
        rest = rest.dropFirst()
      }
      var text = phrases.sentence(said(phrases.pointing(words, to: warningPlace)))
      if let other = first.instead {
        let answer = phrases.text(other.isOnSheet ? .insteadDo : .askInstead, ["exercise": other.name])
        text = phrases.joined([text, answer])
      }
      inlines += inline(lead: (inlines.isEmpty ? "" : " ") + phrases.text(.doNotIf), text, .cardNote)
    }
    return inlines
  }

  /// What can take the place of exercises on the floor; nil where the phase names nothing.
  func noFloor(in sheet: Sheet) -> Block? {
    guard !sheet.floor.swaps.isEmpty else { return nil }
    let lines = sheet.floor.swaps.map { swap in
      phrases.text(.inPlaceOf, ["exercise": swap.name, "other": swap.alternative.name])
    }
    let intro = phrases.joined([phrases.text(.firmBed), phrases.text(.askAboutMoves)])
    return .keepTogether(
      section(
        phrases.text(.noFloor), name: "no floor",
        [
          StackBlock.Child(.keepWithNext(paragraph(intro)), spaceBefore: headingGap),
          StackBlock.Child(balanced([StackBlock.Child(bullets(lines))])),
        ]))
  }

  private func feelAndLevels(of exercise: Exercise, said: (String) -> String) -> Block? {
    let inlines = feelAndLevelInlines(of: exercise, said: said)
    return inlines.isEmpty ? nil : .text(TextBlock(inlines: inlines))
  }

  /// Where to feel an exercise, and how to make it easier or harder; nothing where its file says nothing of that.
  func feelAndLevelInlines(of exercise: Exercise, said: (String) -> String) -> [Inline] {
    let parts: [(PhraseKey, String?)] = [
      (.feelIt, exercise.feel.map(phrases.sentence)), (.easier, exercise.easier?.lowercasedFirst),
      (.harder, exercise.harder?.lowercasedFirst),
    ]
    var inlines: [Inline] = []
    for case (let key, let text?) in parts {
      inlines += inline(lead: (inlines.isEmpty ? "" : " ") + phrases.text(key), said(text), .cardNote)
    }
    return inlines
  }
}
