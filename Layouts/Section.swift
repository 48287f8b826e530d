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
  /// What tingling means for people with nerve pain, where there is room for it.
  case nerveNote = "nerve-note"
  case exercises
  /// The links of the exercises with their codes, where the exercises themselves have no room for them.
  case exerciseLinks = "exercise-links"
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
  /// Letterhead: clinic, patient and therapist with labels; in one strip of three columns; clinic and patient alone, in large print.
  case labelled
  case strip
  case pair
  /// Title: the name of the profile; "Your exercises" with whose sheet it is at its end; "Your log" with the plan at its end.
  case profile
  case identity
  case plan
  /// Safety strip, beside rows and a list of lines of the urgent tiers: what to call the emergency number for; when to stop. These two are
  /// for designs whose companion has the full list.
  case emergency
  case stop
  /// At a glance: labels over values, as many in a row as fit; one row of cells; a row for each, the label before the value.
  case facts
  case cells
  /// The safety strip has rows too: what to do beside the signs. Or all in a list.
  case rows
  /// Red flags: one box with the urgent tiers; a box for each tier side by side; one list after the other.
  case box
  case triage
  case list
  /// The tiers one below the other, without a box of their own.
  case panel
  /// Pain: numbered cells with sentences below; a bar of three zones; the zones in few large words; the same in one line; a list of zones,
  /// one below the other.
  case scale
  case bar
  case zones
  case line
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
  /// Note: in a box; as a plain text.
  case boxed
  case plain
  /// Closing, progress and notes: all of it.
  case whole
  /// Notes: nothing but lines to write on, which fill the pages on which room is left.
  case lines
}

extension Section {
  /// The forms the section can take, the usual one first; none for a section with one form.
  package var forms: [SectionForm] {
    switch self {
    case .letterhead: [.labelled, .strip, .pair]
    case .title: [.profile, .identity, .plan]
    case .atAGlance: [.facts, .cells, .rows]
    case .safetyStrip: [.rows, .list, .emergency, .stop]
    case .note: [.boxed, .plain]
    case .redFlags: [.box, .triage, .list, .panel, .short]
    case .painScale: [.scale, .bar, .zones, .line, .stacked, .list]
    case .identity: [.whole, .short]
    case .log: [.table, .byExercise, .bySession, .byDay]
    case .checklist: [.allPhases, .phase, .short, .withDays]
    case .progress, .closing, .plan: [.whole, .short]
    case .notes: [.whole, .lines]
    default: []
    }
  }
}
