/// The reading grade of English text and the limits that content keeps.
package enum ReadingLevel {
  /// The highest grade of a whole handout.
  package static let handoutGrade = 6.0
  /// The highest grade of steps and of red flags.
  package static let stepGrade = 5.0
  /// The most words in a sentence of a step.
  package static let stepWords = 15
  /// The most words in any other sentence.
  package static let sentenceWords = 20

  /// Words that a handout cannot do without and explains at first use. They count as one syllable.
  package static let exemptTerms: Set<String> = [
    "hamstring", "hamstrings", "exercise", "exercises", "therapist", "sciatic", "sciatica", "clinician",
  ]

  /// The Flesch-Kincaid grade: 0.39 × words per sentence + 11.8 × syllables per word − 15.59 (Kincaid et al. 1975).
  ///
  /// - Returns: the grade, nil for a text without words.
  package static func grade(_ text: ReadingText) -> Double? {
    let words = text.wordCount
    guard words > 0, !text.sentences.isEmpty else { return nil }
    let syllables = text.sentences.joined().reduce(0) { $0 + self.syllables($1) }
    return 0.39 * Double(words) / Double(text.sentences.count) + 11.8 * Double(syllables) / Double(words) - 15.59
  }

  /// A grade with one decimal, as complaints show it.
  package static func shown(_ grade: Double) -> String { "\((grade * 10).rounded() / 10)" }

  /// Numbers are read at a glance and count as one syllable.
  private static func syllables(_ word: String) -> Int {
    if word.first?.isNumber ?? false { return 1 }
    return exemptTerms.contains(word.lowercased()) ? 1 : Syllables.count(word)
  }
}
