package import HandoutClinical
import HandoutDocument
package import HandoutInput

/// The words of the page itself in one language: labels, plural forms, months, and how a text names a limb.
package struct Phrases: Hashable, Sendable {
  /// The language (BCP 47).
  package let language: String
  /// The language's own name.
  package let name: String
  /// How side placeholders such as `{one foot}` are filled in.
  package let sideWords: SideWords
  /// The head of a translated file that has one.
  package let head: TranslationHead?
  /// Whether the phrases are the original, or somebody has reviewed their translation.
  package let isReviewed: Bool
  private let rule: PluralRule
  private let phrases: [PhraseKey: String]
  private let plurals: [PluralKey: [PluralCategory: String]]
  private let months: [String]
  private let shortMonths: [String]
  private let shortDays: [String]
  private let equipment: [Equipment: String]
  /// Whether dates are written as in countries that put the month first, where the language has such a way.
  private var writesMonthFirst = false

  /// Reads a phrase file; every phrase must be there.
  package init(document: YAMLDocument) throws(YAMLError) {
    self = try document.decode { Phrases(node: $0) }
  }

  private init(node: YAMLNode) {
    let map = node.mapping([
      "language", "name", "reviewed-translation", "translator", "reviewer", "date", "english", "phrases", "plurals",
      "months", "months-short", "days-short", "equipment", "side-words",
    ])
    let language = map.required("language").identifier()
    self.language = language
    name = map.required("name").text(longest: 40)
    let hasHead = !map.present(["translator", "reviewer", "date", "english"]).isEmpty
    head = hasHead ? TranslationHead(decoding: map, language: language) : nil
    isReviewed = map.optional("reviewed-translation")?.boolean() ?? (head?.reviewer != nil)
    let rule = PluralRule(language: language)
    self.rule = rule
    let words = map.required("phrases").mapping(PhraseKey.allCases.map(\.rawValue))
    phrases = Dictionary(
      uniqueKeysWithValues: PhraseKey.allCases.map { ($0, words.required($0.rawValue).text(longest: 200)) })
    let forms = map.required("plurals").mapping(PluralKey.allCases.map(\.rawValue))
    plurals = Dictionary(
      uniqueKeysWithValues: PluralKey.allCases.map { key in
        (key, Phrases.forms(of: forms.required(key.rawValue), rule: rule))
      })
    months = map.required("months").items(12...12).map { $0.text() }
    shortMonths = map.required("months-short").items(12...12).map { $0.text() }
    shortDays = map.required("days-short").items(7...7).map { $0.text() }
    let things = map.required("equipment").mapping(Equipment.allCases.map(\.rawValue))
    equipment = Dictionary(
      uniqueKeysWithValues: Equipment.allCases.map { ($0, things.required($0.rawValue).text()) })
    let sides = map.required("side-words").mapping(SideWords.keys)
    let sideForms = SideWords.keys.map { key -> (String, SideWords.Forms) in
      let form = sides.required(key).mapping(["none", "left", "right"])
      return (
        key,
        SideWords.Forms(
          none: form.required("none").text(), left: form.required("left").text(), right: form.required("right").text())
      )
    }
    sideWords = SideWords(forms: Dictionary(uniqueKeysWithValues: sideForms))
  }

  /// The forms of one phrase: the general one, that for one where the language has it, and any others. A form that is
  /// not there is the general one.
  private static func forms(of node: YAMLNode, rule: PluralRule) -> [PluralCategory: String] {
    let map = node.mapping(PluralCategory.allCases.map(\.rawValue))
    var forms = [PluralCategory.other: map.required(PluralCategory.other.rawValue).text()]
    for category in PluralCategory.allCases where category != .other {
      let isNeeded = category == .one && rule.hasOne
      let form = isNeeded ? map.required(category.rawValue) : map.optional(category.rawValue)
      if let form { forms[category] = form.text() }
    }
    return forms
  }

  /// A phrase with nothing to fill in.
  package func text(_ key: PhraseKey) -> String { phrases[key] ?? "" }

  /// A phrase with its braces filled in.
  package func text(_ key: PhraseKey, _ values: KeyValuePairs<String, String>) -> String {
    BraceText.filled(text(key), values)
  }

  /// A phrase in the form that a number asks for; `{number}` is the number.
  package func text(_ key: PluralKey, _ number: Int, _ values: KeyValuePairs<String, String> = [:]) -> String {
    let forms = plurals[key] ?? [:]
    let form = forms[rule.category(of: number)] ?? forms[.other] ?? ""
    return BraceText.filled(BraceText.filled(form, ["number": String(number)]), values)
  }

  /// A name or number of people's own, set apart where it may run against the words around it: it then reads the same everywhere on
  /// the sheet, whatever stands before or behind it.
  package func apart(_ value: String) -> String {
    // The bytes with which the letters of Hebrew, Arabic and their relatives begin.
    let runsAgainst =
      isRightToLeft
      ? value.unicodeScalars.contains(where: Phrases.runsRight) : value.utf8.contains { (0xD6...0xDF).contains($0) }
    guard runsAgainst else { return value }
    // U+2068 and U+2069: an isolate that takes its direction from its first letter.
    return "\u{2068}\(value)\u{2069}"
  }

  /// Whether the language runs from right to left, as its own name does.
  var isRightToLeft: Bool { name.unicodeScalars.contains { (0x590...0x8FF).contains($0.value) } }

  /// Digits and Latin letters.
  private static func runsRight(_ scalar: UnicodeScalar) -> Bool {
    (0x30...0x39).contains(scalar.value) || (scalar.value < 0x530 && scalar.properties.isAlphabetic)
  }

  /// A text of the content with the place of the warning signs filled in.
  package func pointing(_ text: String, to place: WarningPlace) -> String {
    guard WarningPlace.isNamed(in: text) else { return text }
    let words =
      switch place {
      case .page(let page): self.text(.warningPlacePage, ["page": String(page)])
      case .back: self.text(.warningPlaceBack)
      case .sheet: self.text(.warningPlaceSheet)
      }
    return BraceText.filled(text, ["warning-place": words])
  }

  /// What a thing that the patient needs is called.
  package func text(_ thing: Equipment) -> String { equipment[thing] ?? "" }

  /// The same words with the dates of a country: English has two orders of day and month.
  package func withDates(of country: Country) -> Phrases {
    var phrases = self
    phrases.writesMonthFirst = country.writesMonthFirst
    return phrases
  }

  /// "21 November 2026", "November 21, 2026".
  package func date(_ date: CalendarDate) -> String {
    text(
      writesMonthFirst ? .dateFullMonthFirst : .dateFull,
      ["day": String(date.day), "month": month(date), "year": String(date.year)])
  }

  /// "5 Dec", "Dec 5".
  package func shortDate(_ date: CalendarDate) -> String {
    text(
      writesMonthFirst ? .dateShortMonthFirst : .dateShort, ["day": String(date.day), "month": shortMonth(date)])
  }

  /// "17 Apr 1962", "Apr 17, 1962": a whole date where room is scarce.
  package func compactDate(_ date: CalendarDate) -> String {
    text(
      writesMonthFirst ? .dateCompactMonthFirst : .dateCompact,
      ["day": String(date.day), "month": shortMonth(date), "year": String(date.year)])
  }

  /// "5 Dec, 9:30 am", "Dec 5, 9:30 am", or "5 Dec" where no time is known; "5 December 2027, 9:30 am" on a sheet of another year.
  ///
  /// - Parameter sheet: the date of the sheet.
  package func moment(_ moment: CalendarMoment, on sheet: CalendarDate) -> String {
    let day = moment.date.year == sheet.year ? shortDate(moment.date) : date(moment.date)
    guard let clock = moment.time else { return day }
    let minute = clock.minute < 10 ? "0\(clock.minute)" : String(clock.minute)
    let hour = clock.hour % 12 == 0 ? 12 : clock.hour % 12
    let time = text(clock.hour < 12 ? .timeMorning : .timeAfternoon, ["hour": String(hour), "minute": minute])
    return text(.dateAndTime, ["date": day, "time": time])
  }

  /// "November".
  package func month(_ date: CalendarDate) -> String {
    months.indices.contains(date.month - 1) ? months[date.month - 1] : ""
  }

  private func shortMonth(_ date: CalendarDate) -> String {
    shortMonths.indices.contains(date.month - 1) ? shortMonths[date.month - 1] : ""
  }

  /// "Sat 21".
  package func weekday(_ date: CalendarDate) -> String {
    let name = shortDays.indices.contains(date.weekday) ? shortDays[date.weekday] : ""
    return "\(name) \(date.day)"
  }

  /// "Mon 23 Nov", "Mon Nov 23", in parts: what stands before the day's number, the number, what stands behind it.
  package func dayOfWeek(_ date: CalendarDate) -> (before: String, number: String, after: String) {
    let name = shortDays.indices.contains(date.weekday) ? shortDays[date.weekday] : ""
    let pattern = text(writesMonthFirst ? .dateShortMonthFirst : .dateShort, ["month": shortMonth(date)])
    let place = pattern.firstRange(of: "{day}") ?? pattern.endIndex..<pattern.endIndex
    return ("\(name) " + pattern[..<place.lowerBound], String(date.day), String(pattern[place.upperBound...]))
  }

  /// A phrase as a sentence: with the language's full stop.
  package func sentence(_ words: String) -> String { text(.fullSentence, ["words": words]) }

  /// Sentences one after the other, parted as the language parts them.
  package func joined(_ sentences: [String]) -> String {
    guard let first = sentences.first else { return "" }
    return sentences.dropFirst().reduce(first) { text(.twoSentences, ["first": $0, "second": $1]) }
  }

  /// "wall, strap and chair".
  package func list(_ items: [String]) -> String { list(items, last: .listLast) }

  /// "wall, strap or chair".
  package func choice(_ items: [String]) -> String { list(items, last: .listLastOr) }

  private func list(_ items: [String], last key: PhraseKey) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return text(key, ["first": items.dropLast().joined(separator: text(.listSeparator)), "last": last])
  }

  /// What a translator has to translate, for the fingerprint of the English file.
  package var texts: [ContentText] {
    var texts = PhraseKey.allCases.map { ContentText($0.rawValue, text($0), .name) }
    for key in PluralKey.allCases {
      for category in PluralCategory.allCases {
        texts += plurals[key]?[category].map { [ContentText("\(key.rawValue) \(category.rawValue)", $0, .name)] } ?? []
      }
    }
    return texts + Equipment.allCases.map { ContentText("equipment \($0.rawValue)", text($0), .name) }
  }
}
