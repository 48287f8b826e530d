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

/// A part of a cached word in one face: which parts of the cache's arrays hold its shape.
struct WordPart {
  /// The index of the face.
  var face: Int
  /// The bytes the glyphs stand for.
  var text: Range<Int>
  var glyphs: Range<Int>
  var clusters: Range<Int>
  /// The places where the word may be parted within this part, counted from the part's start.
  var breaks: Range<Int>
  /// The sum of the advances, in font units.
  var advance: Int
}
