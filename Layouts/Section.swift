/// The parts of a handout, which a design chooses and orders.
package enum Section: String, CaseIterable, Hashable, Sendable {
  case letterhead
  case title
  /// Whose it is, and how to reach the clinic: at the foot of what is cut apart.
  case identity
  /// The front of a folded card: the clinic, the number to call, whose it is.
  case cover
  case atAGlance = "at-a-glance"
  /// The lines of the two urgent tiers that stand before the exercises, where the full list stands elsewhere in the document.
  case safetyStrip = "safety-strip"
  /// What the therapist wants to add, at the front of the sheet.
  case note
  case redFlags = "red-flags"
  case whatIsGoingOn = "what-is-going-on"
  case painScale = "pain-scale"
  /// When to stop an exercise, in one line.
  case stopRule = "stop-rule"
  /// How often, how long, which leg first, when to come back.
  case plan
  case exercises
  /// Where to feel each exercise, and how to make it easier or harder, where the exercises themselves have no room for it.
  case levels
  /// What to do for people who cannot get to the floor.
  case noFloor = "no-floor"
  /// Who must ask before doing the exercises.
  case askFirst = "ask-first"
  /// What the problem is, in a few sentences.
  case about
  case `do`
  case takeCare = "take-care"
  case whatHelps = "what-helps"
  case callUs = "call-us"
  case checklist
  /// When to move on to the next phase, and when to ease back.
  case progress
  case log
  /// What the therapist wants to add, or lines to write it on.
  case notes
  /// Lines to write on.
  case lines
  /// Sources, date of the text and disclaimer.
  case closing
}

/// The ways in which some sections can be printed.
package enum SectionForm: String, CaseIterable, Hashable, Sendable {
  /// Letterhead: clinic, patient and therapist with labels; or in one strip of three columns.
  case labelled
  case strip
  /// At a glance: labels over values, as many in a row as fit; or one row of cells.
  case facts
  case cells
  /// Red flags: one box with the urgent tiers; a box for each tier side by side; a list.
  case box
  case triage
  case list
  /// The tiers one below the other, without a box of their own.
  case panel
  /// Pain: numbered cells with sentences below; a bar of three zones; the zones alone.
  case scale
  case bar
  case zones
  /// A box for each zone, one below the other.
  case stacked
  /// Log: a grid of the whole width; a row an exercise; two rows, done and pain; a row a day.
  case table
  case byExercise = "by-exercise"
  case bySession = "by-session"
  case byDay = "by-day"
  /// Checklist: that of all phases; that of the present phase; its first three items; the same with seven dated boxes below.
  case allPhases = "all-phases"
  case phase
  case short
  case withDays = "with-days"
  /// Closing and progress: all of it.
  case whole
}

extension Section {
  /// The forms the section can take, the usual one first; none for a section with one form.
  package var forms: [SectionForm] {
    switch self {
    case .letterhead: [.labelled, .strip]
    case .atAGlance: [.facts, .cells]
    case .redFlags: [.box, .triage, .list, .panel, .short]
    case .painScale: [.scale, .bar, .zones, .stacked]
    case .identity: [.whole, .short]
    case .log: [.table, .byExercise, .bySession, .byDay]
    case .checklist: [.allPhases, .phase, .short, .withDays]
    case .progress, .closing, .plan: [.whole, .short]
    default: []
    }
  }
}
