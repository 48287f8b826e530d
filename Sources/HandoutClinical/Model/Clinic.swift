/// The clinic that prints the sheet; every field may be missing.
package struct Clinic: Hashable, Sendable {
  package var name: String?
  /// With line breaks.
  package var address: String?
  package var phone: String?
  package var web: String?
  package var country: Country
  /// The path of a picture, as the file writes it.
  package var logo: Located<String>?
  /// `#RRGGBB`; checked, but not understood here.
  package var colour: String?
  /// The id of a page design.
  package var design: Located<String>?
  package var paper: Paper?
  /// Language codes, the main one first.
  package var languages: [String]
  package var zones: PainZones
  /// An invitation to a screening.
  package var screening: String?
  /// A line at the end of the sheet.
  package var closing: String?

  /// A clinic of which nothing is known.
  package init() {
    country = .standard
    languages = []
    zones = .standard
  }
}
