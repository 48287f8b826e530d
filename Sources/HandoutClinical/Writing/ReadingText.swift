/// A text split into sentences and words, as readability formulas count them.
package struct ReadingText: Hashable, Sendable {
  /// The words of each sentence.
  package private(set) var sentences: [[String]] = []

  package init() {}

  /// Splits a text. Side placeholders count as the words they become for the left side ("your left foot").
  package init(_ text: String) { add(text) }

  /// Adds a text; its end ends a sentence, with or without a full stop.
  package mutating func add(_ text: String) {
    let spoken = SidePlaceholder.replace(in: text) { placeholder in
      placeholder.alternatives?.left ?? (placeholder.isKnown ? "your left \(placeholder.noun)" : nil)
    }
    var words: [String] = []
    for token in spoken.split(whereSeparator: \.isWhitespace) {
      let parts = Self.words(in: token)
      words += parts
      if Self.endsSentence(token), !words.isEmpty {
        sentences.append(words)
        words = []
      }
    }
    if !words.isEmpty { sentences.append(words) }
  }

  /// All words.
  package var wordCount: Int { sentences.reduce(0) { $0 + $1.count } }

  /// The words of a token without punctuation: letters, apostrophes and hyphens, or digits.
  private static func words(in token: Substring) -> [String] {
    let pieces = token.split { character in
      !(character.isLetter || character.isNumber || "’'-.,".contains(character))
    }
    return pieces.compactMap { piece in
      let word = piece.drop { !$0.isLetter && !$0.isNumber }.trimmingEnd { !$0.isLetter && !$0.isNumber }
      return word.isEmpty ? nil : String(word)
    }
  }

  /// A full stop, question or exclamation mark at the end of a token, closing quotes and brackets aside.
  private static func endsSentence(_ token: Substring) -> Bool {
    let bare = token.trimmingEnd { "”’\")'".contains($0) }
    guard let last = bare.last, ".!?…".contains(last) else { return false }
    return !abbreviations.contains(bare.lowercased())
  }

  private static let abbreviations: Set<String> = [
    "e.g.", "i.e.", "dr.", "mr.", "mrs.", "ms.", "vs.", "no.", "approx.",
  ]
}

extension Substring {
  /// The text without the characters at its end that fit.
  fileprivate func trimmingEnd(_ fits: (Character) -> Bool) -> Substring {
    var result = self
    while let last = result.last, fits(last) { result = result.dropLast() }
    return result
  }
}
