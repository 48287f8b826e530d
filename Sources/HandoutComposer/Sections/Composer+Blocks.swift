import HandoutClinical
import HandoutDocument
import HandoutGeometry
import HandoutLayouts

extension Composer {
  /// The exercises over the whole width, in the order of the routine.
  func exerciseBlocks(of sheet: Sheet) -> Block? {
    guard !sheet.exercises.isEmpty else { return nil }
    let padding = design.padding(.row)
    let look = ExerciseBlocksBlock.Look(
      pictureHeight: design.exercises.pictureHeight, panelGap: design.length(.rowPanelGap),
      pictureGap: design.length(.rowGap), numberStyle: style(.cardNumber), discSize: design.length(.rowDisc),
      discColor: theme.color(.accent), discGap: design.length(.rowDiscGap), nameGap: design.length(.rowNameGap),
      above: padding.top, below: padding.bottom, ruleColor: theme.color(.hairline), thickness: design.length(.rowLine),
      mostOnPage: design.exercises.mostOnPage)
    let exercises = sheet.exercises.enumerated().map { index, entry in
      let side = side(of: entry, sheet: sheet)
      return ExerciseBlocksBlock.Exercise(
        number: index + 1, name: inline(entry.exercise.name, .cardName), dosage: dosageLine(of: entry, sheet: sheet),
        picture: picture(of: entry, side: side, sheet: sheet), body: rowBody(of: entry, side: side))
    }
    return .exerciseBlocks(ExerciseBlocksBlock(exercises: exercises, look: look))
  }

  /// The dosage in one line: "2 times · hold 30 seconds · each leg". It breaks between its parts.
  private func dosageLine(of entry: ResolvedExercise, sheet: Sheet) -> [Inline] {
    let isInstruction = entry.instruction != nil
    let parts = dosage(of: entry, sheet: sheet).map { pill in
      let text = pill.map(\.text).joined()
      // The words of an order can be longer than a line.
      return isInstruction ? text : text.replacing(" ", with: "\u{A0}")
    }
    return inline(parts.joined(separator: Composer.separator), .pill)
  }

  /// Which exercises a page has, by their places from 0: everything that the head of a page may have to say.
  func wordsOfPages(of sheet: Sheet) -> [Range<Int>: [Inline]] {
    guard design.exercises.form == .blocks, design.hasExercises else { return [:] }
    let count = sheet.exercises.count
    var words: [Range<Int>: [Inline]] = [:]
    for first in 0..<count {
      for end in (first + 1)...min(first + design.exercises.mostOnPage, count) {
        let said = phrases.text(.exercisesOfPage, end - first, ["exercises": numbers(first..<end)])
        words[first..<end] = [Inline(said, style: style(.furniture).colored(theme.color(.ink)))]
      }
    }
    return words
  }

  /// "1", "1 and 2", "1 to 3": exercises by their places from 0.
  func numbers(_ places: Range<Int>) -> String {
    guard places.count > 2 else { return phrases.list(places.map { String($0 + 1) }) }
    return phrases.text(.numberRange, ["from": String(places.lowerBound + 1), "to": String(places.upperBound)])
  }
}
