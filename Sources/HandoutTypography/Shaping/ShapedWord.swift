/// A word in the cache.
struct ShapedWord {
  /// The bytes as they were written, by which the word is found again.
  var key: Range<Int>
  /// The number of its `WordSetting`.
  var variant: Int
  /// The hash of the key and the variant.
  var hash: UInt64
  /// Its only part, nearly always, or its first.
  var first: WordPart
  /// The parts behind the first, in reading order.
  var rest: Range<Int>
  /// How it clings to its neighbours.
  var edges: WordEdges
  /// Whether it holds a letter or mark that runs from right to left, so that its text needs the bidirectional algorithm.
  var needsReordering: Bool
}
