/// The text between two forced line ends.
struct TextSegment {
  /// Where its first line starts.
  var start: ClusterPosition
  /// Its breaks within the text's breaks; the last one is its end.
  var breaks: Range<Int>
  /// The text run whose style an empty segment's line has.
  var textRun: Int
}
