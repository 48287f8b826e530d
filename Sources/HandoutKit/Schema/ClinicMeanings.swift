import HandoutInput

extension KeyMeanings {
  /// The keys of a clinic file.
  static let clinic = KeyMeanings([
    ("name", "The clinic's name as it is printed."),
    ("address", "The address, in one line or several."),
    ("phone", "The phone number that patients call."),
    ("web", "The address of the clinic's pages, or an e-mail address, printed as it stands."),
    ("website", "Another word for web."),
    ("link", "A page of the clinic's, printed as a code and an address."),
    ("link.url", "The address."),
    ("link.label", "The words above the address; without them the sheet says \"Online\" in its language."),
    ("country", "The country, which decides the emergency number, the paper and the order of dates."),
    ("logo", "The path of a PNG or JPEG file, from the place of this file."),
    ("colour", "The colour of titles, dark enough to be read on white."),
    ("color", "Another word for colour."),
    ("design", "The page design of the clinic's sheets, or several in one file."),
    ("paper", "The paper; without it that of the country."),
    ("languages", "The languages of the clinic, the main one first."),
    ("zones", "The limits of the pain scale from 0 to 10."),
    ("zones.safe", "The highest safe score."),
    ("zones.ok", "The highest acceptable score, above safe."),
    ("identifiers", "What stands beside the name, so that two patients of one name are told apart."),
    (
      "identity", "Whether sheets show the name with its identifiers, or the name alone; without it the design decides."
    ),
    ("envelope", "The window envelopes of separator sheets; without it those that are usual in the country."),
    ("screening", "An invitation to a screening, printed below the warning signs."),
    ("closing", "A line at the end of the sheet."),
    ("emergency", "The number that brings an ambulance, where the country has no known one or another."),
    ("reviews", "Texts that a clinician has read: the sheet no longer says that they are a draft, until they change."),
    ("reviews.condition", "The condition."),
    ("reviews.language", "The language that was read."),
    ("reviews.by", "The clinician."),
    ("reviews.date", "The day of the review."),
    ("reviews.text", "The fingerprint of the text, which handout show prints."),
  ])
}
