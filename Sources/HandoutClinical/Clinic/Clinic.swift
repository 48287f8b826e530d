/// The clinic that prints the sheet; every field may be missing.
package struct Clinic: Hashable, Sendable {
  package var name: String?
  /// With line breaks.
  package var address: String?
  package var phone: String?
  package var web: String?
  /// A page of the clinic to which the sheet leads with a code.
  package var link: Link?
  package var country: Country
  /// The number that brings an ambulance, as it is dialled.
  package var emergencyNumber: String
  /// The path of a picture, as the file writes it.
  package var logo: Located<String>?
  /// `#RRGGBB`; checked, but not understood here.
  package var colour: String?
  /// The ids of page designs, in the order of their pages; empty for the usual one.
  package var designs: [Located<String>]
  package var paper: Paper?
  /// The envelopes behind whose window addresses stand; nil for what is usual in the country.
  package var envelope: Envelope?
  /// Language tags (BCP 47), the main one first.
  package var languages: [String]
  package var zones: PainZones
  /// What stands beside a patient's name, so that two of one name are told apart; empty for the day of birth, or the id where it is not known.
  package var identifiers: [PatientIdentifier]
  /// Whether sheets show the patient's name alone; nil leaves it to the page design.
  package var showsNameOnly: Bool?
  /// An invitation to a screening.
  package var screening: String?
  /// A line at the end of the sheet.
  package var closing: String?

  /// What clinicians of the clinic have read and signed.
  package var reviews: [TextReview]

  /// A clinic of which nothing is known.
  package init() {
    country = .standard
    emergencyNumber = Country.standardEmergencyNumber
    designs = []
    languages = []
    zones = .standard
    identifiers = []
    reviews = []
  }
}

/// What tells a patient from another one of the same name.
package enum PatientIdentifier: String, CaseIterable, Hashable, Sendable {
  /// The day of birth.
  case born
  /// The clinic's own id.
  case id
}

/// The limits of the pain scale from 0 to 10.
package struct PainZones: Hashable, Sendable {
  /// The highest safe score.
  package var safe: Int
  /// The highest acceptable score, above `safe` and below 10.
  package var ok: Int

  package init(safe: Int, ok: Int) {
    self.safe = safe
    self.ok = ok
  }

  /// The limits of THOMEE1997: 2 is safe, up to 5 is acceptable.
  package static let standard = PainZones(safe: 2, ok: 5)
}
