/// How a word clings to its neighbours.
struct WordEdges {
  /// Whether the word is only punctuation that belongs to the word before it, spaces or not: "!", "»", "–".
  var clingsToPrevious = false
  /// Whether the word belongs to the word after it, spaces or not: opening punctuation alone, and "Dr.", "No.".
  var clingsToNext = false
  /// Whether a line may begin with the word where it touches a hyphen in another style.
  var mayFollowHyphen = false
  /// Whether a line may end with the word where a word in another style touches it.
  var endsWithHyphen = false
  /// Whether it begins with a digit.
  var beginsWithNumber = false
  /// Whether it ends with a digit.
  var endsWithNumber = false
  /// Whether it begins with what belongs to a number before it: a times sign, a unit or a counter.
  var beginsWithCounter = false
  /// Whether it ends with a times sign.
  var endsWithTimes = false
  /// Whether it is a group of a number written in groups: "(555)", "010-0199", "+1".
  var isNumberGroup = false
  /// The class of its first scalar.
  var first = BreakClass.letter
  /// The class of its last scalar.
  var last = BreakClass.letter

  /// Whether a line may end between this word and the next where spaces part them.
  func allowsBreak(beforeSpaced next: WordEdges) -> Bool {
    if clingsToNext || next.clingsToPrevious { return false }
    if endsWithNumber, next.beginsWithCounter { return false }
    if isNumberGroup, next.isNumberGroup { return false }
    return !(endsWithTimes && next.beginsWithNumber)
  }

  /// Whether a line may end between this word and the next where no space parts them.
  func allowsBreak(touching next: WordEdges) -> Bool {
    (endsWithHyphen && next.mayFollowHyphen) || BreakClass.allowsIdeographicBreak(between: last, and: next.first)
  }
}
