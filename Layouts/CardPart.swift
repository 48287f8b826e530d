/// What an exercise can print below its name and dosage.
package enum CardPart: String, CaseIterable, Hashable, Sendable {
  case startAndSteps = "start-and-steps"
  case note
  /// The profile's own "do not do this if" of an exercise.
  case rule
  /// Where to feel it, and how to make it easier or harder, in one paragraph.
  case feelAndLevels = "feel-and-levels"
  case feel
  case breathe
  case mistake
  case easier
  case harder
  case cautions
  /// The exercise's link with its code.
  case link
}
