package import HandoutClinical

/// Everything clinical that goes onto one handout, chosen and checked: what the composer puts into words and order. What a
/// sheet says in its language is read as if it were the sheet's own: `sheet.profile`.
@dynamicMemberLookup
package struct Sheet: Sendable {
  /// What a sheet says in one language.
  package struct Content: Sendable {
    package var profile: ConditionProfile
    /// The phase of the routine; nil for a free list of exercises.
    package var phase: Phase?
    /// The exercises of the routine, in order.
    package var exercises: [ResolvedExercise]
    /// The ruled-out exercises that the therapist chose all the same.
    package var overrides: [OverrideNote]
    /// The red-flag lines of each tier for this patient.
    package var redFlags: [RedFlagTier: [RedFlagLine]]
    /// The lines of the safety strip, by tier, for this patient.
    package var strip: [RedFlagTier: [RedFlagLine]]
    package var advice: Advice
    /// Why to ask before the exercises: each completes "Ask us first if you …".
    package var askFirst: [String]
    package var floor: Floor

    package init(
      profile: ConditionProfile, phase: Phase?, exercises: [ResolvedExercise], overrides: [OverrideNote],
      redFlags: RedFlagSelection, advice: Advice, askFirst: [String], floor: Floor = Floor()
    ) {
      self.profile = profile
      self.phase = phase
      self.exercises = exercises
      self.overrides = overrides
      self.redFlags = redFlags.lines
      self.strip = redFlags.strip
      self.advice = advice
      self.askFirst = askFirst
      self.floor = floor
    }
  }

  /// The same content in a second language, entry by entry, and the phrases of that language.
  package struct SecondLanguage: Sendable {
    package var phrases: Phrases
    package var content: Content

    package init(phrases: Phrases, content: Content) {
      self.phrases = phrases
      self.content = content
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

  package var content: Content
  /// The content in a second language, for a bilingual sheet.
  package var second: SecondLanguage?
  /// The length of a session in minutes, rounded up to the next five.
  package var minutes: Int
  package var sources: [Source]
  package var patient: Patient
  package var clinic: Clinic
  /// The date of the sheet.
  package var date: CalendarDate
  /// The ids of the exercises with a picture, under which the picture source knows it.
  package var pictured: Set<String> = []
  /// The name under which the picture source knows the clinic's logo.
  package var logo: String?
  /// Whether any text of the sheet is a translation that nobody has reviewed.
  package var hasDraftTranslation = false

  /// Whether there is anything to print under the notes; they are lines to write on otherwise.
  var hasNotes: Bool { !content.overrides.isEmpty || patient.notes?.contains { $0 != "\n" } == true }

  package init(
    content: Content, minutes: Int, sources: [Source], patient: Patient, clinic: Clinic, date: CalendarDate,
    logo: String?
  ) {
    self.content = content
    self.minutes = minutes
    self.sources = sources
    self.patient = patient
    self.clinic = clinic
    self.date = date
    self.logo = logo
  }

  package subscript<Value>(dynamicMember path: WritableKeyPath<Content, Value>) -> Value {
    get { content[keyPath: path] }
    set { content[keyPath: path] = newValue }
  }

  /// The sheet with the content of its second language in place of its own. It has no pictures: a card has one, whatever the
  /// number of its languages.
  func saying(_ second: SecondLanguage) -> Sheet {
    var sheet = self
    sheet.content = second.content
    sheet.second = nil
    sheet.pictured = []
    return sheet
  }
}
