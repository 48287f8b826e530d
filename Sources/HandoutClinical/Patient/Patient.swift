package import HandoutInput

/// What is known about the patient and asked for them; every field may be missing.
package struct Patient: Hashable, Sendable {
  package var id: String?
  package var name: String?
  /// Where post is sent to, with line breaks; printed on separator sheets only.
  package var address: String?
  package var born: CalendarDate?
  /// What is known of the birth where the day is not: a year, `1962`, or a month of it, `1962-04`. No age is counted from it.
  package var bornIn: String?
  /// In years; used where `born` is missing.
  package var age: Int?
  package var side: Side?
  package var legs: Legs
  /// A language code, or two with a comma for a bilingual sheet.
  package var language: String?
  /// The id of a figure palette.
  package var look: Located<String>?
  package var therapist: String?
  /// Who sent the patient; printed where no therapist is known.
  package var referrer: String?
  /// The first day of the routine on the sheet: of its phase's first week, and of the log.
  package var start: CalendarDate?
  package var nextVisit: CalendarMoment?
  /// The therapist's notes, with line breaks.
  package var notes: String?
  /// A page for this patient, printed with the notes.
  package var link: Link?
  /// A phase id.
  package var routine: Located<String>?
  /// A list that replaces the routine's selection; empty if there is none.
  package var exercises: [Located<String>]
  package var drop: [Located<String>]
  package var add: [Located<String>]
  package var doses: [DoseChange]
  /// What is printed in place of an exercise's dose.
  package var instructions: [ExerciseInstruction]
  package var allowances: [Allowance]

  /// A patient of whom nothing is known.
  package init() {
    legs = .both
    exercises = []
    drop = []
    add = []
    doses = []
    instructions = []
    allowances = []
  }

  /// The age in years on the sheet's date; nil if it is not known or the birthday is still to come.
  package func age(on date: CalendarDate) -> Int? {
    if let born {
      let years = born.years(until: date)
      return years < 0 ? nil : years
    }
    return age
  }

  /// The side named on the sheet, nil for none or both.
  package var namedSide: BodySide? {
    switch side {
    case .left: .left
    case .right: .right
    case .both, nil: nil
    }
  }
}

/// How much of an exercise is to be done, in the words of whoever ordered it: nobody can tell numbers from them.
package struct ExerciseInstruction: Hashable, Sendable {
  /// The most characters, as they stand on a card.
  package static let longest = 600

  package var exercise: Located<String>
  /// With line breaks.
  package var text: String

  package init(exercise: Located<String>, text: String) {
    self.exercise = exercise
    self.text = text
  }

  /// The lines that say something.
  package var lines: [String] {
    text.split(whereSeparator: \.isNewline).map { TextEdges.trimmed(String($0)) }.filter { !$0.isEmpty }
  }
}

/// A therapist's override of a rule against an exercise.
package struct Allowance: Hashable, Sendable {
  package var exercise: Located<String>
  /// Printed in the notes.
  package var reason: String

  package init(exercise: Located<String>, reason: String) {
    self.exercise = exercise
    self.reason = reason
  }
}
