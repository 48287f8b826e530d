import HandoutClinical
import HandoutInput

/// What a plan says: what a handout was made of, as far as its pages tell it.
struct PlanContent: Sendable {
  /// The version of the form in which plans are written.
  static let version = 1

  /// The id of the condition profile; nil for a sheet of exercises alone.
  var condition: Located<String>?
  /// The date of the handout.
  var date: CalendarDate
  /// What is known of the patient and asked for them, with the routine, the language and the person in the pictures.
  var patient: HandoutClinical.Patient
  /// Whether listed exercises keep their order.
  var keepsOrder = false
  var designs: [Located<String>] = []
  var theme: Located<String>?
  var paper: Paper?
  /// What was given and is not printed, so that only the names of its keys are here.
  var unprinted: Set<PersonalKey> = []
  /// What the handout has of exercises, in their order, for people and other programs, and to see what has changed since.
  var printed: [PrintedExercise] = []

  /// An exercise of the handout with the dose that is printed.
  struct PrintedExercise: Sendable {
    var id: String
    /// Its numbers, by the keys of a dose.
    var dose: [(key: String, number: Int)]

    /// Whether another one has the same dose.
    func hasDose(of other: PrintedExercise) -> Bool { dose.elementsEqual(other.dose, by: ==) }
  }
}

extension PlanContent.PrintedExercise {
  init(_ exercise: ResolvedExercise) {
    // The words of an order are among the patient's instructions, and nobody knows their numbers.
    let dose = exercise.instruction == nil ? exercise.dosage.numbers : []
    self.init(id: exercise.exercise.id, dose: dose)
  }
}

extension Dosage {
  /// The numbers by the keys of a dose; a hold and a rest of no seconds are none.
  var numbers: [(key: String, number: Int)] {
    var numbers: [(key: String, number: Int)] = []
    switch amount {
    case .repetitions(let amount):
      numbers = [("sets", amount.sets), ("reps", amount.reps)]
      if amount.hold > 0 { numbers.append(("hold", amount.hold)) }
      if amount.rest > 0 { numbers.append(("rest", amount.rest)) }
    case .duration(let minutes), .asNeeded(let minutes): numbers = [("minutes", minutes)]
    }
    if case .perDay(let count) = frequency { numbers.append(("per-day", count)) }
    return numbers + [("days", days)]
  }
}
