import HandoutKit

/// What a built-in design promises of every handout, whoever it is for.
struct DesignPromise: Sendable {
  let design: String
  /// The most pages that a handout of a routine has; nil where it takes what it needs.
  var mostPages: Int?
  /// Pages come in whole sheets of so many.
  var step = 1
  /// Nothing that is printed is set smaller, in points: labels and sources.
  var leastSize = 10.0
  /// Whether the design has exercises with all their steps.
  var hasSteps = true
  /// Whether a strip stands before the exercises, and the full list elsewhere; the full list stands before them otherwise.
  var hasStrip = true
  /// Whether the strip is a list too, so that its lines stand in lists twice.
  var stripIsList = false
  /// Whether the full list of warning signs is there; a companion has it else.
  var hasFullList = true
  var hasChecklist = true

  /// Whether a note of 160 letters is printed.
  var hasNote = true
  /// Whether pages stand on the sheet in another order than they are read.
  var isFolded = false
  /// Whether two languages have room; a clear error says so where they have none.
  var hasBilingual = true

  /// The most pages of a handout. A sheet in two languages has a third piece of paper where its list of warnings is the longest, or with long
  /// names and a long note.
  func mostPages(of sheet: DesignMatrixTests.Case) -> Int? {
    design == "sheet" && sheet.language.contains(",") ? 6 : mostPages
  }

  /// Whether a card, panel or page cannot hold what is asked for, which is said and never set smaller: the longest Spanish exercises and
  /// names on cards, the lines for children on a wallet card, an exercise in two languages in large print.
  func refuses(_ sheet: DesignMatrixTests.Case) -> Bool {
    switch design {
    case "cards":
      sheet.language == "es"
        && (sheet.recipient == .long
          || Self.longestOnCards[sheet.condition].map { sheet.routine.contains($0) } ?? false)
    case "wallet": ["es", "vi"].contains(sheet.language) && sheet.recipient == .nobody
    case "large-print": sheet.language.contains(",")
    default: false
    }
  }

  /// The number of the phase whose Spanish rules are too long for a card, by condition.
  private static let longestOnCards = [
    "sciatic-hamstring-knee-pain": "3", "deep-gluteal-syndrome": "1", "patellar-tendinopathy": "1",
  ]

  /// One for each built-in design that a patient gets.
  static let all = [
    DesignPromise(design: "sheet", mostPages: 4, step: 2),
    DesignPromise(design: "full", leastSize: 8, hasStrip: false),
    DesignPromise(
      design: "fridge", mostPages: 2, hasSteps: false, hasFullList: false, hasChecklist: false, hasNote: false),
    DesignPromise(
      design: "log", mostPages: 2, hasSteps: false, hasFullList: false, hasChecklist: false, hasNote: false),
    DesignPromise(design: "large-print", leastSize: 18, stripIsList: true),
    DesignPromise(design: "cards", hasStrip: false, hasBilingual: false),
    DesignPromise(design: "booklet", step: 2, isFolded: true),
    DesignPromise(
      design: "wallet", mostPages: 1, leastSize: 9, hasSteps: false, hasChecklist: false, hasNote: false,
      isFolded: true, hasBilingual: false),
    DesignPromise(design: "information", hasSteps: false, hasChecklist: false, hasNote: false),
  ]
}
