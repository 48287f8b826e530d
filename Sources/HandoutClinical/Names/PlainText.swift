import HandoutInput
import HandoutUnicode

/// A text as it is compared in a search: small letters without accents, words with one hyphen between them.
///
/// `Runner’s knee`, `runners knee` and `RUNNER'S  KNEE` are the same, and so are `rótula` and `rotula`.
struct PlainText: Hashable, Sendable {
  let text: String

  init(_ text: String) {
    // Apostrophes part no words, and the Vietnamese đ has no accent that could be taken off.
    let letters = text.normalized(.decomposed).unicodeScalars.filter {
      $0.properties.generalCategory != .nonspacingMark && $0 != "'" && $0 != "\u{2019}"
    }
    let folded = NameFold.folded(String(String.UnicodeScalarView(letters))).unicodeScalars.map { $0 == "đ" ? "d" : $0 }
    self.text = String(String.UnicodeScalarView(folded)).normalized(.composed)
  }

  /// The words of the text.
  var words: [String] { text.split(separator: "-").map(String.init) }
}
