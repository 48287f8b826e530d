package import HandoutInput

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

/// How much of a source was read by the people who wrote the content.
package enum SourceReading: String, CaseIterable, Hashable, Sendable {
  case full
  case secondary
  case background
}

extension Source {
  /// Reads a source file, `Sources/<key>.yaml`.
  package init(decoding node: YAMLNode) {
    let map = node.mapping(["key", "title", "short", "year", "address", "read", "prints"])
    key = map.required("key").identifier()
    title = map.required("title").text(longest: 600)
    short = map.required("short").text(longest: 80)
    year = map.optional("year")?.wholeNumber(1900...2200)
    address = map.optional("address")?.text(longest: 600)
    read = map.required("read").enumeration() ?? .background
    prints = map.optional("prints")?.texts(1...10, longest: 80) ?? []
  }
}
