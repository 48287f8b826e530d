package import HandoutInput

/// Who translated a file, when, from which English texts, and who has read it.
package struct TranslationHead: Hashable, Sendable {
  /// The language (BCP 47).
  package var language: String
  package var translator: String
  /// A clinician who speaks the language and has read the file; nil until one has.
  package var reviewer: String?
  package var date: CalendarDate
  /// The fingerprint of the English texts it was made from; see `TextFingerprint`.
  package var english: String
  /// Where the fingerprint stands in the file.
  package var place: SourcePlace

  /// The keys of the head; a translation file adds its texts to them.
  package static let keys = ["language", "translator", "reviewer", "date", "english"]

  /// Reads the head of a translation file.
  package init(decoding map: YAMLMapping, language wanted: String) {
    let said = map.required("language")
    language = said.languageCode()
    if !language.isEmpty, language != wanted {
      said.reject("the file is a translation to \"\(language)\"; its folder says \"\(wanted)\"")
    }
    translator = map.required("translator").text(longest: 120)
    reviewer = map.optional("reviewer")?.text(longest: 120)
    date = map.required("date").calendarDate()
    let fingerprint = map.required("english")
    english = fingerprint.fingerprint()
    place = fingerprint.place
  }
}

extension YAMLNode {
  /// Eight hexadecimal digits in quotes.
  fileprivate func fingerprint() -> String {
    let digits = text(longest: 40)
    let isFingerprint =
      digits.utf8.count == 8
      && digits.utf8.allSatisfy { ($0 >= 0x30 && $0 <= 0x39) || ($0 >= 0x61 && $0 <= 0x66) }
    if !digits.isEmpty, !isFingerprint {
      reject(
        "\(field) must be a fingerprint of 8 digits from 0 to f, found \"\(digits)\"",
        help: "see: handout check --fingerprints")
    }
    return digits
  }
}
