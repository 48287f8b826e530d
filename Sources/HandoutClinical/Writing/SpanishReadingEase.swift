import HandoutInput

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

  /// Tells of texts that are hard to read; nil for easy ones and for other languages.
  ///
  /// - Parameter file: the file that has them.
  static func warning(about texts: [ContentText], language: String, in file: String) -> Diagnostic? {
    guard language == "es" || language.hasPrefix("es-") else { return nil }
    var reading = ReadingText()
    for text in texts where text.role.isRunningText { reading.add(text.text) }
    guard let ease = value(reading), ease < least else { return nil }
    return Diagnostic(
      warning: .translationHard, at: SourcePlace(file: file, origin: .library),
      "the texts read at INFLESZ \(ReadingLevel.shown(ease)); \(ReadingLevel.shown(least)) or more is plain",
      help: "use shorter words and sentences")
  }

  /// Numbers are read at a glance and count as one syllable, as in English.
  private static func syllables(_ word: String) -> Int {
    if word.first?.isNumber ?? false { return 1 }
    return word.split(separator: "-").reduce(0) { $0 + SpanishSyllables.count(String($1)) }
  }
}

/// Counts the syllables of Spanish words by their spelling.
///
/// Spanish writes what it says: every group of vowels is one syllable, but two strong vowels (a, e, o), or a weak vowel
/// (i, u) with an accent beside a strong one, are two (Real Academia Española, "Ortografía de la lengua española", 2010,
/// diptongos e hiatos). An h between vowels is silent and changes nothing.
package enum SpanishSyllables {
  /// The syllables of a word, at least 1.
  package static func count(_ word: String) -> Int {
    let letters = spoken(word)
    var count = 0
    var previous: Vowel?
    for (index, letter) in letters.enumerated() {
      let isLast = index == letters.count - 1
      guard let vowel = Vowel(letter, isLast: isLast, follows: previous) else {
        previous = nil
        continue
      }
      if let previous, previous.joins(vowel) {
        // The vowels share a syllable.
      } else {
        count += 1
      }
      previous = vowel
    }
    return max(1, count)
  }

  /// The kinds of vowels as they group.
  private enum Vowel {
    case strong
    case weak
    case accentedWeak

    init?(_ letter: Character, isLast: Bool, follows previous: Vowel?) {
      switch letter {
      case "a", "e", "o", "á", "é", "ó": self = .strong
      case "i", "u", "ü": self = .weak
      case "í", "ú": self = .accentedWeak
      // At the end of a word y is a vowel: "muy", "y".
      case "y" where isLast: self = .weak
      default: return nil
      }
    }

    /// Whether this vowel and the next are one syllable.
    func joins(_ next: Vowel) -> Bool {
      switch (self, next) {
      case (.strong, .strong), (.strong, .accentedWeak), (.accentedWeak, .strong): false
      default: true
      }
    }
  }

  /// The letters without the silent h (not that of "ch") and the silent u of "que", "qui", "gue", "gui".
  private static func spoken(_ word: String) -> [Character] {
    let letters = Array(word.lowercased())
    var spoken: [Character] = []
    for (index, letter) in letters.enumerated() {
      let before = index > 0 ? letters[index - 1] : " "
      let after = index + 1 < letters.count ? letters[index + 1] : " "
      if letter == "h", before != "c" { continue }
      if letter == "u", before == "q" || before == "g", "eiéí".contains(after) { continue }
      spoken.append(letter)
    }
    return spoken
  }
}
