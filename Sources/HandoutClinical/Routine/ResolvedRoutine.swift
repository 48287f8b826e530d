package import HandoutInput

/// A patient's routine: which exercises, in which order, in which dose.
package struct ResolvedRoutine: Hashable, Sendable {
  /// Nil for a list of exercises without a condition.
  package var phase: Phase?
  /// The number of the phase, from 1; 0 without one.
  package var phaseNumber: Int
  package var exercises: [ResolvedExercise]
  package var overrides: [OverrideNote]
  /// What someone should look at; the routine can be printed.
  package var warnings: [Diagnostic]
  package var legs: Legs
  /// Whether the request asks for a routine without the floor.
  package var avoidsFloor = false
  /// What the phase has for people who cannot get to the floor, in the order of the routine; none in a routine without it.
  package var floorSwaps: [FloorSwap] = []

  /// The session's length in seconds.
  package var seconds: Int {
    exercises.reduce(0) { $0 + SessionTime.seconds($1.dosage, kind: $1.exercise.kind, legs: legs) }
  }

  /// The session's length as the sheet prints it: "about 20 minutes". Nil where how much is done of an exercise is said in words.
  package var printedMinutes: Int? {
    guard exercises.allSatisfy({ $0.instruction == nil }) else { return nil }
    return SessionTime.printedMinutes(seconds: seconds)
  }
}

/// An exercise of a patient's routine with everything decided.
package struct ResolvedExercise: Hashable, Sendable {
  package var exercise: Exercise
  /// The final dose.
  package var dosage: Dosage
  /// What is printed in place of the dose, a line each. Of the dose, the days and the times a day that were asked for count then, and
  /// nothing else.
  package var instruction: [String]?
  /// The phase's note for this card.
  package var note: String?
  /// All cautions: the profile's conditional rules first, then the exercise's own.
  package var cautions: [Caution]

  /// The cautions that a card prints: at most two.
  package var printedCautions: [Caution] { Array(cautions.prefix(2)) }
}

/// An exercise that the profile rules out and the therapist allows; printed in the notes.
package struct OverrideNote: Hashable, Sendable {
  package var exerciseName: String
  /// The therapist's reason.
  package var reason: String

  package init(exerciseName: String, reason: String) {
    self.exerciseName = exerciseName
    self.reason = reason
  }
}
