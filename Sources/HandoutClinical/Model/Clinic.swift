/// The clinic that prints the sheet; every field may be missing.
package struct Clinic: Hashable, Sendable {
  package var name: String?
  /// With line breaks.
  package var address: String?
  package var phone: String?
  package var web: String?
  package var country: Country
  /// The number that brings an ambulance, as it is dialled.
  package var emergencyNumber: String
  /// The path of a picture, as the file writes it.
  package var logo: Located<String>?
  /// `#RRGGBB`; checked, but not understood here.
  package var colour: String?
  /// The id of a page design.
  package var design: Located<String>?
  package var paper: Paper?
  /// Language tags (BCP 47), the main one first.
  package var languages: [String]
  package var zones: PainZones
  /// An invitation to a screening.
  package var screening: String?
  /// A line at the end of the sheet.
  package var closing: String?

  /// A clinic of which nothing is known.
  package init() {
    country = .standard
    emergencyNumber = Country.standardEmergencyNumber
    languages = []
    zones = .standard
  }
}
