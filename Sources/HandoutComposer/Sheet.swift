package import HandoutClinical

/// Everything clinical that goes onto one handout, chosen and checked: what the composer puts into words and order.
package struct Sheet: Sendable {
  /// An exercise of the routine with its final dose.
  package struct Item: Sendable {
    package var exercise: Exercise
    package var dosage: Dosage
    /// A sentence for this exercise in this phase.
    package var note: String?
    /// When not to do it, and what to do then, most important first; at most two.
    package var cautions: [Caution]
    /// The name of the picture, when there is one.
    package var picture: String?

    package init(exercise: Exercise, dosage: Dosage, note: String?, cautions: [Caution], picture: String?) {
      self.exercise = exercise
      self.dosage = dosage
      self.note = note
      self.cautions = cautions
      self.picture = picture
    }
  }

  /// A ruled-out exercise that the therapist chose all the same, and why.
  package struct Override: Sendable {
    package var exercise: String
    package var reason: String

    package init(exercise: String, reason: String) {
      self.exercise = exercise
      self.reason = reason
    }
  }

  /// What a sheet says to people who cannot get to the floor.
  package struct Floor: Sendable {
    /// Whether the routine was asked for without the floor.
    package var isAvoided: Bool
    /// Whether an exercise is done lying, kneeling or sitting on the floor.
    package var isNeeded: Bool
    /// What could take the place of the routine's exercises.
    package var swaps: [FloorSwap]

    package init(isAvoided: Bool = false, isNeeded: Bool = false, swaps: [FloorSwap] = []) {
      self.isAvoided = isAvoided
      self.isNeeded = isNeeded
      self.swaps = swaps
    }
  }

  package var profile: ConditionProfile
  /// The phase of the routine; nil for a free list of exercises.
  package var phase: Phase?
  package var items: [Item]
  package var overrides: [Override]
  /// The length of a session in minutes, rounded up to the next five.
  package var minutes: Int
  /// The red-flag lines of each tier for this patient.
  package var redFlags: [RedFlagTier: [RedFlagLine]]
  package var advice: Advice
  package var sources: [Source]
  package var patient: Patient
  package var clinic: Clinic
  /// The date of the sheet.
  package var date: CalendarDate
  package var floor = Floor()
  /// The name under which the picture source knows the clinic's logo.
  package var logo: String?
  /// Whether any text of the sheet is a translation that nobody has reviewed.
  package var hasDraftTranslation = false
  /// The same content in a second language, for a bilingual sheet.
  package var second: SecondLanguage?

  /// Whether there is anything to print under the notes; they are lines to write on otherwise.
  var hasNotes: Bool { !overrides.isEmpty || patient.notes?.contains { $0 != "\n" } == true }

  package init(
    profile: ConditionProfile, phase: Phase?, items: [Item], overrides: [Override], minutes: Int,
    redFlags: [RedFlagTier: [RedFlagLine]], advice: Advice, sources: [Source], patient: Patient, clinic: Clinic,
    date: CalendarDate, logo: String?
  ) {
    self.profile = profile
    self.phase = phase
    self.items = items
    self.overrides = overrides
    self.minutes = minutes
    self.redFlags = redFlags
    self.advice = advice
    self.sources = sources
    self.patient = patient
    self.clinic = clinic
    self.date = date
    self.logo = logo
  }
}
