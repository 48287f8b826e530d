/// The reading ease of Spanish text on the INFLESZ scale.
///
/// Perspicuity after Szigriszt Pazos (1993): 206.835 − 62.3 × syllables per word − words per sentence; the INFLESZ scale
/// (Barrio-Cantalejo et al. 2008, An Sist Sanit Navar 31(2):135–152) calls 55 to 65 normal and 65 to 80 fairly easy.
package enum SpanishReadingEase {
  /// The lowest value of a translation file.
  package static let least = 65.0

  /// The reading ease; nil for a text without words.
  package static func value(_ text: ReadingText) -> Double? {
    let words = text.wordCount
    guard words > 0, !text.sentences.isEmpty else { return nil }
    let syllables = text.sentences.joined().reduce(0) { $0 + self.syllables($1) }
    return 206.835 - 62.3 * Double(syllables) / Double(words) - Double(words) / Double(text.sentences.count)
  }

  /// Numbers are read at a glance and count as one syllable, as in English.
  private static func syllables(_ word: String) -> Int {
    if word.first?.isNumber ?? false { return 1 }
    return word.split(separator: "-").reduce(0) { $0 + SpanishSyllables.count(String($1)) }
  }
}
