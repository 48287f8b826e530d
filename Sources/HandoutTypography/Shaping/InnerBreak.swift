/// A place inside a part of a word where the word may be parted, counted from the part's start.
struct InnerBreak {
  /// The number of bytes before it.
  var bytes: Int
  /// The number of glyphs before it.
  var glyphs: Int
  /// The number of clusters before it.
  var clusters: Int
  /// The advance before it, in font units.
  var advance: Int
  /// Whether it parts two words.
  var partsWords = false
}
