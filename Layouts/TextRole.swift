/// The texts of a page that have a style of their own. A design states those that it uses.
package enum TextRole: String, CaseIterable, Hashable, Sendable {
  case title
  /// A title of more than 44 characters.
  case longTitle = "long-title"
  case subtitle
  case section
  case subheading
  case body
  case label
  case value
  case clinic
  case warningTitle = "warning-title"
  case warningHeading = "warning-heading"
  case warning
  /// Where the full list of warning signs stands.
  case warningPlace = "warning-place"
  case triageHeading = "triage-heading"
  case triage
  case note
  case noteLead = "note-lead"
  case cardName = "card-name"
  case cardNumber = "card-number"
  case pictureNumeral = "picture-numeral"
  case pill
  /// How often and how long, below the name of an exercise.
  case dosage
  /// What the plan asks for, beside the exercises.
  case plan
  case step
  /// The steps of a sheet that is short of room.
  case stepTight = "step-tight"
  case cardNote = "card-note"
  case stopRule = "stop-rule"
  case scale
  case log
  case logHead = "log-head"
  /// The number of a week beside its days.
  case week
  case checklist
  case furniture
  /// What stands in the middle of a foot: where the exercises go on.
  case footMiddle = "foot-middle"
  case closing
  /// The clinic's number on the front of a folded card, and the number of the emergency services.
  case phone
  case emergencyNumber = "emergency-number"

  /// Whether the text is read, and not only looked up: it has a least size.
  package var isReadingText: Bool {
    switch self {
    case .title, .longTitle, .subtitle, .section, .subheading, .body, .value, .warningTitle, .warningHeading, .warning,
      .warningPlace, .triageHeading, .triage, .note, .noteLead, .cardName, .step, .stepTight, .cardNote, .stopRule,
      .checklist, .plan, .phone, .emergencyNumber:
      true
    case .label, .clinic, .cardNumber, .pictureNumeral, .pill, .dosage, .scale, .log, .logHead, .week, .furniture,
      .footMiddle,
      .closing:
      false
    }
  }
}
