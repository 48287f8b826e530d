/// A source of facts.
package struct Source: Hashable, Sendable {
  package var key: String
  package var title: String
  /// What the sheet prints.
  package var short: String
  package var year: Int?
  package var address: String?
  package var read: SourceReading
  /// Where one source is printed as several names; else empty.
  package var prints: [String]

  /// The names on the sheet.
  package var printedNames: [String] { prints.isEmpty ? [short] : prints }
}
