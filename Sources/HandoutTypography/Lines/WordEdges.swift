/// How a word clings to its neighbours.
struct WordEdges {
  /// Whether the word is only punctuation that belongs to the word before it, spaces or not: "!", "»", "–".
  var clingsToPrevious = false
  /// Whether the word is only punctuation that belongs to the word after it, spaces or not: "(", "«".
  var clingsToNext = false
  /// Whether a line may begin with the word where it touches a hyphen in another style.
  var mayFollowHyphen = false
  /// Whether a line may end with the word where a word in another style touches it.
  var endsWithHyphen = false
  /// The class of its first scalar.
  var first = BreakClass.letter
  /// The class of its last scalar.
  var last = BreakClass.letter

  /// Whether a line may end between this word and the next where no space parts them.
  func allowsBreak(touching next: WordEdges) -> Bool {
    (endsWithHyphen && next.mayFollowHyphen) || BreakClass.allowsIdeographicBreak(between: last, and: next.first)
  }
}
