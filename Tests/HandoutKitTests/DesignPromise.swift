/// What a built-in design promises of every handout, whoever it is for.
struct DesignPromise: Sendable {
  let design: String
  /// The most pages that a handout of a routine has, by whether it is bilingual; nil where it takes what it needs.
  var mostPages: Int?
  /// Pages come in whole sheets of so many.
  var step = 1
  /// Nothing that is printed is set smaller, in points: labels and sources.
  var leastSize = 10.0
  /// Whether the design has exercises with all their steps.
  var hasSteps = true
  /// Whether a strip stands before the exercises, and the full list elsewhere; the full list stands before them otherwise.
  var hasStrip = true
  /// Whether the full list of warning signs is there; a companion has it else.
  var hasFullList = true
  var hasChecklist = true

  /// One for each built-in design that a patient gets.
  static let all = [
    DesignPromise(design: "sheet", mostPages: 4, step: 2),
    DesignPromise(design: "full", leastSize: 8, hasStrip: false),
  ]
}
