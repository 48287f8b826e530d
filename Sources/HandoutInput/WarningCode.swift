/// What kind of warning a warning is, for programs. The guide *Diagnostics* says when each is given.
package enum WarningCode: String, CaseIterable, Hashable, Sendable {
  case damagedText = "damaged-text"
  // Patient and sheet.
  case noSecondIdentifier = "no-second-identifier"
  case sameNameAndBirthDate = "same-name-and-birth-date"
  case startOutsidePhase = "start-outside-phase"
  case logWeekOver = "log-week-over"
  case startBeforeSheet = "start-before-sheet"
  case visitBeforeSheet = "visit-before-sheet"
  case visitBeforeStart = "visit-before-start"
  case youngPatient = "young-patient"
  // Routine.
  case manyExercises = "many-exercises"
  case reordered
  case listedTwice = "listed-twice"
  case addedAlready = "added-already"
  case unusedDrop = "unused-drop"
  case unusedDose = "unused-dose"
  case unusedAllowance = "unused-allowance"
  // What has no room.
  case runningHeadShortened = "running-head-shortened"
  case leftOutAbout = "left-out-about"
  case leftOutDo = "left-out-do"
  case leftOutTakeCare = "left-out-take-care"
  case leftOutWhatIsGoingOn = "left-out-what-is-going-on"
  case leftOutWhatHelps = "left-out-what-helps"
  case leftOutLogByExercise = "left-out-log-by-exercise"
  case leftOutLog = "left-out-log"
  case leftOutLogWeeks = "left-out-log-weeks"
  case leftOutSources = "left-out-sources"
  case leftOutChecklistItems = "left-out-checklist-items"
  case moreSheets = "more-sheets"
  /// The design that has the full list of warning signs is not in the same file.
  case companionMissing = "companion-missing"
  // Lists.
  case noValueWord = "no-value-word"
  case emptyCell = "empty-cell"
  case leftOutColumns = "left-out-columns"
  case mixedPapers = "mixed-papers"
  case madeAgain = "made-again"
  // Passwords.
  case passwordReadable = "password-readable"
  case passwordLines = "password-lines"
  // Files of the library.
  case minutesDiffer = "minutes-differ"
  case exerciseIncomplete = "exercise-incomplete"
  case reviewOutdated = "review-outdated"
  case reviewTooNarrow = "review-too-narrow"
  case poseDoubtful = "pose-doubtful"
  case translationOutdated = "translation-outdated"
  case translationWithoutSide = "translation-without-side"
  case translationWithoutPlace = "translation-without-place"
  case translationHard = "translation-hard"
}
