package import HandoutInput

extension YAMLNode {
  /// A list of one-line texts.
  func texts(_ count: ClosedRange<Int>, longest: Int = 400) -> [String] {
    items(count).map { $0.text(longest: longest) }
  }

  /// An id with its place.
  package func locatedIdentifier(pattern: Bool = false) -> Located<String> {
    Located(identifier(pattern: pattern), at: place)
  }

  /// The ids of designs: one, several with commas between them, or a list of them.
  package func designs() -> [Located<String>] {
    guard !describes(Self.designsForm) else { return [] }
    return parts(1...8).map { $0.locatedIdentifier() }
  }

  private static let designsForm: ValueForm = {
    let id = ValueForm.idPiece
    let list = ValueForm.pattern("^\(id)( *, *\(id)){1,7}$", words: "up to 8 with commas between them")
    return .anyOf([.identifier, list, .list(.identifier, count: 1...8, isDistinct: false)])
  }()

  /// A list of different ids with their places.
  func identifiers(_ count: ClosedRange<Int> = 0...100) -> [Located<String>] {
    hasDifferentItems()
    return different(items(count)) { $0.locatedIdentifier() }
  }

  /// A list of different exercises, each by its id or by one of its names.
  func exercises(_ count: ClosedRange<Int> = 0...100) -> [Located<String>] {
    hasDifferentItems()
    return different(items(count)) { $0.exercise() }
  }

  /// What nodes say, each of them once.
  private func different(_ nodes: [YAMLNode], read: (YAMLNode) -> Located<String>) -> [Located<String>] {
    var seen: Set<String> = []
    return nodes.map { item in
      let id = read(item)
      // An id that is none was reported already and reads as nothing.
      if !id.value.isEmpty, !seen.insert(id.value).inserted {
        item.reject("\"\(id.value)\" is in this list twice", help: "keep one")
      }
      return id
    }
  }

  /// The entries of a mapping whose keys are different ids.
  func entriesByIdentifier() -> [(id: Located<String>, value: YAMLNode)] { entries { $0.locatedIdentifier() } }

  /// The entries of a mapping whose keys are different exercises, each by its id or by one of its names.
  func entriesByExercise() -> [(id: Located<String>, value: YAMLNode)] { entries { $0.exercise() } }

  private func entries(by read: (YAMLNode) -> Located<String>) -> [(id: Located<String>, value: YAMLNode)] {
    var seen: Set<String> = []
    return entries().map { entry in
      let id = read(entry.key)
      if !id.value.isEmpty, !seen.insert(id.value).inserted {
        entry.key.reject("\"\(id.value)\" is in this mapping twice", help: "keep one")
      }
      return (id, entry.value)
    }
  }

  private static let exerciseForm = ValueForm.anyOf([
    .identifier, .text(longest: Exercise.longestReference, lines: false),
  ])

  /// An exercise by its id or by one of its names.
  private func exercise() -> Located<String> {
    guard !describes(Self.exerciseForm) else { return Located("", at: place) }
    if let text = word, Self.isIdentifier(text) { return locatedIdentifier() }
    return Located(typedWord(longest: Exercise.longestReference), at: place)
  }

  /// A list of different known words.
  func words<Word: RawRepresentable & CaseIterable & Hashable>(_ type: Word.Type) -> [Word]
  where Word.RawValue == String {
    var seen: Set<Word> = []
    hasDifferentItems()
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

  /// A year, or a year and its month: `1962`, `1962-04`.
  func birthMonth() -> String {
    let form = ValueForm.anyOf([
      .wholeNumber(1_000...9_999), .pattern("^[1-9][0-9]{3}-(0[1-9]|1[0-2])$", words: "a month, YYYY-MM"),
    ])
    guard !describes(form) else { return "" }
    guard let text = word, CalendarDate.isYearOrMonth(text) else {
      reject(
        "\(field) must be a year or a month, written YYYY or YYYY-MM, found \"\(word?.prefix(40) ?? "")\"",
        help: "for example 1962, or \"1962-04\"")
      return ""
    }
    return text
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

  /// A language tag such as `en` or `es-MX` (BCP 47), in any case.
  func languageCode() -> String {
    guard !describes(.pattern("^\(Self.tagPattern)$", words: "a language tag (BCP 47)")) else { return "" }
    let text = typedWord(longest: 100)
    guard !text.isEmpty else { return "" }
    guard let tag = LanguageTag(text) else {
      reject("\(field) must be a language code, found \"\(text)\"", help: "for example en or es")
      return ""
    }
    return tag.text
  }

  private static let tagPattern = "[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8})*"
  private static let languagesForm = ValueForm.pattern(
    "^\(tagPattern)(, *\(tagPattern))?$", words: "a language tag (BCP 47), or two: es,en")

  /// One language tag, or two with a comma between them: `es`, `es,en`.
  func languageCodes() -> String {
    guard !describes(Self.languagesForm) else { return "" }
    let text = typedWord(longest: 100)
    guard !text.isEmpty else { return "" }
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    let tags = parts.compactMap { LanguageTag(String($0)) }
    if tags.count < parts.count || parts.count > 2 {
      reject(
        "\(field) must be a language code, or two with a comma, found \"\(text)\"", help: "for example es, or es,en")
    }
    return tags.map(\.text).joined(separator: ",")
  }
}

extension YAMLMapping {
  /// The other names of a condition or an exercise. A translation has its own, however many the English has.
  func otherNames() -> [String] { optional("other-names")?.texts(1...20, longest: 100) ?? [] }
}
