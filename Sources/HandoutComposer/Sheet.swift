package import HandoutClinical

/// Everything clinical that goes onto one handout, chosen and checked: what the composer puts into words and order. What a
/// sheet says in its language is read as if it were the sheet's own: `sheet.profile`.
@dynamicMemberLookup
package struct Sheet: Sendable {
  /// The same content in a second language, entry by entry, and the phrases of that language.
  package struct SecondLanguage: Sendable {
    package var phrases: Phrases
    package var content: SheetContent

    package init(phrases: Phrases, content: SheetContent) {
      self.phrases = phrases
      self.content = content
    }
  }

  package var content: SheetContent { didSet { shared = nil } }
  /// The content in a second language, for a bilingual sheet.
  package var second: SecondLanguage? { didSet { shared = nil } }
  /// The length of a session in minutes, rounded up to the next five; nil where it is not known.
  package var minutes: Int? { didSet { shared = nil } }
  package var sources: [Source] { didSet { shared = nil } }
  package var patient: Patient
  package var clinic: Clinic { didSet { shared = nil } }
  /// The date of the sheet.
  package var date: CalendarDate { didSet { shared = nil } }
  /// The ids of the exercises with a picture, under which the picture source knows it.
  package var pictured: Set<String> = [] { didSet { shared = nil } }
  /// The name under which the picture source knows the clinic's logo.
  package var logo: String? { didSet { shared = nil } }
  /// Whether any text of the sheet is a translation that nobody has reviewed.
  package var hasDraftTranslation = false { didSet { shared = nil } }
  /// What the sheet has in common with those of other patients; nil where that is not known, as when any of it was changed.
  package private(set) var shared: SharedContent?

  /// Whether the sheet carries the mark of a draft: nobody has reviewed its text, or its translation.
  package var isDraft: Bool { content.basis.reviewed == nil || hasDraftTranslation }

  /// Whether there is anything to print under the notes; they are lines to write on otherwise.
  var hasNotes: Bool { !content.overrides.isEmpty || patient.notes?.contains { $0 != "\n" } == true }

  package init(
    content: SheetContent, minutes: Int?, sources: [Source], patient: Patient, clinic: Clinic, date: CalendarDate,
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

  /// The same sheet, marked as one whose content others have too: all of it but the patient.
  package func sharing(_ content: SharedContent) -> Sheet {
    var sheet = self
    sheet.shared = content
    return sheet
  }

  package subscript<Value>(dynamicMember path: WritableKeyPath<SheetContent, Value>) -> Value {
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
