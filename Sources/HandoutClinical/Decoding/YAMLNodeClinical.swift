package import HandoutYAML

extension YAMLNode {
  /// A list of one-line texts.
  func texts(_ count: ClosedRange<Int>, longest: Int = 400) -> [String] {
    items(count).map { $0.text(longest: longest) }
  }

  /// An id with its place.
  package func locatedIdentifier(pattern: Bool = false) -> Located<String> {
    Located(identifier(pattern: pattern), at: place)
  }

  /// A list of different ids with their places.
  func identifiers(_ count: ClosedRange<Int> = 0...100) -> [Located<String>] {
    var seen: Set<String> = []
    return items(count).map { item in
      let id = item.locatedIdentifier()
      // An id that is none was reported already and reads as nothing.
      if !id.value.isEmpty, !seen.insert(id.value).inserted {
        item.reject("\"\(id.value)\" is in this list twice", help: "keep one")
      }
      return id
    }
  }

  /// A list of different known words.
  func words<Word: RawRepresentable & CaseIterable & Hashable>(_ type: Word.Type) -> [Word]
  where Word.RawValue == String {
    var seen: Set<Word> = []
    return items(0...20).compactMap { item in
      guard let word = item.enumeration(type) else { return nil }
      if !seen.insert(word).inserted { item.reject("\"\(word.rawValue)\" is in this list twice", help: "keep one") }
      return word
    }
  }

  /// A calendar day in one of these years.
  func calendarDate(years: ClosedRange<Int>? = DateLimits.sheetYears) -> CalendarDate {
    // A stand-in: the mistake is reported, and nobody sees the day.
    date(years: years).map(CalendarDate.init) ?? CalendarDate(year: 2000, month: 1, day: 1)
  }

  /// `{from: 1, to: 2}`.
  func span(_ range: ClosedRange<Int>) -> Span {
    let map = mapping(["from", "to"])
    let span = Span(from: map.required("from").wholeNumber(range), to: map.required("to").wholeNumber(range))
    if span.to < span.from { reject("\(field) must not run backwards, found \(span.from) to \(span.to)") }
    return Span(from: span.from, to: max(span.from, span.to))
  }

  /// `{title: …, items: […]}`.
  func titledItems(_ count: ClosedRange<Int> = 1...20) -> TitledItems {
    let map = mapping(["title", "items"])
    return TitledItems(title: map.required("title").text(longest: 80), items: map.required("items").texts(count))
  }

  /// A language code such as `en` or `es-MX`.
  func languageCode() -> String {
    let code = text(longest: 20)
    if !code.isEmpty, !Self.isLanguageCode(code) {
      reject("\(field) must be a language code, found \"\(code)\"", help: "for example en or es")
    }
    return code
  }

  /// One language code, or two different ones with a comma between them: `es`, `es,en`.
  func languageCodes() -> String {
    let codes = text(longest: 40)
    let parts = codes.split(separator: ",", omittingEmptySubsequences: false).map { part in
      part.drop { $0 == " " }
    }
    if !codes.isEmpty, parts.count > 2 || !parts.allSatisfy({ Self.isLanguageCode($0) }) {
      reject(
        "\(field) must be a language code, or two with a comma, found \"\(codes)\"", help: "for example es, or es,en")
    }
    return parts.joined(separator: ",")
  }

  /// Whether a text looks like a language code.
  private static func isLanguageCode(_ code: some StringProtocol) -> Bool {
    let primary = code.split(separator: "-", omittingEmptySubsequences: false).first
    let isPrimary = primary.map { (2...3).contains($0.utf8.count) && $0.utf8.allSatisfy(isSmallLetter) } ?? false
    return isPrimary && YAMLNode.isIdentifier(code)
  }

  private static func isSmallLetter(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }
}
